/** Takes the signals of a reading one by one: a family, and up to two words that make it particular ("end", "that", ","). */
export type Tell = (family: string, first?: string, second?: string) => void;

/** The signals of a reading, told when they are asked for; no list and no name is made. */
export type Signals = (tell: Tell) => void;

/**
 * What was learned of each signal, by family and words: a weight and, for those seen often, a vector, which tell a network
 * (`network.ts`) what it means beside others. One flat table, open addressing: maps of maps are spread over the memory, and
 * looking 5,000 signals an article up in them took a twelfth of the time to take it in.
 */
export interface SignalWeights {
  /** Numbers of the families and words, from 1 on. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A signal's three numbers in one; 0 where a place is free. */
  readonly signals: Float64Array;
  /** Its weight in hundredths, at the same place. */
  readonly weights: Int32Array;
  /** Which of the vectors is its own, from 1 on; 0 for none. */
  readonly rows: Int32Array;
  /** One behind the other, `size` whole numbers each. */
  readonly vectors: Int8Array;
  readonly size: number;
}

/**
 * Reads the weights of a model file, as data/build/signal-table.mjs writes them.
 *
 * @param names families and words, one a line
 * @param signals those with a vector first, then the others, both in order, each less the one before:
 *   (family · 2¹⁷ + first word) · 2¹⁷ + second word, by the numbers of the lines, from 1 on, 0 for no word
 * @param weights of each, in hundredths
 * @param vectors of the first signals
 * @example signalWeightsOf('end\nthat', [1 * 2 ** 34 + 2 * 2 ** 17 + 1], [42]) // “end that end” weighs 0.42
 */
export function signalWeightsOf(
  names: string,
  signals: readonly number[],
  weights: readonly number[],
  vectors = new Int8Array(0),
  size = 1,
): SignalWeights {
  const places = 2 ** Math.ceil(Math.log2(2 * signals.length + 1));
  const withVector = vectors.length / size;
  const table = {
    numbers: new Map(names.split('\n').map((name, at) => [name, at + 1])),
    signals: new Float64Array(places),
    weights: new Int32Array(places),
    rows: new Int32Array(places),
    vectors,
    size,
  };
  let signal = 0;
  for (let i = 0; i < signals.length; i += 1) {
    signal += signals[i] as number;
    const place = placeOf(table.signals, signal);
    table.signals[place] = signal;
    table.weights[place] = weights[i] as number;
    table.rows[place] = i < withVector ? i + 1 : 0;
  }
  return table;
}

/**
 * Adds what was learned of a signal to whole numbers: its vector to the first `size`, its weight to the one behind them.
 * A signal that was never learned adds nothing.
 */
export function addSignal(
  table: SignalWeights,
  sums: Int32Array,
  family: string,
  first?: string,
  second?: string,
): void {
  const { numbers, signals, weights, rows, vectors, size } = table;
  const [a, b, c] = [numbers.get(family), numberOf(numbers, first), numberOf(numbers, second)];
  if (a === undefined || b === undefined || c === undefined) return;
  const place = placeOf(signals, (a * most + b) * most + c);
  sums[size] = (sums[size] as number) + (weights[place] as number);
  const row = rows[place] as number;
  if (row === 0) return;
  const from = (row - 1) * size;
  for (let i = 0; i < size; i += 1) sums[i] = (sums[i] as number) + (vectors[from + i] as number);
}

const numberOf = (numbers: SignalWeights['numbers'], word: string | undefined): number | undefined =>
  word === undefined ? 0 : numbers.get(word);

/** So many names there may be, that three of their numbers are exact in one. */
const most = 2 ** 17;

/** Where a signal stands, or the free place where it would. */
function placeOf(signals: Float64Array, signal: number): number {
  const mask = signals.length - 1;
  let place = ((Math.imul(signal / most, 0x85ebca6b) ^ Math.imul(signal, 0xc2b2ae35)) >>> 7) & mask;
  while (signals[place] !== signal && signals[place] !== 0) place = (place + 1) & mask;
  return place;
}
