/**
 * Text → sentences, tokens, stems, quotation marks, word vectors. The only room that knows the
 * language library. Knows nothing of news.
 */
export type { Abbreviations } from './abbreviations.ts';
export { looksEnglish, looksLikeNonsense } from './english.ts';
export type { Language } from './english.ts';
export { fold, straighten } from './fold.ts';
export { countLetters, lettersOf } from './letters.ts';
export { withoutMarks } from './plain.ts';
export { findQuotations } from './quotations.ts';
export type { Quotation } from './quotations.ts';
export { createReader } from './reader.ts';
export type { Reader } from './reader.ts';
export { contains, coverOf, overlaps, sliceOf, trimSpan } from './span.ts';
export type { Span } from './span.ts';
export type { Tag, Token, TokenisedSentence } from './token.ts';
export { openVectors } from './vectors.ts';
export type { WordVectors } from './vectors.ts';
