// Gradient boosting of full binary trees with log loss, on histograms of the traits' values; deterministic.

/** Bins a trait's values fall into, at most. */
const bins = 48;
/** A leaf holds no fewer rows. */
const leastRows = 40;
/** Pulls the values of small leaves to nothing. */
const shrinkage = 5;
const leastGain = 1e-3;

/**
 * Learns trees that give a row its log odds: `base` and one leaf of each tree, added up.
 *
 * @param rows rows of numbers, all of one length
 * @param targets 0..1, one a row
 * @returns {{ base: number, depth: number, traits: number[], limits: number[], leaves: number[] }} nodes of all trees, breadth first
 */
export function boost(rows, targets, { rounds, depth, rate }) {
  const columns = rows[0].map((_, trait) => columnOf(rows, trait));
  const mean = targets.reduce((sum, target) => sum + target, 0) / rows.length;
  const base = Math.log(mean / (1 - mean));
  const logits = new Float64Array(rows.length).fill(base);
  const trees = { base, depth, traits: [], limits: [], leaves: [] };
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < rows.length; i += 1) {
      const p = 1 / (1 + Math.exp(-logits[i]));
      slope[i] = targets[i] - p;
      curve[i] = p * (1 - p);
    }
    // Every round looks at seven traits of ten, others each time, so that no trait speaks for all.
    const looksAt = (trait) => (trait * 7 + round * 3) % 10 < 7;
    const tree = grow(columns, looksAt, slope, curve, depth);
    const leaves = leavesOf(tree.leafOf, slope, curve, 1 << depth).map((value) => value * rate);
    for (let i = 0; i < rows.length; i += 1) logits[i] += leaves[tree.leafOf[i]];
    trees.traits.push(...tree.traits);
    trees.limits.push(...tree.limits);
    trees.leaves.push(...leaves);
  }
  return trees;
}

/** A trait's values as numbers of bins, and the greatest value of each bin but the last. */
function columnOf(rows, trait) {
  const sorted = Float64Array.from(rows, (row) => row[trait]).sort();
  const edges = [];
  for (let bin = 1; bin < bins; bin += 1) {
    const value = sorted[Math.floor((bin * rows.length) / bins)];
    if (edges.length === 0 || value > edges.at(-1)) edges.push(value);
  }
  if (edges.at(-1) === sorted.at(-1)) edges.pop();
  const binOf = Uint8Array.from(rows, (row) => {
    const at = edges.findIndex((edge) => row[trait] <= edge);
    return at < 0 ? edges.length : at;
  });
  return { edges, binOf };
}

/** One tree; nodes without a worthwhile split send every row left. */
function grow(columns, looksAt, slope, curve, depth) {
  const inner = (1 << depth) - 1;
  const splits = Array.from({ length: inner }, () => ({ trait: 0, bin: 255, limit: 99999, gain: leastGain }));
  const node = new Int32Array(slope.length);
  for (let level = 0; level < depth; level += 1) {
    const first = (1 << level) - 1;
    const totals = histogram(node, first, null, 1, slope, curve, 1 << level);
    columns.forEach((column, trait) => {
      if (!looksAt(trait) || column.edges.length === 0) return;
      const width = column.edges.length + 1;
      const counts = histogram(node, first, column.binOf, width, slope, curve, 1 << level);
      for (let k = 0; k < 1 << level; k += 1) improve(splits[first + k], column, trait, counts, totals, k, width);
    });
    for (let i = 0; i < node.length; i += 1) {
      const { trait, bin } = splits[node[i]];
      node[i] = 2 * node[i] + (columns[trait].binOf[i] > bin ? 2 : 1);
    }
  }
  return {
    traits: splits.map(({ trait }) => trait),
    limits: splits.map(({ limit }) => limit),
    leafOf: node.map((at) => at - inner),
  };
}

/** Sums by node and bin. */
function histogram(node, first, binOf, width, slope, curve, nodes) {
  const sums = {
    slope: new Float64Array(nodes * width),
    curve: new Float64Array(nodes * width),
    rows: new Float64Array(nodes * width),
  };
  for (let i = 0; i < node.length; i += 1) {
    const at = (node[i] - first) * width + (binOf === null ? 0 : binOf[i]);
    sums.slope[at] += slope[i];
    sums.curve[at] += curve[i];
    sums.rows[at] += 1;
  }
  return sums;
}

const gainOf = (slope, curve) => (slope * slope) / (curve + shrinkage);

/** Takes over the trait's best split of node `k` where it gains more than the split known. */
function improve(split, { edges }, trait, counts, totals, k, width) {
  const whole = gainOf(totals.slope[k], totals.curve[k]);
  let [slope, curve, rows] = [0, 0, 0];
  for (let bin = 0; bin < width - 1; bin += 1) {
    slope += counts.slope[k * width + bin];
    curve += counts.curve[k * width + bin];
    rows += counts.rows[k * width + bin];
    if (rows < leastRows || totals.rows[k] - rows < leastRows) continue;
    const gain = gainOf(slope, curve) + gainOf(totals.slope[k] - slope, totals.curve[k] - curve) - whole;
    if (gain > split.gain) Object.assign(split, { trait, bin, limit: edges[bin], gain });
  }
}

function leavesOf(leafOf, slope, curve, count) {
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  for (let i = 0; i < leafOf.length; i += 1) {
    slopes[leafOf[i]] += slope[i];
    curves[leafOf[i]] += curve[i];
  }
  return Array.from(slopes, (sum, leaf) => sum / (curves[leaf] + shrinkage));
}
