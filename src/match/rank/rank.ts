import type { Index, IndexedSentence } from '../article-index.ts';
import type { Query } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';
import { answerFitsOf } from './answer-words/answer-words.ts';
import { askedOf, meet, totalWeight } from './meeting.ts';
import { earliness } from './earliness.ts';
import { nearnessOf, reachesOf } from './reach.ts';
import type { Reach, TermMatch } from './reach.ts';
import { namedSignals, readSignals, signalNames } from './signals.ts';
import type { Signals } from './signals.ts';
import { scoreBy } from './weights.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** The chance that this sentence answers, if one does, 0..1; over all candidates they add up to 1. */
  readonly score: number;
  /** What the signals add up to, unbounded; unlike the score it can be compared between questions. */
  readonly sum: number;
  readonly signals: Signals;
  readonly matches: readonly TermMatch[];
}

/**
 * The sentences of the article that may answer by how well they fit the question, best first; earlier ones win ties. Only
 * those are weighed that a first look at their words leaves.
 */
export function rankSentences(
  query: Query,
  index: Index,
  tools: MatchTools,
  lookedAt = lookedAtOf(index.sentences.length),
): Candidate[] {
  const reaches = query.terms.map((term) => reachesOf(term, query, index, tools));
  const coverage = coverageOf(reaches, query, index);
  const near = query.terms.map((term) => nearnessOf(term, index, tools));
  const sifted = sift(query, index, coverage, lookedAt);
  const matches = matchesOf(reaches, query, index, sifted);
  const fits = answerFitsOf(query, index, tools, near, sifted, matches);
  const asked = askedOf(query, index, tools.lists, near, fits, coverage);
  const rows = new Float64Array(sifted.length * signalNames.length);
  const met = sifted.map((at, i) => {
    const sentence = index.sentences[at] as IndexedSentence;
    const row = rows.subarray(i * signalNames.length, (i + 1) * signalNames.length);
    readSignals(meet(asked, sentence, matches[i] as TermMatch[]), row);
    return { sentence, matches: matches[i] as TermMatch[], row, sum: scoreBy(tools.weights.ranking, row) };
  });
  met.sort((a, b) => b.sum - a.sum || a.sentence.sentence.index - b.sentence.sentence.index);
  const most = met[0]?.sum ?? 0;
  const all = met.reduce((total, { sum }) => total + Math.exp(sum - most), 0);
  return met.map(({ sentence, matches, row, sum }) => {
    // Only the few at the top are looked at by the names of their signals.
    let signals: Signals | null = null;
    return {
      sentence,
      matches,
      score: Math.exp(sum - most) / all,
      sum,
      get signals() {
        return (signals ??= namedSignals(row));
      },
    };
  });
}

/** Share of the question's weight that each sentence accounts for, by its index. */
function coverageOf(reaches: readonly (readonly Reach[])[], query: Query, index: Index): Float64Array {
  const total = totalWeight(query);
  const coverage = new Float64Array(index.sentences.length);
  const matchedBy = new Uint16Array(index.sentences.length);
  reaches.forEach((ofTerm, term) => {
    for (const { match, sentences } of ofTerm) {
      const share = (match.term.weight * match.degree) / total;
      for (const at of sentences) {
        if (matchedBy[at] === term + 1) continue;
        matchedBy[at] = term + 1;
        coverage[at] = (coverage[at] as number) + share;
      }
    }
  });
  return coverage;
}

/** How each term is matched, for each of these sentences. */
function matchesOf(
  reaches: readonly (readonly Reach[])[],
  query: Query,
  index: Index,
  sifted: readonly number[],
): TermMatch[][] {
  const missed = query.terms.map((term): TermMatch => ({ term, how: null, degree: 0 }));
  const matches = sifted.map(() => [...missed]);
  const places = new Uint32Array(index.sentences.length);
  sifted.forEach((at, i) => (places[at] = i + 1));
  reaches.forEach((ofTerm, term) => {
    for (const { match, sentences } of ofTerm) {
      for (const at of sentences) {
        const own = matches[(places[at] as number) - 1];
        if (own && own[term] === missed[term]) own[term] = match;
      }
    }
  });
  return matches;
}

/**
 * How many sentences of an article of so many are looked at closely. On news and encyclopedias of up to sixty sentences, more
 * than eight found no better one; of a longer text it is an eighth, as far as the time goes.
 */
const lookedAtOf = (sentences: number): number => Math.min(64, Math.max(12, Math.ceil(sentences / 8)));

/** Of an asked speaker so many sentences more. */
const mostOwn = 64;

/** What standing first counts beside accounting for all of the question: what is asked in other words is mostly told early. */
const firstPlace = 0.4;

/** Indexes of the sentences worth a close look: those that account for most, early ones before others, and the asked speakers' own. */
function sift(query: Query, index: Index, coverage: Float64Array, lookedAt: number): number[] {
  if (index.sentences.length <= lookedAt) return [...index.sentences.keys()];
  const own = query.speakers.flatMap((speaker) => (index.spoken.get(speaker) ?? []).slice(0, mostOwn));
  const promise = coverage.map((share, at) => share + firstPlace * earliness(at));
  return [...new Set([...greatest(promise, lookedAt), ...own])];
}

/** The places of the greatest values, so many at most, the greatest first; of equals the earlier. */
function greatest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (best.length === count && value <= (values[best.at(-1) as number] as number)) continue;
    let place = best.length;
    while (place > 0 && value > (values[best[place - 1] as number] as number)) place -= 1;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
