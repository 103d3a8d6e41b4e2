import type { Candidate, Query } from '../../match/index.ts';

/** How sure it is that a sentence answers, and the parts that say so. */
export interface Support {
  /** Share of the question's weight that the sentence or its names, pronouns and synonyms account for, 0..1. */
  readonly coverage: number;
  /** Weight of the heaviest unmatched word beside the heaviest of all, 0..1: what the question is about may be missing. */
  readonly gap: number;
  /** Whether the sentence offers the kind of thing asked for; `true` where no kind is asked. */
  readonly typed: boolean;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * Weighs the best candidate for a question.
 *
 * @param second the next best candidate; how far it lies behind tells how sure the first is
 */
export function supportOf(query: Query, candidate: Candidate, second?: Candidate): Support {
  const { signals, matches } = candidate;
  const coverage = Math.min(1, signals.overlap + signals.coreference + signals.meaning);
  const heaviest = Math.max(...query.terms.map((term) => term.weight), 0.01);
  const gap = Math.max(0, ...matches.map((m) => m.term.weight * (1 - m.degree))) / heaviest;
  const typed = signals.type > 0;
  const evidence = {
    overlap: signals.overlap,
    coreference: signals.coreference,
    meaning: signals.meaning,
    gap,
    typed: typed && kindAsked.has(query.answerType) ? 1 : 0,
    untyped: typed ? 0 : 1,
    neighbours: signals.neighbours,
    margin: second ? Math.min(1, (candidate.score - second.score) / Math.max(candidate.score, 0.1)) : 1,
    absentName: matches.some((m) => m.degree === 0 && !m.term.known && isNameOrNumber(m)) ? 1 : 0,
    matched: Math.min(mostCounted, matches.filter((m) => m.degree > 0).length) / mostCounted,
  };
  const sum = (Object.keys(evidence) as (keyof typeof evidence)[]).reduce(
    (total, name) => total + curve[name] * evidence[name],
    curve.start,
  );
  return { coverage, gap, typed, confidence: 1 / (1 + Math.exp(-sum)) };
}

const kindAsked = new Set(['person', 'organisation', 'place', 'date', 'amount', 'reason']);

/** Matched words beyond this number prove no more. */
const mostCounted = 4;

const isNameOrNumber = ({ term }: Candidate['matches'][number]): boolean =>
  term.token.tag === 'PROPN' || term.country !== null || /\d/.test(term.token.text);

/** Weights of a logistic curve, learned on questions about articles of our own and on public reading tests. */
const curve = {
  start: -1.62,
  overlap: 1.5,
  coreference: 0.48,
  meaning: 1.27,
  gap: -0.89,
  typed: 0.21,
  untyped: -0.8,
  neighbours: 0.81,
  margin: 1.81,
  absentName: -1.19,
  matched: 1.36,
};

/** Confidence below which the bot does not answer. */
export const answerFloor = 0.43;
