import { postingsOf } from './group.ts';

/** Gives the words spelled much like this one: their places in the list, each with a likeness of 0.55 to 1. */
export type SpelledLike = (word: string) => { readonly place: number; readonly likeness: number }[];

/** Likeness below which two words are taken for different ones. */
const leastLikeness = 0.55;

/** Letters by which two spellings of a word may differ in length. */
const mostLonger = 3;

/** Words shorter than this are like too many others. */
const leastLetters = 4;

/**
 * Makes a list of words ready to be searched by spelling. Two words are as alike as the pairs of letters they share are
 * many beside all their pairs (Dice), the ends of the words counted as letters. The table is made at the first look-up.
 *
 * @example createSpelledLike(['gandhi', 'gather'])('ghandi') // [{ place: 0, likeness: 0.57 }]
 */
export function createSpelledLike(words: readonly string[]): SpelledLike {
  let known: ReturnType<typeof tableOf> | null = null;
  return (word) => {
    if (word.length < leastLetters) return [];
    known ??= tableOf(words);
    const pairs = pairsOf(word);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const place of known.byPair.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const found: { place: number; likeness: number }[] = [];
    for (const [place, count] of shared) {
      const likeness = (2 * count) / (pairs.length + (known.counts[place] as number));
      if (likeness >= leastLikeness && Math.abs((words[place] as string).length - word.length) <= mostLonger)
        found.push({ place, likeness });
    }
    return found;
  };
}

function tableOf(words: readonly string[]): { byPair: Map<number, number[]>; counts: number[] } {
  const pairs = words.map(pairsOf);
  return { byPair: postingsOf(pairs, (own) => own), counts: pairs.map(({ length }) => length) };
}

/** The different pairs of neighbouring letters, each as one number: the code of the first, times 2^16, and that of the second. */
function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let left = wordEnd;
  for (let i = 0; i <= word.length; i += 1) {
    const right = i < word.length ? word.charCodeAt(i) : wordEnd;
    const pair = left * 0x10000 + right;
    if (!pairs.includes(pair)) pairs.push(pair);
    left = right;
  }
  return pairs;
}

/** The code of a space, which stands before and behind a word. */
const wordEnd = 32;
