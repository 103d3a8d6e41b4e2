// Writes weights of signals as src/extract/statements/signal-weights.ts reads them.

/** As there: so many names there may be, that three of their numbers are exact in one. */
const most = 2 ** 17;

/**
 * @param weighed [family, first word, second word] of each signal, the words left out where there are none, with its weight in hundredths
 * @returns the names, one a line; the signals in order, each less the one before; and their weights
 */
export function signalTableOf(weighed) {
  const names = [...new Set(weighed.flatMap(([parts]) => parts))].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  const numberOf = (part) => (part === undefined ? 0 : numbers.get(part));
  const table = weighed
    .filter(([, weight]) => weight !== 0)
    .map(([[family, first, second], weight]) => ({
      signal: (numberOf(family) * most + numberOf(first)) * most + numberOf(second),
      weight,
    }))
    .sort((a, b) => a.signal - b.signal);
  return {
    names: names.join('\n'),
    signals: table.map(({ signal }, at) => signal - (table[at - 1]?.signal ?? 0)),
    weights: table.map(({ weight }) => weight),
  };
}
