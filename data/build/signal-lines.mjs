// Writes weights of signals as src/extract/statements/signal-weights.ts reads them.

/**
 * @param weighed [family, first word, second word] of each signal, the words left out where there are none, with its weight in hundredths
 * @returns the lines, a family, its first words behind one tab, their second words behind two, and the weight of each, 0 where it only opens
 * those below it
 */
export function signalLinesOf(weighed) {
  const root = { weight: 0, below: new Map() };
  for (const [parts, weight] of weighed) {
    let at = root;
    for (const part of parts) {
      if (!at.below.has(part)) at.below.set(part, { weight: 0, below: new Map() });
      at = at.below.get(part);
    }
    at.weight = weight;
  }
  const lines = [];
  const weights = [];
  const write = ({ below }, depth) => {
    for (const [part, branch] of [...below].sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push('\t'.repeat(depth) + part);
      weights.push(branch.weight);
      write(branch, depth + 1);
    }
  };
  write(root, 0);
  return { signals: lines.join('\n'), weights };
}
