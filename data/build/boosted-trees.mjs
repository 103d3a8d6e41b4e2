// Boosted trees on histograms, full binary trees of a fixed depth.
export function boost(rows, targets, { rounds, depth, rate, leastLeaf = 40, bins = 48, l2 = 5 }) {
  const n = rows.length, width = rows[0].length;
  const edges = [], binned = [];
  for (let f = 0; f < width; f++) {
    const sorted = Float64Array.from(rows, r => r[f]).sort();
    const e = []; for (let b = 1; b < bins; b++) { const v = sorted[Math.floor(b * n / bins)]; if (e.length === 0 || v > e.at(-1)) e.push(v); }
    if (e.at(-1) === sorted[n - 1]) e.pop();
    edges.push(e);
    const col = new Uint8Array(n); for (let i = 0; i < n; i++) { let lo = 0, hi = e.length; const v = rows[i][f]; while (lo < hi) { const m = (lo + hi) >> 1; if (v <= e[m]) hi = m; else lo = m + 1; } col[i] = lo; }
    binned.push(col);
  }
  const mean = targets.reduce((a, b) => a + b, 0) / n, base = Math.log(mean / (1 - mean));
  const sum = new Float64Array(n).fill(base), g = new Float64Array(n), h = new Float64Array(n), node = new Int32Array(n);
  const inner = (1 << depth) - 1; const trees = { base, depth, traits: [], limits: [], leaves: [] };
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) { const p = 1 / (1 + Math.exp(-sum[i])); g[i] = targets[i] - p; h[i] = p * (1 - p); node[i] = 0; }
    const T = new Array(inner).fill(0), L = new Array(inner).fill(1e9);const LB=new Array(inner).fill(255);
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1, count = 1 << level;
      const bestGain = new Float64Array(count).fill(1e-3);
      const tg = new Float64Array(count), th = new Float64Array(count), tc = new Float64Array(count);
      for (let i = 0; i < n; i++) { const k = node[i] - first; tg[k] += g[i]; th[k] += h[i]; tc[k]++; }
      for (let f = 0; f < width; f++) {
        if (((f * 7 + round * 3) % 10) >= 7) continue;         // every round looks at seven traits of ten
        const col = binned[f], B = edges[f].length + 1; if (B < 2) continue;
        const hg = new Float64Array(count * B), hh = new Float64Array(count * B), hc = new Float64Array(count * B);
        for (let i = 0; i < n; i++) { const k = (node[i] - first) * B + col[i]; hg[k] += g[i]; hh[k] += h[i]; hc[k]++; }
        for (let k = 0; k < count; k++) { let G = 0, H = 0, C = 0; const all = tg[k] * tg[k] / (th[k] + l2);
          for (let b = 0; b < B - 1; b++) { const j = k * B + b; G += hg[j]; H += hh[j]; C += hc[j]; if (C < leastLeaf || tc[k] - C < leastLeaf) continue;
            const gain = G * G / (H + l2) + (tg[k] - G) ** 2 / (th[k] - H + l2) - all;
            if (gain > bestGain[k]) { bestGain[k] = gain; T[first + k] = f; L[first + k] = edges[f][b]; LB[first + k] = b; } } }
      }
      for (let i = 0; i < n; i++) { const k = node[i]; node[i] = 2 * k + (binned[T[k]][i] > LB[k] ? 2 : 1); }
    }
    const lg = new Float64Array(inner + 1), lh = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) { lg[node[i] - inner] += g[i]; lh[node[i] - inner] += h[i]; }
    const leaves = Array.from(lg, (x, k) => rate * x / (lh[k] + l2));
    for (let i = 0; i < n; i++) sum[i] += leaves[node[i] - inner];
    trees.traits.push(...T); trees.limits.push(...L); trees.leaves.push(...leaves);
  }
  return trees;
}
