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
 * Reads the weights of a model file.
 *
 * @param names one a line: a family, behind one tab its first words, behind two their second words
 * @param weights of each line, in hundredths; 0 where the line only opens those below it
 * @example signalWeightsOf('end\n\tthat\n\t\tend', [0, 0, 42]) // “end that end” weighs 0.42
 */
export function signalWeightsOf(names: string, weights: readonly number[]): SignalWeights {
  const numbers = new Map<string, number>();
  const numbered = (name: string): number => {
    const known = numbers.get(name);
    if (known === undefined) numbers.set(name, numbers.size + 1);
    return known ?? numbers.size;
  };
  const size = 2 ** Math.ceil(Math.log2(2 * weights.length + 1));
  const table = { numbers, signals: new Float64Array(size), weights: new Int32Array(size) };
  let [family, first] = [0, 0];
  names.split('\n').forEach((line, at) => {
    let second = 0;
    if (line.startsWith('\t\t')) second = numbered(line.slice(2));
    else if (line.startsWith('\t')) first = numbered(line.slice(1));
    else [family, first] = [numbered(line), 0];
    const weight = weights[at] as number;
    if (weight === 0) return;
    const place = placeOf(table.signals, family, first, second);
    table.signals[place] = signalOf(family, first, second);
    table.weights[place] = weight;
  });
  return table;
}

/** The weight of one signal. */
export function weightOf(table: SignalWeights, family: string, first?: string, second?: string): number {
  const { numbers, signals, weights } = table;
  const [a, b, c] = [numbers.get(family), numberOf(numbers, first), numberOf(numbers, second)];
  if (a === undefined || b === undefined || c === undefined) return 0;
  return (weights[placeOf(signals, a, b, c)] as number) / 100;
}

const numberOf = (numbers: SignalWeights['numbers'], word: string | undefined): number | undefined =>
  word === undefined ? 0 : numbers.get(word);

/** So many names there may be, that three of their numbers are exact in one. */
const most = 2 ** 17;

const signalOf = (family: number, first: number, second: number): number => (family * most + first) * most + second;

/** Where a signal stands, or the free place where it would. */
function placeOf(signals: Float64Array, family: number, first: number, second: number): number {
  const signal = signalOf(family, first, second);
  const mask = signals.length - 1;
  let place = (Math.imul(family, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) & mask;
  while (signals[place] !== signal && signals[place] !== 0) place = (place + 1) & mask;
  return place;
}
