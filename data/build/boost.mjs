// Learns the models of data/weights/ranking.json: a weighted sum of signals first, then trees on what the sum leaves over
// (gradient boosting with one question a level). Deterministic. Rows are arrays of numbers; groups are lists that compete.

/** Rows put in columns, with the limits that trees may ask about: at most `bins` a column, where the rows are. */
export function tableOf(rows, bins = 24) {
  const width = rows[0].length;
  const columns = Array.from({ length: width }, (_, c) => Float64Array.from(rows, (row) => row[c]));
  const limits = columns.map((column) => {
    const sorted = column.toSorted();
    const cuts = Array.from({ length: bins }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / bins)]);
    return [...new Set(cuts.map((cut) => Math.round(cut * 1000) / 1000))].filter((cut) => cut < sorted.at(-1));
  });
  const binned = columns.map((column, c) =>
    Uint8Array.from(column, (value) => limits[c].filter((cut) => value > cut).length),
  );
  return { rows, columns, limits, binned };
}

/** Gradients and curvatures where one of each group is chosen, and any right one will do. `groups` are [from, to) of rows, each with a weight. */
export function choiceLoss(groups, right, weights) {
  return (sums, gradient, curvature) => {
    for (const [number, [from, to]] of groups.entries()) {
      const weight = weights[number];
      let most = -Infinity;
      for (let i = from; i < to; i += 1) most = Math.max(most, sums[i]);
      let all = 0;
      let good = 0;
      for (let i = from; i < to; i += 1) {
        const e = Math.exp(sums[i] - most);
        all += e;
        if (right[i]) good += e;
      }
      for (let i = from; i < to; i += 1) {
        const e = Math.exp(sums[i] - most);
        const p = e / all;
        gradient[i] = weight * (p - (right[i] ? e / good : 0));
        curvature[i] = weight * Math.max(p * (1 - p), 1e-4);
      }
    }
  };
}

/** The same where each row is right or wrong by itself. */
export function truthLoss(right) {
  return (sums, gradient, curvature) => {
    for (let i = 0; i < sums.length; i += 1) {
      const p = 1 / (1 + Math.exp(-sums[i]));
      gradient[i] = p - (right[i] ? 1 : 0);
      curvature[i] = Math.max(p * (1 - p), 1e-4);
    }
  };
}

/** Learns a model: `{ start, linear, trees }`. `fixed` weights (column → weight) are taken as given. */
export function learn(table, loss, { rounds, trees: treeCount, depth, rate, penalty, useStart, fixed = new Map() }) {
  const size = table.rows.length;
  const width = table.columns.length;
  const sums = new Float64Array(size);
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size);
  const linear = new Float64Array(width);
  let start = 0;
  for (const [c, weight] of fixed) {
    linear[c] = weight;
    for (let i = 0; i < size; i += 1) sums[i] += weight * table.columns[c][i];
  }
  // Newton steps column by column, for the sum.
  for (let round = 0; round < rounds; round += 1) {
    for (let c = useStart ? -1 : 0; c < width; c += 1) {
      if (fixed.has(c)) continue;
      loss(sums, gradient, curvature);
      let g = c < 0 ? 0 : penalty * linear[c];
      let h = penalty;
      for (let i = 0; i < size; i += 1) {
        const x = c < 0 ? 1 : table.columns[c][i];
        g += gradient[i] * x;
        h += curvature[i] * x * x;
      }
      const step = Math.max(-1, Math.min(1, (-0.7 * g) / h));
      if (c < 0) start += step;
      else linear[c] += step;
      for (let i = 0; i < size; i += 1) sums[i] += step * (c < 0 ? 1 : table.columns[c][i]);
    }
  }
  const trees = [];
  for (let t = 0; t < treeCount; t += 1) {
    loss(sums, gradient, curvature);
    const { tree, leafOf } = growTree(table, gradient, curvature, depth, penalty, rate);
    for (let i = 0; i < size; i += 1) sums[i] += tree.leaves[leafOf[i]];
    trees.push(tree);
  }
  return { start: round(start), linear: [...linear].map(round), trees };
}

const round = (value) => Math.round(value * 1000) / 1000 || 0;

function growTree({ limits, binned }, gradient, curvature, depth, penalty, rate) {
  const size = gradient.length;
  const leafOf = new Uint8Array(size);
  const tree = { inputs: [], limits: [], leaves: [] };
  for (let level = 0; level < depth; level += 1) {
    const leaves = 1 << level;
    let best = { gain: -Infinity };
    for (let c = 0; c < binned.length; c += 1) {
      const cuts = limits[c].length;
      if (cuts === 0) continue;
      const bins = cuts + 1;
      const g = new Float64Array(leaves * bins);
      const h = new Float64Array(leaves * bins);
      const bin = binned[c];
      for (let i = 0; i < size; i += 1) {
        const at = leafOf[i] * bins + bin[i];
        g[at] += gradient[i];
        h[at] += curvature[i];
      }
      const gains = new Float64Array(cuts);
      for (let leaf = 0; leaf < leaves; leaf += 1) {
        let [allG, allH] = [0, 0];
        for (let b = 0; b < bins; b += 1) {
          allG += g[leaf * bins + b];
          allH += h[leaf * bins + b];
        }
        let [lowG, lowH] = [0, 0];
        for (let b = 0; b < cuts; b += 1) {
          lowG += g[leaf * bins + b];
          lowH += h[leaf * bins + b];
          gains[b] += lowG ** 2 / (lowH + penalty) + (allG - lowG) ** 2 / (allH - lowH + penalty);
        }
      }
      for (let b = 0; b < cuts; b += 1) if (gains[b] > best.gain) best = { gain: gains[b], column: c, cut: b };
    }
    tree.inputs.push(best.column);
    tree.limits.push(limits[best.column][best.cut]);
    for (let i = 0; i < size; i += 1) if (binned[best.column][i] > best.cut) leafOf[i] |= 1 << level;
  }
  const g = new Float64Array(1 << depth);
  const h = new Float64Array(1 << depth);
  for (let i = 0; i < size; i += 1) {
    g[leafOf[i]] += gradient[i];
    h[leafOf[i]] += curvature[i];
  }
  tree.leaves = [...g].map((sum, leaf) => round((-rate * sum) / (h[leaf] + penalty)));
  return { tree, leafOf };
}
