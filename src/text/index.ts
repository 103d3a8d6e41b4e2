/**
 * Text → sentences, tokens, stems, quotation marks, word vectors. The only room that knows the
 * language library. Knows nothing of news.
 */
export { fold, straighten } from './fold.ts';
export { createReader } from './reader.ts';
export type { Reader } from './reader.ts';
export { contains, coverOf, overlaps, sliceOf, trimSpan } from './span.ts';
export type { Span } from './span.ts';
export type { Tag, Token, TokenisedSentence } from './token.ts';
