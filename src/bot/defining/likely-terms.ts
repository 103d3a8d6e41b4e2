import Fuse from 'fuse.js';
import type { Knowledge } from '../../extract/index.ts';
import { countLetters, lettersOf, sliceOf } from '../../text/index.ts';

/** How far a misspelling may be off, in fuse.js's measure: "thad" ~ "THAAD", "seongjoo" ~ "Seongju". */
const threshold = 0.35;

/** Shorter words have too many neighbours; of longer ones fuse.js takes no more. */
const shortest = 4;
const longest = 32;

/** Finds what a misspelt term probably is. Made once an article; its words are gone through at the first term. */
export type LikelyTerms = (term: string) => string[];

/**
 * What a misspelt term probably is: terms the article explains, names, then words of its text; best first, at most
 * three. Fuse.js looks through names and words only, never through sentences, and of those only at what is about as long
 * and has the letters: with another letter in three, nothing is near enough.
 *
 * @example createLikelyTerms(knowledge)('thad')[0] // 'THAAD'
 */
export function createLikelyTerms(knowledge: Knowledge): LikelyTerms {
  let made: readonly (readonly Word[])[] | null = null;
  const lists = (): readonly (readonly Word[])[] =>
    (made ??= [termsOf(knowledge), vocabularyOf(knowledge)].map(wordsOf));
  return (term) => {
    if (term.length < shortest) return [];
    const pattern = term.slice(0, longest);
    const letters = lettersOf(pattern.toLowerCase());
    const fits = (word: Word): boolean =>
      Math.abs(word.text.length - term.length) <= Math.max(1, Math.floor(term.length / 4)) &&
      countLetters(letters & ~word.letters) <= threshold * pattern.length;
    const near = (words: readonly Word[]): string[] =>
      new Fuse(
        words.filter((word) => fits(word)).map(({ text }) => text),
        { threshold, includeScore: true, ignoreLocation: false, distance: 20 },
      )
        .search(pattern)
        .map(({ item }) => item);
    return lists().flatMap(near).slice(0, 3);
  };
}

interface Word {
  readonly text: string;
  readonly letters: number;
}

const wordsOf = (texts: readonly string[]): Word[] =>
  texts.map((text) => ({ text, letters: lettersOf(text.toLowerCase()) }));

const termsOf = ({ definitions, people, article }: Knowledge): string[] => [
  ...new Set([
    ...definitions.flatMap((d) => (d.kind === 'expansion' ? [d.term, sliceOf(article.text, d.meaning)] : [d.term])),
    ...people.flatMap((p) => [p.name, ...p.aliases]),
  ]),
];

const vocabularyOf = ({ article }: Knowledge): string[] => [
  ...new Set(
    article.sentences.flatMap((s) =>
      s.tokens.filter((t) => t.text.length >= shortest && /^\p{L}/u.test(t.text)).map((t) => t.text),
    ),
  ),
];
