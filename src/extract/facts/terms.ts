import type { Sentence } from '../../article/index.ts';

/** The content words of a sentence as stems, each once; `leftOut` holds lower-case words of grammar. */
export function termsOf(sentence: Sentence, leftOut: ReadonlySet<string>): Set<string> {
  return new Set(
    sentence.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && !leftOut.has(t.lower)).map((t) => t.stem),
  );
}

/**
 * How much of the smaller set of terms stands in the larger, 0..1; 0 when one is empty. A caption that repeats half
 * of a long sentence is as good as its equal, which a symmetric measure would not tell.
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared / small.size;
}
