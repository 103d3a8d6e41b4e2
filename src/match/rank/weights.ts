/**
 * A tree that asks the same question on each level: is this value above that limit? The answers, first level first, are
 * the bits of the leaf's number.
 */
export interface Tree {
  /** Places of the values asked about. */
  readonly inputs: readonly number[];
  readonly limits: readonly number[];
  /** What each of the 2^levels leaves adds. */
  readonly leaves: readonly number[];
}

/** Learned weights: a sum of the values, and trees for how they work together. See data/build/train-ranking.mjs. */
export interface Model {
  /** Names of the values, in order. */
  readonly inputs: readonly string[];
  readonly start: number;
  readonly linear: readonly number[];
  readonly trees: readonly Tree[];
}

/** data/weights/ranking.json: which sentence answers, and whether it does. */
export interface Weights {
  readonly ranking: Model;
  readonly confidence: Model;
}

/** What a model makes of some values: an unbounded sum. */
export function scoreBy({ start, linear, trees }: Model, values: readonly number[]): number {
  let sum = start;
  for (let i = 0; i < linear.length; i += 1) sum += (linear[i] as number) * (values[i] as number);
  for (const { inputs, limits, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < inputs.length; level += 1)
      if ((values[inputs[level] as number] as number) > (limits[level] as number)) leaf |= 1 << level;
    sum += leaves[leaf] as number;
  }
  return sum;
}
