/**
 * Question → Query (intent, people, terms, answer type) → ranked candidates with their signals.
 * Decides what fits best, never whether that is good enough to say.
 */
export { alignedSpan, alignSentences } from './alignment/align.ts';
export type { Alignment, Pair } from './alignment/align.ts';
export { plainWords, splitClaim } from './alignment/claim.ts';
export type { Claim } from './alignment/claim.ts';
export { findConflicts } from './alignment/conflicts.ts';
export type { Conflict, ConflictKind } from './alignment/conflict.ts';
export { findExact, isNegatedBefore, turnsRound } from './alignment/exact.ts';
export type { ExactPlace } from './alignment/exact.ts';
export { strengths } from './alignment/likeness.ts';
export { prepareAlignmentLists } from './alignment/lists.ts';
export type { AlignmentLists, VerdictWords } from './alignment/lists.ts';
export { prepareArticle, readUnitText } from './alignment/prepared.ts';
export type { AlignableArticle, UnitText } from './alignment/prepared.ts';
export { findSpeaker } from './alignment/speaker.ts';
export type { SpeakerFound } from './alignment/speaker.ts';
export { surfaceWords } from './alignment/surface.ts';
export type { SurfaceWord } from './alignment/surface.ts';
export { topicIn } from './alignment/topic.ts';
export { isCritical, unitWeight } from './alignment/unit.ts';
export type { Unit, UnitKind } from './alignment/unit.ts';
export { createIndex } from './article-index.ts';
export type { Index, IndexedSentence } from './article-index.ts';
export { prepareMatchLists } from './lists.ts';
export type { MatchLists, QuestionWords, WordForms } from './lists.ts';
export { findNames } from './names.ts';
export type { NamedPerson, NamesFound } from './named.ts';
export { readAsked } from './query/asked.ts';
export type { Asked, AskedForm } from './query/asked.ts';
export type { AnswerType, Query, Term } from './query/query.ts';
export { readQuery } from './query/read-query.ts';
export { gapAt } from './rank/answer-words/lie.ts';
export { shine, stepOver } from './rank/answer-words/light.ts';
export { rankSentences } from './rank/rank.ts';
export type { Candidate } from './rank/rank.ts';
export { synonymDegree } from './rank/reach.ts';
export type { TermMatch } from './rank/reach.ts';
export type { Signals } from './rank/signals.ts';
export { scoreBy } from './rank/weights.ts';
export type { Model, Weights } from './rank/weights.ts';
export { createSpeller, repairQuestion } from './spelling.ts';
export type { KnownWord, Repair, RepairedQuestion, Speller, SpellingTools } from './spelling.ts';
export type { MatchTools, PhraseWeights } from './tools.ts';
