import { clash } from './choose.ts';
import type { Parsed } from './clause.ts';
import type { Draft, Weighed } from './draft.ts';
import { quotedShare, quotedWords } from './signals.ts';

/**
 * What the trees look at, in this order; whole numbers.
 *
 * | trait | what |
 * | --- | --- |
 * | logit, shared, own | what the signals add up to, in all, those of the cue, those of the reading (hundredths) |
 * | sameCue, behind, rank | best logit of another reading of the cue, how far behind the best, place among them |
 * | sameCueCount | readings of the cue |
 * | rival, beside | best logit of a reading of another cue that clashes, and that goes with it |
 * | before, after, here | best logit of the unit before, the unit after, and the same unit |
 * | clearHere, clearNear | how many of the article's readings are likely here, and in the five units around |
 * | quoted, quotedUnit, quotesLeft | how much of the content is quoted, of the unit, and quoted words left out |
 * | words, parts, share, rest, gap | words of the content, parts, its share of the unit, words behind it, words between cue and content |
 * | unitWords, verbs, commas | words of the unit; finite verbs and commas in the content |
 * | source, sourceWords, sourceGap, sourceFirst | class of the source's first word, its words, its distance from the cue, whether it opens the unit |
 * | cueWords, cueFirst, cueCode | words of the cue, its place, class of its last word |
 * | open, behindContent, cueBefore | class of the content's first word, of the word behind it, of the word before the cue |
 * | contentBefore, clauseInside | class of the word before the content; where "that", "to" or a question word stands in it |
 * | rule, place, block, fromStart | the rule, headline or body, paragraph number, place of the content |
 * | self | whether "I" or "we" opens a clause of the content |
 */
export const traitNames = [
  'logit',
  'shared',
  'own',
  'sameCue',
  'behind',
  'rank',
  'sameCueCount',
  'rival',
  'beside',
  'before',
  'after',
  'here',
  'clearHere',
  'clearNear',
  'quoted',
  'quotedUnit',
  'quotesLeft',
  'words',
  'parts',
  'share',
  'rest',
  'gap',
  'unitWords',
  'verbs',
  'commas',
  'source',
  'sourceWords',
  'sourceGap',
  'sourceFirst',
  'cueWords',
  'cueFirst',
  'cueCode',
  'open',
  'behindContent',
  'cueBefore',
  'contentBefore',
  'clauseInside',
  'rule',
  'place',
  'block',
  'fromStart',
  'self',
] as const;

/** A logit that stands for "there is none". */
const none = -900;
const codes = "DSRwtJNPM#'vzgdbhomnaITcs,;:.-()x";
const rules = ['verb-complement', 'parenthetical', 'according-to', 'noun-cue', 'adjective-cue', 'colon', 'seeming'];

/** The traits of every reading, unit by unit, as rows in the order of `traitNames`. */
export function traitsOf(units: readonly (readonly Weighed[])[]): number[][][] {
  const logits = units.map((readings) => readings.map(({ logit }) => hundredths(logit)));
  const best = logits.map((some) => Math.max(none, ...some));
  return units.map((readings, unit) => {
    const around = [
      best[unit - 1] ?? none,
      best[unit + 1] ?? none,
      best[unit] as number,
      readings.filter(({ logit }) => logit > 0).length,
      best.slice(Math.max(0, unit - 5), unit + 6).filter((logit) => logit > 0).length,
    ];
    const unitsQuotes = readings[0] ? quotesOf(readings[0].draft.parsed) : noQuotes;
    return readings.map((one, at) => [
      ...amongOthers(readings, logits[unit] as number[], at),
      ...around,
      ...formOf(one.draft, unitsQuotes),
    ]);
  });
}

const hundredths = (logit: number): number => Math.round(logit * 100);

/** The traits of a reading's own logit and of those beside it; `logits` are those of the readings, in hundredths. */
function amongOthers(readings: readonly Weighed[], logits: readonly number[], at: number): number[] {
  const one = readings[at] as Weighed;
  let [bestSame, rival, beside] = [none, none, none];
  let [likelier, same] = [0, 0];
  for (let i = 0; i < readings.length; i += 1) {
    const other = readings[i] as Weighed;
    const logit = logits[i] as number;
    if (other.draft.cue.from === one.draft.cue.from) {
      same += 1;
      if (other.logit > one.logit) likelier += 1;
      if (i !== at && logit > bestSame) bestSame = logit;
    } else if (logit > rival && clash(one, other)) rival = logit;
    else if (logit > beside) beside = logit;
  }
  const logit = logits[at] as number;
  const shared = hundredths(one.sharedSum);
  return [logit, shared, logit - shared, bestSame, logit - bestSame, likelier, same, rival, beside];
}

/** How much of a unit stands in quotation marks. */
interface Quotes {
  readonly words: number;
  readonly share: 'all' | 'some' | 'none';
}

const noQuotes: Quotes = { words: 0, share: 'none' };

const quotesOf = (parsed: Parsed): Quotes => ({
  words: quotedWords(parsed, 0, parsed.unit.words.length),
  share: quotedShare(parsed, 0, parsed.unit.words.length),
});

const quotedCode = { none: 0, some: 1, all: 2 } as const;

function formOf({ parsed, source, cue, content, rule }: Draft, quotes: Quotes): number[] {
  const { unit } = parsed;
  const length = unit.words.length;
  const first = content[0] as { from: number; to: number };
  const last = content.at(-1) as { from: number; to: number };
  const words = content.reduce((sum, part) => sum + part.to - part.from, 0);
  const inside = content.map((part) => parsed.codes.slice(part.from, part.to)).join('');
  const quotedContent = content.reduce((sum, part) => sum + quotedWords(parsed, part.from, part.to), 0);
  return [
    Math.max(...content.map((part) => quotedCode[quotedShare(parsed, part.from, part.to)])),
    quotedCode[quotes.share],
    quotes.words - quotedContent,
    words,
    content.length,
    Math.round((100 * words) / length),
    length - last.to,
    first.from >= cue.to ? first.from - cue.to : first.from - cue.from,
    length,
    parsed.verbs.filter(
      (verb) => verb.form === 'finite' && content.some((part) => part.from <= verb.head && verb.head < part.to),
    ).length,
    inside.split(',').length - 1,
    source ? codeAt(parsed.codes, source.from) : -1,
    source ? source.to - source.from : 0,
    source ? (source.to <= cue.from ? cue.from - source.to : 50 + source.from - cue.to) : -1,
    source?.from === 0 ? 1 : 0,
    cue.to - cue.from,
    cue.from,
    codeAt(parsed.codes, cue.to - 1),
    codeAt(parsed.codes, first.from),
    codeAt(parsed.codes, last.to),
    codeAt(parsed.codes, cue.from - 1),
    codeAt(parsed.codes, first.from - 1),
    inside.search(/[tTw]/),
    rules.indexOf(rule),
    unit.place === 'headline' ? 0 : unit.place === 'body' ? 1 : 2,
    Math.min(unit.block, 60),
    first.from,
    /^(i|we|my|our)$/.test(unit.words[first.from]?.token.lower ?? '') ? 1 : 0,
  ];
}

const codeAt = (all: string, at: number): number => codes.indexOf(all.charAt(at) || '.');
