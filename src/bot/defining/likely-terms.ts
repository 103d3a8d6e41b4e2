import Fuse from 'fuse.js';
import type { Knowledge } from '../../extract/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Library } from '../library.ts';

/** How far a misspelling may be off, in fuse.js's measure: "thad" ~ "THAAD", "seongjoo" ~ "Seongju". */
const threshold = 0.35;

/** Shorter words have too many neighbours. */
const shortest = 4;

/**
 * What a misspelt term probably is: terms the article explains, names, then words of its text; best first, at most
 * three. Fuse.js looks through names and words only, never through sentences.
 *
 * @example likelyTerms('thad', library)[0] // 'THAAD'
 */
export function likelyTerms(term: string, { knowledge }: Library): string[] {
  if (term.length < shortest) return [];
  const near = (words: readonly string[]): string[] =>
    new Fuse(words, { threshold, includeScore: true, ignoreLocation: false, distance: 20 })
      .search(term.slice(0, 32))
      .map((hit) => hit.item)
      .filter((word) => Math.abs(word.length - term.length) <= Math.max(1, Math.floor(term.length / 4)));
  return [...near(termsOf(knowledge)), ...near(vocabularyOf(knowledge))].slice(0, 3);
}

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
