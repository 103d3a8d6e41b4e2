/**
 * Question → Query (intent, people, terms, answer type) → ranked candidates with their signals.
 * Decides what fits best, never whether that is good enough to say.
 */
export { createIndex } from './article-index.ts';
export type { Index, IndexedSentence } from './article-index.ts';
export { prepareMatchLists } from './lists.ts';
export type { MatchLists, QuestionWords } from './lists.ts';
export { findNames } from './names.ts';
export type { NamedPerson, NamesFound } from './names.ts';
export type { AnswerType, Query, Term } from './query/query.ts';
export { readQuery } from './query/read-query.ts';
export { rankSentences } from './rank/rank.ts';
export type { Candidate, Weights } from './rank/rank.ts';
export type { Signals, TermMatch } from './rank/signals.ts';
export type { MatchTools } from './tools.ts';
