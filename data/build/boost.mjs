// Gradient boosting of full binary trees on histograms of the values, read by src/learned/trees.ts; deterministic.

/** Pulls the values of small leaves to nothing. */
const shrinkage = 5;
/** The split of a node that sends every row left: behind the last bin there can be, for the least gain worth another. */
const noSplit = { input: 0, bin: 255, gain: 1e-3 };
const noLimit = 99999;
/** Leaves are kept in thousandths. */
const unit = 1000;

/**
 * Learns trees that add to the sums of rows what lowers their loss.
 *
 * @param rows rows of numbers, all of one length
 * @param loss of losses.mjs
 * @param sums of the rows before any tree; changed
 * @param base what those sums have in common
 * @param options how many trees (`rounds`), of how many levels (`depth`), what of a leaf's best value is taken (`rate`), into how many
 *   bins a column falls at most, how many rows a leaf holds at least, whether all nodes of a level ask the same (`symmetric`:
 *   learns less of what is chance), the share of the columns a tree may ask about (`share`, in tenths), and whether which ones
 *   they are is mixed anew for every tree (`mixed`: with small shares the same columns would always stand together)
 * @returns {{ depth: number, unit: number, base: number, inputs: number[], limits: number[], leaves: number[] }}
 */
export function boost(rows, loss, sums, base, { rounds, depth, rate, bins, leastRows, symmetric, share, mixed }) {
  const columns = Array.from(rows[0], (_, input) => columnOf(rows, input, bins));
  const trees = { depth, unit, base: Math.round(base * unit), inputs: [], limits: [], leaves: [] };
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    loss(sums, slope, curve);
    // Other columns every round, so that no column speaks for all.
    const asked = columns
      .map((_, input) => input)
      .filter((input) => (mixed ? mixOf(input, round) : input * 7 + round * 3) % 10 < share);
    const splitsOf = symmetric ? sameSplits : ownSplits;
    const sumsOf = binSums(columns, asked, slope, curve);
    const { splits, leafOf } = grow(columns, depth, (level, node) =>
      splitsOf(gainsIn(columns, sumsOf(level, node), leastRows, level), level),
    );
    const leaves = leavesOf(leafOf, slope, curve, 1 << depth).map((value) => value * rate);
    for (let i = 0; i < rows.length; i += 1) sums[i] += leaves[leafOf[i]];
    trees.inputs.push(...splits.map(({ input }) => input));
    trees.limits.push(...splits.map(({ input, bin }) => columns[input].edges[bin] ?? noLimit));
    trees.leaves.push(...leaves.map((leaf) => Math.round(leaf * unit)));
  }
  return trees;
}

