// What learning lowers: each loss takes the sums of all rows and writes for each the slope towards its target and the curvature.

/**
 * One of each group is chosen, and any right one will do. `groups` are [from, to) of rows, each with a weight; `right` is 1 or
 * true for a right row, 0 for a wrong one, and between them for one that is partly right.
 */
export function choiceLoss(groups, right, weights) {
  return (sums, slope, curve) => {
    for (const [number, [from, to]] of groups.entries()) {
      const weight = weights[number];
      const most = sums.subarray(from, to).reduce((a, b) => Math.max(a, b), -Infinity);
      let all = 0;
      let good = 0;
      for (let i = from; i < to; i += 1) {
        const power = Math.exp(sums[i] - most);
        all += power;
        good += power * right[i];
      }
      for (let i = from; i < to; i += 1) {
        const power = Math.exp(sums[i] - most);
        const p = power / all;
        slope[i] = weight * ((power * right[i]) / good - p);
        curve[i] = weight * p * (1 - p);
      }
    }
  };
}

/** Each row has a target of its own, 0..1: whether it is right, or how right it is. It counts for 1 unless it has a weight. */
export function truthLoss(targets, weights = targets.map(() => 1)) {
  return (sums, slope, curve) => {
    for (let i = 0; i < sums.length; i += 1) {
      const p = 1 / (1 + Math.exp(-sums[i]));
      slope[i] = weights[i] * (targets[i] - p);
      curve[i] = weights[i] * p * (1 - p);
    }
  };
}
