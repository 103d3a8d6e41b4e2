import { sumOfTrees } from '../../learned/index.ts';
import type { Trees } from '../../learned/index.ts';
import type { AnswerWordWeights } from './answer-words/answer-word-weights.ts';

/** Learned weights: a sum of the values, and trees for how they work together. See data/build/train-ranking.mjs. */
export interface Model {
  /** Names of the values, in order. */
  readonly inputs: readonly string[];
  readonly linear: readonly number[];
  readonly trees: Trees;
}

/** data/weights/ranking.json: which sentence answers, and whether it does. */
export interface Weights {
  readonly ranking: Model;
  readonly answerWords: AnswerWordWeights;
  readonly confidence: {
    readonly start: number;
    /** By the name of the signal; see `confidenceSignals` in the answer room. */
    readonly weights: Readonly<Record<string, number>>;
  };
}

/** What a model makes of some values: an unbounded sum. */
export function scoreBy({ linear, trees }: Model, values: ArrayLike<number>): number {
  let sum = sumOfTrees(trees, values);
  for (let i = 0; i < linear.length; i += 1) sum += (linear[i] as number) * (values[i] as number);
  return sum;
}
