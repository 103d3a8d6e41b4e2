import type { Draft } from './draft.ts';

/** Learned weights by signal name, as in data/weights/statements.json. */
export interface StatementWeights {
  readonly bias: number;
  /** A draft below this score is no statement. */
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A draft with its score, 0..1: how likely it is a statement with this source and content. */
export interface Weighed {
  readonly draft: Draft;
  readonly score: number;
}

/** Logistic regression over the draft's signals; a signal that was never learned counts nothing. */
export function weigh(draft: Draft, weights: StatementWeights): Weighed {
  let sum = weights.bias + (weights.weights.get(draft.rule) ?? 0);
  for (const signal of draft.signals) sum += weights.weights.get(signal) ?? 0;
  return { draft, score: 1 / (1 + Math.exp(-sum)) };
}
