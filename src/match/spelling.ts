import { distance } from 'fastest-levenshtein';
import { straighten } from '../text/index.ts';
import type { WordVectors } from '../text/index.ts';

/** A word questions may be repaired to: of the article, or one of its names. */
export interface KnownWord {
  /** As the article writes it. */
  readonly text: string;
  readonly isName: boolean;
}

/** Repairs the words of a question against one article. Remembers what it repaired; otherwise without state. */
export interface Speller {
  /** The word as it must have been meant; `null` when it is right, or nothing is near enough. */
  repair(word: string): string | null;
}

/** A question with the words that were repaired in it. */
export interface RepairedQuestion {
  readonly text: string;
  readonly repairs: readonly { readonly from: string; readonly to: string }[];
}

/** What a speller is made of besides the article. */
export interface SpellingTools {
  readonly vectors: WordVectors;
  /** Spellings of chat and phone: "wat" → "what". */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Countries and other names that are right though the article lacks them. */
  readonly isName: (word: string) => boolean;
}

/**
 * Makes the speller of an article. Precision goes first: a word that English has is right, though the article lacks it,
 * and is left alone; only a word that nobody knows is taken for the nearest one of the article, or of English.
 *
 * @example speller.repair('concensus') // 'consensus'
 * @example speller.repair('seongjoo') // 'Seongju', by its sound
 * @example speller.repair('cost') // null: a right word, merely absent
 */
export function createSpeller(words: Iterable<KnownWord>, tools: SpellingTools): Speller {
  const known = new Map<string, KnownWord>();
  for (const word of words) if (!known.has(lower(word.text)) || word.isName) known.set(lower(word.text), word);
  const repaired = new Map<string, string | null>();
  return {
    repair(word) {
      const key = lower(word);
      const before = repaired.get(key);
      if (before !== undefined) return before;
      const found = repairWord(key, known, tools);
      if (repaired.size >= repairsKept) repaired.clear();
      repaired.set(key, found);
      return found;
    },
  };
}

/** Repairs remembered per article. */
const repairsKept = 5000;

const lower = (word: string): string => straighten(word).toLowerCase();

