import type { Sentence } from '../../article/index.ts';

/** The content words of a sentence as stems, each once; `leftOut` holds lower-case words of grammar. */
export function termsOf(sentence: Sentence, leftOut: ReadonlySet<string>): Set<string> {
  return new Set(
    sentence.tokens.filter((t) => !leftOut.has(t.lower) && /[\p{L}\p{N}]/u.test(t.text)).map((t) => t.stem),
  );
}

/** How telling a term is: the logarithm of one plus the share of sentences turned over; what all use tells least. */
export type Rarity = (term: string) => number;

/** The rarity of the terms of some sentences; an unknown term counts as used once. */
export function rarityOf(sentences: readonly ReadonlySet<string>[]): Rarity {
  const used = new Map<string, number>();
  for (const terms of sentences) for (const term of terms) used.set(term, (used.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + sentences.length / (used.get(term) ?? 1));
}

/**
 * How much of the smaller set of terms stands in the larger, 0..1, each term by its rarity; 0 when one is empty. A
 * caption that repeats half of a long sentence is as good as its equal, which a symmetric measure would not tell.
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity = () => 1): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let all = 0;
  for (const term of small) {
    all += rarity(term);
    if (large.has(term)) shared += rarity(term);
  }
  return all === 0 ? 0 : shared / all;
}
