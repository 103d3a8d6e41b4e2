import { countLetters, lettersOf } from '../../text/index.ts';
import { commonWord } from './common-word.ts';
import { editCost } from './edit-cost.ts';
import { isEveryday, isRight } from './right-words.ts';
import { soundOf } from './sound.ts';
import type { SpellingTools } from './spelling-tools.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** A word of a question that the article does not have, in its surroundings. */
export interface Doubtful {
  /** In lower case, apostrophes straight. */
  readonly word: string;
  /** Typed with a capital: it may be a name nobody here knows. */
  readonly capital: boolean;
  /** The words beside it in lower case; empty at the edges. */
  readonly before: string;
  readonly after: string;
}

/** One way a word may be repaired: the repaired word, the word itself when it must be left alone, `null` to go on. */
export interface SpellingRule {
  readonly name: string;
  readonly repair: (doubtful: Doubtful, vocabulary: Vocabulary, tools: SpellingTools) => string | null;
}

/** Its repairs are no guesses and need not be told. */
export const shorthandRule = 'shorthand';

/**
 * In order; the first that says something decides. What stands above "right" may change right words, what stands below
 * never does.
 */
export const spellingRules: readonly SpellingRule[] = [
  { name: shorthandRule, repair: shorthand },
  { name: 'companion', repair: companion },
  { name: 'possessive', repair: possessive },
  { name: 'slip of a common word', repair: slip },
  { name: 'right', repair: ({ word }, vocabulary, tools) => (isRight(word, vocabulary, tools) ? word : null) },
  { name: 'possessive of a repaired word', repair: repairedOwner },
  { name: 'stretched', repair: stretched },
  { name: 'hyphen', repair: ({ word }, { joined }) => joined.get(word)?.text ?? null },
  { name: 'nearest', repair: nearest },
  { name: 'apart', repair: apart },
];

/** "wat" → "what", "u" → "you"; leaves "u s" alone. */
function shorthand({ word, before, after }: Doubtful, _: Vocabulary, tools: SpellingTools): string | null {
  const isInitial =
    word.length === 1 && [before, after].some((near) => near.length === 1 && !(near in tools.shorthand));
  return isInitial ? null : (tools.shorthand[word] ?? null);
}

/**
 * The other part of a name half given: "wang yee" → "Yi" when the article has a Wang Yi. Leaves "wang told", "wang and"
 * alone, for those are everyday words.
 */
function companion({ word, before, after }: Doubtful, { companions }: Vocabulary, tools: SpellingTools): string | null {
  if (word.length < 2 || isEveryday(word, tools)) return null;
  const candidates = [...(companions.get(before) ?? []), ...(companions.get(after) ?? [])];
  const sound = soundOf(word);
  const fit = candidates.find(
    (entry) => entry.sound === sound || (word.length > 2 && editCost(word, entry.lower, 1) <= 1),
  );
  return fit?.text ?? null;
}

/** "chinas" → "China's", for names of the article only; leaves "ministers" and "gas" alone. */
function possessive({ word }: Doubtful, { entries }: Vocabulary, { vectors }: SpellingTools): string | null {
  if (!word.endsWith('s') || word.length < 5) return null;
  const owner = entries.get(word.slice(0, -1));
  return owner?.isName && (vectors.dictionarySize(word) ?? 99) > 50 && !isCommonNoun(owner, vectors)
    ? `${owner.text}'s`
    : null;
}

const isCommonNoun = (entry: Entry, vectors: SpellingTools['vectors']): boolean =>
  (vectors.dictionarySize(entry.lower) ?? 99) <= 35 && /^\p{Ll}/u.test(entry.text);

/** How rare a word of a dictionary must be to be a slip of a common one of the article, and how common that one. */
const slipRank = 20_000;
const targetRank = 3_000;
const slipLength = 6;
const slipCost = 0.85;
/** What so small a slip may change: one letter for another. */
const slipLetters = 2;

/** "minster" → "minister": a rare word one easy slip from a common word of the article. Leaves "cost" (cast) alone. */
function slip({ word, capital }: Doubtful, { entries }: Vocabulary, { vectors }: SpellingTools): string | null {
  const size = vectors.dictionarySize(word) ?? 99;
  const isRare = (vectors.rank(word) ?? Number.POSITIVE_INFINITY) > slipRank && size >= 50;
  if (capital || !isRare || word.length < slipLength) return null;
  const letters = lettersOf(word);
  for (const [key, entry] of entries) {
    if (countLetters(entry.letters ^ letters) > slipLetters) continue;
    if ((vectors.rank(key) ?? Number.POSITIVE_INFINITY) >= targetRank || (vectors.dictionarySize(key) ?? 99) > 35)
      continue;
    if (editCost(word, key, slipCost) <= slipCost) return entry.text;
  }
  return null;
}

