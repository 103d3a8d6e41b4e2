import type { Parsed } from './clause.ts';
import type { Draft, Weighed } from './draft.ts';
import type { Range } from './noun-phrases.ts';
import { quotedShare, quotedWords } from './signals.ts';

/**
 * What a reading looks like. Classes are those of `Word.code`, by number.
 *
 * | trait | what |
 * | --- | --- |
 * | quoted, quotesLeft, opensQuoted | how much of the content is quoted, quoted words left out, whether the unit opens with a quotation |
 * | words, share, rest, gap | words of the content, its share of the unit, words behind it, words between cue and content |
 * | unitWords, verbs, commas | words of the unit; finite verbs and commas in the content |
 * | source, sourceLast, sourceBefore | class of the source's first and last word, and of the word before it |
 * | sourceWords, sourceGap, sourceFirst | words of the source, its distance from the cue, whether it opens the unit |
 * | cueFirst, cueOpen, cueCode | place of the cue, class of its first and last word |
 * | cueBefore, cueBefore2, verbsBefore | class of the word before the cue and of the one before that, verbs before the cue |
 * | open, open2, contentLast | class of the content's first, second and last word |
 * | contentBefore, behindContent, behindContent2 | class of the word before the content and of the two behind |
 * | clauseInside | where "that", "to" or a question word stands in the content |
 * | rule, place, block, fromStart | the rule, headline or body, paragraph number, place of the content |
 */
export const formTraits = [
  'quoted',
  'quotesLeft',
  'opensQuoted',
  'words',
  'share',
  'rest',
  'gap',
  'unitWords',
  'verbs',
  'commas',
  'source',
  'sourceLast',
  'sourceBefore',
  'sourceWords',
  'sourceGap',
  'sourceFirst',
  'cueFirst',
  'cueOpen',
  'cueCode',
  'cueBefore',
  'cueBefore2',
  'verbsBefore',
  'open',
  'open2',
  'contentLast',
  'contentBefore',
  'behindContent',
  'behindContent2',
  'clauseInside',
  'rule',
  'place',
  'block',
  'fromStart',
] as const;

const codes = "DSRwtJNPM#'vzgdbhomnaITcs,;:.-()x";
const rules = [
  'verb-complement',
  'parenthetical',
  'according-to',
  'noun-cue',
  'adjective-cue',
  'colon',
  'seeming',
  'by-agent',
];
/** Blocks from here on are all the same. */
const lastBlock = 60;
/** Added to the distance of a source that stands behind its cue. */
const behindCue = 50;

/** How many words of a unit stand in quotation marks; `readings` are all of the same unit. */
export function quotesOf(readings: readonly Weighed[]): number {
  const parsed = readings[0]?.draft.parsed;
  return parsed ? quotedWords(parsed, 0, parsed.unit.words.length) : 0;
}

/** The row of `formTraits`; `quotes` are the quoted words of the unit. */
export function formOf({ parsed, source, cue, content, rule }: Draft, quotes: number): number[] {
  const { unit } = parsed;
  const length = unit.words.length;
  const first = content[0] as Range;
  const last = content.at(-1) as Range;
  const words = content.reduce((sum, part) => sum + part.to - part.from, 0);
  const inside = content.map((part) => parsed.codes.slice(part.from, part.to)).join('');
  const code = (at: number): number => codes.indexOf(parsed.codes.charAt(at) || '.');
  return [
    Math.max(...content.map((part) => quotedCode[quotedShare(parsed, part.from, part.to)])),
    quotes - content.reduce((sum, part) => sum + quotedWords(parsed, part.from, part.to), 0),
    unit.words[0]?.quote ? 1 : 0,
    words,
    Math.round((100 * words) / length),
    length - last.to,
    first.from >= cue.to ? first.from - cue.to : first.from - cue.from,
    length,
    finiteVerbsIn(parsed, content),
    inside.split(',').length - 1,
    source ? code(source.from) : -1,
    source ? code(source.to - 1) : -1,
    source ? code(source.from - 1) : -1,
    source ? source.to - source.from : 0,
    source ? (source.to <= cue.from ? cue.from - source.to : behindCue + source.from - cue.to) : -1,
    source?.from === 0 ? 1 : 0,
    cue.from,
    code(cue.from),
    code(cue.to - 1),
    code(cue.from - 1),
    code(cue.from - 2),
    parsed.verbs.filter((verb) => verb.head < cue.from).length,
    code(first.from),
    code(first.from + 1),
    code(last.to - 1),
    code(first.from - 1),
    code(last.to),
    code(last.to + 1),
    inside.search(/[tTw]/),
    rules.indexOf(rule),
    unit.place === 'headline' ? 0 : unit.place === 'body' ? 1 : 2,
    Math.min(unit.block, lastBlock),
    first.from,
  ];
}

const quotedCode = { none: 0, some: 1, all: 2 } as const;

const finiteVerbsIn = (parsed: Parsed, content: readonly Range[]): number =>
  parsed.verbs.filter(
    (verb) => verb.form === 'finite' && content.some((part) => part.from <= verb.head && verb.head < part.to),
  ).length;
