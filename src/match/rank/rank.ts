import type { Index, IndexedSentence } from '../article-index.ts';
import type { Query } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';
import { askedOf, meet } from './meeting.ts';
import { reachesOf } from './reach.ts';
import type { Reach, TermMatch } from './reach.ts';
import { namedSignals, valuesOf } from './signals.ts';
import type { Signals } from './signals.ts';
import { scoreBy } from './weights.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** The chance that this sentence answers, if one does, 0..1; over all candidates they add up to 1. */
  readonly score: number;
  readonly signals: Signals;
  readonly matches: readonly TermMatch[];
}

/**
 * The sentences of the article that may answer by how well they fit the question, best first; earlier ones win ties. A
 * long article is sifted by its words first.
 */
export function rankSentences(query: Query, index: Index, tools: MatchTools): Candidate[] {
  const reaches = reachesOf(query, index, tools);
  const coverage = coverageOf(reaches);
  const asked = askedOf(query, index, tools.lists, coverage);
  const met = sift(query, index, coverage).map((at) => {
    const sentence = index.sentences[at] as IndexedSentence;
    const matches = reaches.map((reach) => reach.at.get(at) ?? reach.missed);
    const values = valuesOf(meet(asked, sentence, matches));
    return { sentence, matches, values, sum: scoreBy(tools.weights.ranking, values) };
  });
  met.sort((a, b) => b.sum - a.sum || a.sentence.sentence.index - b.sentence.sentence.index);
  const most = met[0]?.sum ?? 0;
  const all = met.reduce((total, { sum }) => total + Math.exp(sum - most), 0);
  return met.map(({ sentence, matches, values, sum }) => {
    // Only the few at the top are looked at by the names of their signals.
    let signals: Signals | null = null;
    return {
      sentence,
      matches,
      score: Math.exp(sum - most) / all,
      get signals() {
        return (signals ??= namedSignals(values));
      },
    };
  });
}

/** Share of the question's weight that each sentence accounts for. */
function coverageOf(reaches: readonly Reach[]): Map<number, number> {
  const total = reaches.reduce((sum, { term }) => sum + term.weight, 0) || 1;
  const coverage = new Map<number, number>();
  for (const { term, at } of reaches)
    for (const [sentence, { degree }] of at)
      coverage.set(sentence, (coverage.get(sentence) ?? 0) + (term.weight * degree) / total);
  return coverage;
}

/** Sentences that are looked at closely; shorter articles are looked at whole. */
const sifted = 64;

/** Opening sentences that are always looked at: what is asked in other words is mostly told there. */
const opening = 4;

/** Indexes of the sentences worth a close look: those that account for most, and the asked speakers' own. */
function sift(query: Query, index: Index, coverage: ReadonlyMap<number, number>): number[] {
  if (index.sentences.length <= sifted) return index.sentences.map((_, at) => at);
  const best = [...coverage].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, sifted);
  const own = query.speakers.flatMap((speaker) => (index.spoken.get(speaker) ?? []).slice(0, sifted));
  return [...new Set([...Array.from({ length: opening }, (_, at) => at), ...best.map(([at]) => at), ...own])];
}