/** "minstre's" → "minister's": the ending stays while the word before it is repaired. */
function repairedOwner(doubtful: Doubtful, vocabulary: Vocabulary, tools: SpellingTools): string | null {
  const [, owner] = /^(.{3,})'s$/.exec(doubtful.word) ?? [];
  if (!owner) return null;
  const known = vocabulary.entries.has(owner) || isRight(owner, vocabulary, tools);
  const repaired = known ? null : nearest({ ...doubtful, word: owner }, vocabulary, tools);
  return repaired === null ? doubtful.word : `${repaired}'s`;
}

/** "whaaat" → "what", "sooo" → "so". */
function stretched({ word }: Doubtful, { entries }: Vocabulary, tools: SpellingTools): string | null {
  if (!/([a-z])\1\1/.test(word)) return null;
  const forms = ['$1', '$1$1'].map((by) => word.replace(/([a-z])\1{2,}/g, by));
  return (
    forms
      .map((form) => entries.get(form)?.text ?? (isEveryday(form, tools) ? form : null))
      .find((form) => form !== null) ?? null
  );
}

/** What a same sound takes off the cost of a name, and of another word. */
const soundShare = { name: 0.4, word: 0.7 } as const;

/** The most an edit may cost, by the length of the word as typed. */
const mostCosts: readonly (readonly [length: number, cost: number])[] = [
  [2, 0],
  [3, 0.45],
  [4, 0.85],
  [6, 1.3],
  [8, 1.65],
  [Number.POSITIVE_INFINITY, 2.1],
];

const mostCost = (length: number): number => mostCosts.find(([upTo]) => length <= upTo)?.[1] ?? 0;

/**
 * The nearest word of the article, by letters and by sound, or of English when that is nearer still. A word typed with
 * a capital may be a stranger's name and must come nearer than others.
 */
function nearest({ word, capital }: Doubtful, { entries }: Vocabulary, tools: SpellingTools): string | null {
  if (/\d/.test(word)) return null;
  const most = mostCost(word.length) * (capital ? 0.7 : 1);
  const [sound, letters] = [soundOf(word), lettersOf(word)];
  let best: { text: string; cost: number } | null = null;
  for (const entry of entries.values()) {
    if (entry.lower.length < 3 || isForm(word, entry.lower) || countLetters(entry.letters ^ letters) > 4) continue;
    const share = entry.sound === sound ? soundShare[entry.isName ? 'name' : 'word'] : 1;
    const limit: number = (best?.cost ?? most) / share;
    const cost: number = editCost(word, entry.lower, limit) * share;
    if (word.length <= shortLength && !entry.isName && cost > doubledCost && !isAnagram(word, entry.lower)) continue;
    if (cost <= most && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { text: entry.text, cost };
  }
  const common = best && best.cost <= doubledCost ? null : commonWord(word, tools);
  if (common && common.cost <= most + 0.2 && common.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) return common.text;
  return best?.text ?? null;
}

/** "Carpathia" and "Carpathian", "Huguenot" and "Huguenots": two forms of one word, neither misspelt. */
const isForm = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:e?s|n|an|ian|ese|ish|i)$/.test(long.slice(short.length));
};

/** Words so short are too like one another: only swapped and doubled letters are repaired, but for names. */
const shortLength = 4;
const doubledCost = 0.45;

const isAnagram = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** "northkorea" → "north korea", where both parts are words and one of them the article's; "therefore" is right as it is. */
function apart({ word }: Doubtful, { entries }: Vocabulary, tools: SpellingTools): string | null {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const known = [entries.get(left), entries.get(right)];
    const right1 = (part: string, entry: Entry | undefined): boolean =>
      entry !== undefined || tools.isName(part) || isEveryday(part, tools);
    if (!known.some((entry, i) => entry && (i === 0 ? left : right).length > 3) && !tools.isName(right)) continue;
    if (right1(left, known[0]) && right1(right, known[1]))
      return `${known[0]?.text ?? left} ${known[1]?.text ?? right}`;
  }
  return null;
}
