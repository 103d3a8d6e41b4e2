/**
 * Candidates → Answer: found, not found or ask back; the short answer; verdicts; what is shown as a passage.
 * Never writes sentences of its own and never knows on which platform they are read.
 */
export { keySentences } from './key-sentences.ts';
export { passageOfSentence, passageOfSpan, passageOfStatement, tellerName, tellerOf } from './passage.ts';
export type { Passage } from './passage.ts';
export type { DifferencePiece, Verdict } from './verdict.ts';
export { articleAspectOf, spansOfAspect } from './question/about-article.ts';
export type { ArticleAspect } from './question/about-article.ts';
export { answerQuestion } from './question/answer-question.ts';
export type { Answer, Lack } from './question/answer.ts';
export { answerFromCaptions } from './question/captions.ts';
export { confidenceOf } from './question/confidence.ts';
export { answerComparison } from './question/compare.ts';
export { checkClaim, maxSentences, verdictOrder } from './verdict/check-claim.ts';
export type { Check, ClaimedSpeaker } from './verdict/check-claim.ts';
export { findSource } from './verdict/find-source.ts';
export type { Source } from './verdict/find-source.ts';
export type { SourcePlace } from './verdict/source-place.ts';
export { answerNamedThing } from './question/named-thing.ts';
export { answerSetting } from './question/setting.ts';
