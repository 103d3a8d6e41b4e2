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

/** Weighs the best candidate for a question. */
export function supportOf(query: Query, candidate: Candidate): Support {
  const { signals, matches } = candidate;
  const coverage = Math.min(1, signals.overlap + signals.coreference + signals.meaning);
  const heaviest = Math.max(...query.terms.map((term) => term.weight), 0.01);
  const missing = Math.max(0, ...matches.map((m) => m.term.weight * (1 - m.degree)));
  const gap = missing / heaviest;
  const typed = signals.type > 0;
  return { coverage, gap, typed, confidence: confidenceOf(coverage, gap, typed, signals.neighbours) };
}

/** Numbers of a logistic curve, set on questions about articles of our own. */
const curve = { start: -2.6, coverage: 5.6, gap: -1.1, typed: 0.5, neighbours: 0.8 };

function confidenceOf(coverage: number, gap: number, typed: boolean, neighbours: number): number {
  const x =
    curve.start +
    curve.coverage * coverage +
    curve.gap * gap +
    (typed ? curve.typed : 0) +
    curve.neighbours * neighbours;
  return 1 / (1 + Math.exp(-x));
}

/** Confidence below which the bot does not answer. */
export const answerFloor = 0.5;
