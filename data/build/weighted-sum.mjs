// Learns a weighted sum of the values of rows by Newton steps, column by column; deterministic.

/**
 * @param rows rows of numbers, all of one length
 * @param loss of losses.mjs
 * @param options how often all columns are gone through (`rounds`), what pulls weights to nothing (`penalty`), whether a number
 *   is added to every row (`useStart`), and weights that are given (`fixed`: column → weight)
 * @returns {{ start: number, linear: number[], sums: Float64Array }} the number added, the weights in thousandths, and the sum of each row
 */
export function weightedSum(rows, loss, { rounds, penalty, useStart, fixed = new Map() }) {
  const size = rows.length;
  const columns = rows[0].map((_, c) => Float64Array.from(rows, (row) => row[c]));
  const ones = new Float64Array(size).fill(1);
  const sums = new Float64Array(size);
  const slope = new Float64Array(size);
  const curve = new Float64Array(size);
  const linear = new Float64Array(columns.length);
  let start = 0;
  const add = (column, weight) => {
    for (let i = 0; i < size; i += 1) sums[i] += weight * column[i];
  };
  const stepOf = (column, weight) => {
    loss(sums, slope, curve);
    let [s, c] = [-weight * penalty, penalty];
    for (let i = 0; i < size; i += 1) {
      s += slope[i] * column[i];
      c += curve[i] * column[i] * column[i];
    }
    const step = Math.max(-1, Math.min(1, (0.7 * s) / c));
    add(column, step);
    return step;
  };
  for (const [c, weight] of fixed) {
    linear[c] = weight;
    add(columns[c], weight);
  }
  for (let round = 0; round < rounds; round += 1) {
    if (useStart) start += stepOf(ones, 0);
    for (let c = 0; c < columns.length; c += 1) if (!fixed.has(c)) linear[c] += stepOf(columns[c], linear[c]);
  }
  return { start, linear: Array.from(linear, (weight) => Math.round(weight * 1000) / 1000 || 0), sums };
}
