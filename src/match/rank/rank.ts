import type { IndexedSentence, Index } from '../article-index.ts';
import type { Query } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';
import { matchTerms, signalsOf } from './signals.ts';
import type { TermMatch } from './signals.ts';
import type { Signals, Weights } from './weights.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  readonly score: number;
  readonly signals: Signals;
  readonly matches: readonly TermMatch[];
}

/** All sentences of the article by how well they fit the question, best first; earlier sentences win ties. */
export function rankSentences(query: Query, index: Index, tools: MatchTools): Candidate[] {
  const candidates = index.sentences.map((sentence): Candidate => {
    const matches = matchTerms(query, sentence, index, tools);
    const signals = signalsOf(query, sentence, matches, index, tools);
    return { sentence, matches, signals, score: scoreOf(signals, tools.weights) };
  });
  return candidates.sort((a, b) => b.score - a.score || a.sentence.sentence.index - b.sentence.sentence.index);
}

const scoreOf = (signals: Signals, weights: Weights): number =>
  (Object.keys(weights) as (keyof Signals)[]).reduce((sum, name) => sum + weights[name] * signals[name], 0);
