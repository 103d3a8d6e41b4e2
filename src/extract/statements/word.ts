import type { Sentence } from '../../article/index.ts';
import type { Quotation, Token } from '../../text/index.ts';
import { isName, isTitled } from './capitals.ts';

/** A word of a unit with what the rules ask of it; quotation marks are no words, they show as `quote`. */
export interface Word {
  readonly token: Token;
  /** One letter for its grammatical class, see `codeOf`. */
  readonly code: string;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** The outermost quotation the word stands in. */
  readonly quote: Quotation | null;
}

/** Makes a word. One made by spreading another would be of its own kind to V8, and slow wherever both kinds come by. */
export const wordFrom = (token: Token, code: string, sentence: number, quote: Quotation | null): Word => ({
  token,
  code,
  sentence,
  quote,
});

/** The words that are always of one class, whatever the tagger takes them for. */
const fixedCodes = new Map(
  Object.entries({
    S: 'my your his its our their',
    R: 'i you he she it we they me him us them himself herself itself themselves everyone nobody anyone someone everybody',
    w: 'who whom whose which what when where why how whether',
    m: "will 'll would 'd can ca could may might must shall should wo sha",
    b: "be is are was were am been being 'm 're",
    h: "have has had having 've",
    o: 'do does did',
    n: "not n't never",
    M: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday tonight ago mon. tue. wed. thu. fri. sat. sun. jan. feb. aug. sept. oct. nov. dec.',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
const subordinators = new Set([
  'because',
  'although',
  'though',
  'while',
  'since',
  'unless',
  'until',
  'if',
  'as',
  'after',
  'before',
  'once',
  'whereas',
  'than',
  'so',
]);

/**
 * The grammatical class of a word in one letter, so that rules can be regular expressions over a unit's codes:
 * D determiner, S possessive pronoun, R other pronoun, w question word, t "that", J adjective, N noun, P name, M day or month,
 * # number, ' possessive ending, v verb in its base form, z in -s, g in -ing, d past or participle, b be, h have, o do, m modal,
 * n not, a adverb, I preposition, T infinitive "to", c and/or/but, s subordinator, and , ; : . - ( ) for marks; x is the rest.
 */
export function codeOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  const { lower, tag } = token;
  if (lower === "'s" || lower === "'") return isVerbalEnding(before, after) ? 'b' : "'";
  if (tag === 'PUNCT' || tag === 'SYM') return markCode(lower, tag);
  if (lower === 'that') return thatCode(token, before, after);
  if (/^(?:all|both|each)$/.test(lower) && floats(before, after)) return 'a';
  if (lower === 'her') return after && /^(NOUN|PROPN|ADJ|NUM)$/.test(after.tag) ? 'S' : 'R';
  const fixed = fixedCodes.get(lower);
  if (fixed !== undefined && !(lower === 'may' && tag === 'PROPN')) return fixed;
  if (lower === 'to')
    return tag === 'PART' || (after && tag !== 'ADP' && (after.tag === 'VERB' || after.tag === 'AUX')) ? 'T' : 'I';
  if (tag === 'SCONJ' && (lower === 'for' || lower === 'like')) return 'I';
  if (subordinators.has(lower) && (tag === 'SCONJ' || tag === 'ADV' || lower === 'while' || lower === 'because'))
    return 's';
  return tagCodes[tag] ?? (tag === 'VERB' ? verbCode(token) : 'x');
}

const tagCodes: Record<string, string> = {
  ADJ: 'J',
  ADP: 'I',
  ADV: 'a',
  AUX: 'b',
  CCONJ: 'c',
  DET: 'D',
  INTJ: 'x',
  NOUN: 'N',
  NUM: '#',
  PART: 'T',
  PRON: 'R',
  PROPN: 'P',
  SCONJ: 's',
  X: 'x',
};

function markCode(lower: string, tag: string): string {
  if (/^[,;:()]$/.test(lower)) return lower;
  if (/^[[\]]$/.test(lower)) return lower === '[' ? '(' : ')';
  if (/^[.?!…]+$/.test(lower)) return '.';
  if (/^[-–—]+$/.test(lower)) return '-';
  return tag === 'SYM' ? '#' : 'x';
}

/** "They have [both] argued", "Kim and Lee [all] left": goes with the verb. */
const floats = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && /^(?:AUX|NOUN|PROPN)$/.test(before.tag) && after.tag === 'VERB';

/** "He's gone" against "Seoul's pledge". */
function isVerbalEnding(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.tag === 'PRON') return true;
  return after !== undefined && /^(DET|ADV|PRON|AUX|ADP)$/.test(after.tag) && !/^(?:most|own|very)$/.test(after.lower);
}

function thatCode(token: Token, before: Token | undefined, after: Token | undefined): string {
  if (token.tag === 'DET') return 'D';
  if (after?.tag === 'AUX' && before && /^(NOUN|PROPN)$/.test(before.tag)) return 'w';
  if (token.tag === 'PRON' && after && /^(VERB|AUX)$/.test(after.tag) && before && /^(NOUN|PROPN)$/.test(before.tag))
    return 'w';
  if (token.tag === 'PRON' && after && /^(VERB|AUX|PUNCT|ADP)$/.test(after.tag)) return 'R';
  return 't';
}

function verbCode(token: Token): string {
  const { lower, lemma } = token;
  if (lower.endsWith('ing') && lemma !== lower) return 'g';
  if (lemma === lower) return 'v';
  if (lower.endsWith('s')) return 'z';
  return 'd';
}

/** Words of one sentence, quotation marks left out. */
export function wordsOf(sentence: Sentence, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  const tokens = sentence.tokens;
  const titled = sentence.place === 'headline' || isTitled(tokens);
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    while (next < quotations.length && (quotations[next] as Quotation).end <= token.start) next += 1;
    const quote = quotations[next] ?? null;
    const inside = quote !== null && quote.start <= token.start;
    if (inside && (token.end <= quote.inner.start || token.start >= quote.inner.end)) continue;
    if (/^["“”«»„`]+$/.test(token.text) || token.text === "''") continue;
    const code = !titled && isName(token, tokens[at - 1]) ? 'P' : codeOf(token, tokens[at - 1], tokens[at + 1]);
    words.push(wordFrom(token, code, sentence.index, inside ? quote : null));
  }
  return withDeterminers(words);
}

/** "The fund covers [that] part": no clause begins where no verb follows. */
function withDeterminers(words: Word[]): Word[] {
  const last = words.findLastIndex(({ code }) => /[vzdbhmo]/.test(code));
  return words.map((word, at) =>
    word.code === 't' && at > last && at < words.length - 1
      ? wordFrom(word.token, 'D', word.sentence, word.quote)
      : word,
  );
}