function repairWord(word: string, known: ReadonlyMap<string, KnownWord>, tools: SpellingTools): string | null {
  if (known.has(word) || !/^[a-z][a-z'-]*$/.test(word)) return null;
  const short = tools.shorthand[word];
  if (short !== undefined) return short;
  if (word.length < shortestRepaired || tools.isName(word)) return null;
  if (isEnglish(word, tools)) return farCommoner(word, known, tools);
  return possessive(word, known) ?? nearest(word, known) ?? apart(word, known, tools) ?? commonWord(word, tools);
}

/** Shorter words are too like one another to be told. */
const shortestRepaired = 3;

/** How far down the list of English words by frequency a word still counts as surely right. */
const rightWordRank = 45_000;

/** Whether English has the word, or the word it is a form of. */
function isEnglish(word: string, { vectors }: SpellingTools): boolean {
  const rank = vectors.rank(word);
  if (rank !== null && rank < rightWordRank) return true;
  const stem = word.replace(/(?:'s|s|es|ed|d|ing|er|ly)$/, '');
  const stemRank = stem !== word && stem.length > 3 ? (vectors.rank(stem) ?? vectors.rank(`${stem}e`)) : null;
  return stemRank !== null && stemRank < rightWordRank / 3;
}

/** A rare word one slip away from a very common one of the article: "minster" where it says "minister". */
function farCommoner(word: string, known: ReadonlyMap<string, KnownWord>, { vectors }: SpellingTools): string | null {
  const rank = vectors.rank(word);
  if (rank === null || rank < rareRank || word.length < 6) return null;
  for (const [key, candidate] of known) {
    const other = vectors.rank(key);
    if (
      other !== null &&
      other * farFactor < rank &&
      word[0] === key[0] &&
      distance(word, key) - (isSwap(word, key) ? 1 : 0) === 1
    )
      return candidate.text;
  }
  return null;
}

const rareRank = 10_000;
const farFactor = 20;

/** "chinas" → "China's". */
function possessive(word: string, known: ReadonlyMap<string, KnownWord>): string | null {
  const owner = word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined;
  return owner?.isName ? `${owner.text}'s` : null;
}

/** The nearest word of the article by letters, or of its names by sound as well. */
function nearest(word: string, known: ReadonlyMap<string, KnownWord>): string | null {
  let best: { word: KnownWord; cost: number } | null = null;
  for (const [key, candidate] of known) {
    if (key.length < shortestRepaired && !candidate.isName) continue;
    const cost = costOf(word, key, candidate.isName);
    if (cost < (best?.cost ?? mostCost(word.length))) best = { word: candidate, cost };
  }
  return best?.word.text ?? null;
}

/** Edits allowed by the length of a word; a little more than the number, for `<`. */
const mostCost = (length: number): number => (length <= 4 ? 1.01 : length <= 7 ? 1.6 : 2.6);

/** Edits between two words; a swap of neighbours counts one, the same sound or bones less; another first letter more. */
function costOf(word: string, key: string, isName: boolean): number {
  if (Math.abs(word.length - key.length) > 2) return Number.POSITIVE_INFINITY;
  const edits = distance(word, key) - (isSwap(word, key) ? 1 : 0);
  const sound = soundOf(word) === soundOf(key) ? soundDiscount : 0;
  const first = word[0] === key[0] ? 0 : otherFirstLetter;
  if (!isName && edits > 1 && sound === 0 && word.length < 7) return Number.POSITIVE_INFINITY;
  return edits - sound + first;
}

const soundDiscount = 0.75;
const otherFirstLetter = 0.8;

/** Whether one pair of neighbouring letters is swapped: "foriegn". */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A rough key of how a word sounds: "seongjoo" and "Seongju", "yee" and "Yi" share one. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiy])/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/wh|hw/g, 'w')
    .replace(/gh/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/oo|ou|u|w(?=[^aeiou]|$)/g, 'u')
    .replace(/ee|ea|ie|ei|i|y|e$/g, 'i')
    .replace(/z/g, 's')
    .replace(/o$/g, 'u')
    .replace(/([a-z])\1/g, '$1');
}

/** "northkorea" → "north korea", where both parts are words. */
function apart(word: string, known: ReadonlyMap<string, KnownWord>, tools: SpellingTools): string | null {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const right1 = known.has(right) || tools.isName(right);
    if (right1 && (known.has(left) || isEnglish(left, tools))) return `${left} ${known.get(right)?.text ?? right}`;
  }
  return null;
}

/** The commonest English word one edit away: "minster" → "minister" where the article has neither. */
function commonWord(word: string, { vectors }: SpellingTools): string | null {
  let best: { word: string; rank: number } | null = null;
  for (const candidate of oneEditFrom(word)) {
    const rank = vectors.rank(candidate);
    if (rank !== null && rank < commonRank && rank < (best?.rank ?? commonRank)) best = { word: candidate, rank };
  }
  return best?.word ?? null;
}

const commonRank = 6000;

function oneEditFrom(word: string): string[] {
  const edits: string[] = [];
  for (let i = 0; i <= word.length; i += 1) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    if (right) edits.push(left + right.slice(1));
    if (right.length > 1) edits.push(left + right.charAt(1) + right.charAt(0) + right.slice(2));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      edits.push(left + letter + right);
      if (right) edits.push(left + letter + right.slice(1));
    }
  }
  return edits.filter((edit) => edit.length > 3);
}

/**
 * A question with its words repaired; marks and spacing stay. Words a typist tore apart ("mis sile") are put together
 * where only the whole is a word.
 *
 * @example repairQuestion('wat about the concensus', speller).text // 'what about the consensus'
 */
export function repairQuestion(text: string, speller: Speller): RepairedQuestion {
  const repairs: { from: string; to: string }[] = [];
  const repaired = text.replace(/[\p{L}][\p{L}'’\-/]*/gu, (word) => {
    const to = speller.repair(word);
    if (to === null || to === word) return word;
    repairs.push({ from: word, to });
    return to;
  });
  return { text: repaired.replace(/ {2,}/g, ' ').trim(), repairs };
}