/** A number that looks like chance, and is the same every time. */
function mixOf(input, round) {
  const mixed = Math.imul((input + 1) * 40_503 + round, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 16;
}

/** A column's values as numbers of bins, and the greatest value of each bin but the last. */
function columnOf(rows, input, bins) {
  const sorted = Float64Array.from(rows, (row) => row[input]).sort();
  const edges = [];
  for (let bin = 1; bin < bins; bin += 1) {
    const value = Math.round(sorted[Math.floor((bin * rows.length) / bins)] * 1000) / 1000;
    if ((edges.length === 0 || value > edges.at(-1)) && value < sorted.at(-1)) edges.push(value);
  }
  const binOf = Uint8Array.from(rows, (row) => {
    const at = edges.findIndex((edge) => row[input] <= edge);
    return at < 0 ? edges.length : at;
  });
  return { edges, binOf };
}

/** One tree, level by level; `splitsOf` gives the splits of a level, and nodes without a worthwhile one send every row left. */
function grow(columns, depth, splitsOf) {
  const node = new Int32Array(columns[0].binOf.length);
  const splits = [];
  for (let level = 0; level < depth; level += 1) {
    splits.push(...splitsOf(level, node));
    for (let i = 0; i < node.length; i += 1) {
      const { input, bin } = splits[node[i]];
      node[i] = 2 * node[i] + (columns[input].binOf[i] > bin ? 2 : 1);
    }
  }
  return { splits, leafOf: node.map((at) => at - splits.length) };
}

/** What each node of a level gains by each split, column by column. */
function* gainsIn(columns, sums, leastRows, level) {
  const nodes = 1 << level;
  for (const [input, own] of sums) {
    const cuts = columns[input].edges.length;
    yield { input, gains: Array.from({ length: nodes }, (_, k) => gainsOf(own, k, cuts, leastRows)) };
  }
}

/**
 * Gives, level by level, for each column asked about slope, curvature and count of the rows, added up by node and bin. Of two nodes
 * that have one above, the smaller is added up and taken from that one for the other.
 */
function binSums(columns, asked, slope, curve) {
  let above = null;
  return (level, node) => {
    const nodes = 1 << level;
    const place = node.map((at) => at - nodes + 1);
    const counts = new Uint32Array(nodes);
    for (const at of place) counts[at] += 1;
    const isCounted = (at) =>
      above === null || counts[at] < counts[at ^ 1] || (counts[at] === counts[at ^ 1] && at % 2 === 0);
    const counted = Array.from(counts, (_, at) => isCounted(at));
    const rows = Int32Array.from(place.keys()).filter((row) => counted[place[row]]);
    const sums = new Map();
    for (const input of asked) {
      const { edges, binOf } = columns[input];
      if (edges.length === 0) continue;
      const length = 3 * (edges.length + 1);
      const own = new Float64Array(nodes * length);
      for (let i = 0; i < rows.length; i += 1) {
        const row = rows[i];
        const at = place[row] * length + 3 * binOf[row];
        own[at] += slope[row];
        own[at + 1] += curve[row];
        own[at + 2] += 1;
      }
      if (above !== null) takeFromAbove(own, above.get(input), counted, length);
      sums.set(input, own);
    }
    above = sums;
    return sums;
  };
}

function takeFromAbove(own, above, counted, length) {
  counted.forEach((isCounted, at) => {
    if (isCounted) return;
    const [from, other, whole] = [at * length, (at ^ 1) * length, (at >> 1) * length];
    for (let i = 0; i < length; i += 1) own[from + i] = above[whole + i] - own[other + i];
  });
}

/** The best split of each node. */
function ownSplits(columnGains, level) {
  const splits = Array.from({ length: 1 << level }, () => noSplit);
  for (const { input, gains } of columnGains) gains.forEach((some, k) => (splits[k] = better(splits[k], input, some)));
  return splits;
}

/** The split by which all nodes together gain most, for each of them. */
function sameSplits(columnGains, level) {
  let best = noSplit;
  for (const { input, gains } of columnGains)
    best = better(
      best,
      input,
      gains[0].map((_, bin) => gains.reduce((sum, some) => sum + some[bin], 0)),
    );
  return Array.from({ length: 1 << level }, () => best);
}

function better(split, input, gains) {
  let best = split;
  gains.forEach((gain, bin) => {
    if (gain > best.gain) best = { input, bin, gain };
  });
  return best;
}

const gainOf = (slope, curve) => (slope * slope) / (curve + shrinkage);

/** What node `k` of a level gains by a split behind each bin but the last; nothing where a side has too few rows. */
function gainsOf(sums, k, cuts, leastRows) {
  const from = 3 * k * (cuts + 1);
  const all = [0, 0, 0];
  for (let i = 0; i < 3 * (cuts + 1); i += 1) all[i % 3] += sums[from + i];
  const whole = gainOf(all[0], all[1]);
  let [slope, curve, rows] = [0, 0, 0];
  const gains = new Float64Array(cuts);
  for (let bin = 0; bin < cuts; bin += 1) {
    const at = from + 3 * bin;
    slope += sums[at];
    curve += sums[at + 1];
    rows += sums[at + 2];
    if (rows < leastRows || all[2] - rows < leastRows) continue;
    gains[bin] = gainOf(slope, curve) + gainOf(all[0] - slope, all[1] - curve) - whole;
  }
  return gains;
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
