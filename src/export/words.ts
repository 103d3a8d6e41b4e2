import type { Article } from '../article/index.ts';

/** Where each word of the headline, the body and the captions begins, in text order; punctuation and the ’s of a genitive are no words. */
export const wordStarts = ({ sentences }: Article): number[] =>
  sentences
    .flatMap(({ tokens }) => tokens.filter(({ text }) => /^[\p{L}\p{N}]/u.test(text)).map(({ start }) => start))
    .toSorted((a, b) => a - b);
