/** Takes the signals of a reading one by one: a family, and up to two words that make it particular ("end", "that", ","). */
export type Tell = (family: string, first?: string, second?: string) => void;

/** The signals of a reading, told when they are asked for; no list and no name is made. */
export type Signals = (tell: Tell) => void;

/**
 * Learned weights by family and words: one flat table, open addressing. Maps of maps are spread over the memory, and looking
 * 5,000 signals an article up in them took a twelfth of the time to take it in.
 */
export interface SignalWeights {
  /** Numbers of the families and words, from 1 on. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A signal's three numbers in one; 0 where a place is free. */
  readonly signals: Float64Array;
  /** Its weight in hundredths, at the same place. */
  readonly weights: Int32Array;
}

/**
 * Reads the weights of a model file, as data/build/signal-table.mjs writes them.
 *
 * @param names families and words, one a line
 * @param signals in order, each less the one before: (family · 2¹⁷ + first word) · 2¹⁷ + second word, by the numbers of the lines,
 *   from 1 on, 0 for no word
 * @param weights of each, in hundredths
 * @example signalWeightsOf('end\nthat', [1 * 2 ** 34 + 2 * 2 ** 17 + 1], [42]) // “end that end” weighs 0.42
 */
export function signalWeightsOf(names: string, signals: readonly number[], weights: readonly number[]): SignalWeights {
  const size = 2 ** Math.ceil(Math.log2(2 * signals.length + 1));
  const table = {
    numbers: new Map(names.split('\n').map((name, at) => [name, at + 1])),
    signals: new Float64Array(size),
    weights: new Int32Array(size),
  };
  let signal = 0;
  for (let i = 0; i < signals.length; i += 1) {
    signal += signals[i] as number;
    const place = placeOf(table.signals, signal);
    table.signals[place] = signal;
    table.weights[place] = weights[i] as number;
  }
  return table;
}

/** The weight of one signal. */
export function weightOf(table: SignalWeights, family: string, first?: string, second?: string): number {
  const { numbers, signals, weights } = table;
  const [a, b, c] = [numbers.get(family), numberOf(numbers, first), numberOf(numbers, second)];
  if (a === undefined || b === undefined || c === undefined) return 0;
  return (weights[placeOf(signals, (a * most + b) * most + c)] as number) / 100;
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
