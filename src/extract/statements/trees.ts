/** Boosted decision trees as in data/weights/statements.json; whole numbers, so that every machine adds up the same. */
export interface TreeTable {
  /** Added to the sum of the trees, in the trees' unit. */
  readonly base: number;
  /** What a sum is divided by to give the logit of the probability. */
  readonly unit: number;
  /**
   * The nodes of all trees, each tree a full binary tree of `depth` levels: which trait is asked (breadth first), the
   * greatest value that goes left, and the leaves' values.
   */
  readonly depth: number;
  readonly traits: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * The probability the trees give to a row of traits, 0..1.
 *
 * @example probabilityOf({ base: 0, unit: 1, depth: 1, traits: [0], limits: [5], leaves: [-2, 2] }, [7]) // 0.88
 */
export function probabilityOf(
  { base, unit, depth, traits, limits, leaves }: TreeTable,
  row: ArrayLike<number>,
): number {
  const inner = (1 << depth) - 1;
  let sum = base;
  for (let first = 0, leaf = 0; first < traits.length; first += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const right = (row[traits[first + node] as number] as number) > (limits[first + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[leaf + node - inner] as number;
  }
  return 1 / (1 + Math.exp(-sum / unit));
}
