import { levelsOf, sumOfLeaves } from './levels.ts';
import type { Levels, Nodes } from './levels.ts';

/** Boosted decision trees as data/build/boost.mjs writes them. */
export interface Trees extends Nodes {
  /** What the base and the leaves are divided by: they are whole numbers, so that every machine adds up the same. */
  readonly unit: number;
  /** Added to the leaves. */
  readonly base: number;
}

/**
 * What the trees make of a row of values: an unbounded sum of one leaf a tree.
 *
 * @example sumOfTrees({ depth: 1, unit: 10, base: 0, inputs: [0], limits: [5], leaves: [-2, 2] }, [7]) // 0.2
 */
export function sumOfTrees(trees: Trees, row: ArrayLike<number>): number {
  let levels = levelsKnown.get(trees);
  if (levels === undefined) levelsKnown.set(trees, (levels = levelsOf(trees)));
  return (trees.base + (levels ? sumOfLeaves(trees, levels, row) : nodeByNode(trees, row))) / trees.unit;
}

/** What trees come to by their levels, found out when they are first asked. */
const levelsKnown = new WeakMap<Trees, Levels | null>();

function nodeByNode({ depth, inputs, limits, leaves }: Trees, row: ArrayLike<number>): number {
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let first = 0, leaf = 0; first < inputs.length; first += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const right = (row[inputs[first + node] as number] as number) > (limits[first + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[leaf + node - inner] as number;
  }
  return sum;
}
