/**
 * Boosted decision trees as data/build/boost.mjs writes them. Each is a full binary tree of `depth` levels; the lists hold
 * the nodes of all trees, breadth first, one tree behind the other.
 */
export interface Trees {
  readonly depth: number;
  /** What the base and the leaves are divided by: they are whole numbers, so that every machine adds up the same. */
  readonly unit: number;
  /** Added to the leaves. */
  readonly base: number;
  /** Which value of the row a node asks about, by its place there. */
  readonly inputs: readonly number[];
  /** The greatest value that goes left. */
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * What the trees make of a row of values: an unbounded sum of one leaf a tree.
 *
 * @example sumOfTrees({ depth: 1, unit: 10, base: 0, inputs: [0], limits: [5], leaves: [-2, 2] }, [7]) // 0.2
 */
export function sumOfTrees({ depth, unit, base, inputs, limits, leaves }: Trees, row: ArrayLike<number>): number {
  const inner = (1 << depth) - 1;
  let sum = base;
  for (let first = 0, leaf = 0; first < inputs.length; first += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const right = (row[inputs[first + node] as number] as number) > (limits[first + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[leaf + node - inner] as number;
  }
  return sum / unit;
}
