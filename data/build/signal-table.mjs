// Writes weights of signals as src/extract/statements/signal-weights.ts reads them.

/** As there: so many names there may be, that three of their numbers are exact in one. */
const most = 2 ** 17;

/**
 * @param weighed [family, first word, second word] of each signal, the words left out where there are none, with its weight in
 *   hundredths and, for some, its vector of whole numbers from -127 to 127
 * @returns the names, one a line; the signals, those with a vector first, both in order, each less the one before; their weights; and
 *   the vectors, one byte a number, in base 64
 */
export function signalTableOf(weighed) {
  const names = [...new Set(weighed.flatMap(([parts]) => parts))].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  const numberOf = (part) => (part === undefined ? 0 : numbers.get(part));
  const table = weighed
    .filter(([, weight, vector]) => vector || weight !== 0)
    .map(([[family, first, second], weight, vector]) => ({
      signal: (numberOf(family) * most + numberOf(first)) * most + numberOf(second),
      weight,
      vector,
    }))
    .sort((a, b) => (b.vector ? 1 : 0) - (a.vector ? 1 : 0) || a.signal - b.signal);
  return {
    names: names.join('\n'),
    signals: table.map(({ signal }, at) => signal - (table[at - 1]?.signal ?? 0)),
    weights: table.map(({ weight }) => weight),
    vectors: Buffer.from(Int8Array.from(table.flatMap(({ vector }) => vector ?? []))).toString('base64'),
  };
}
