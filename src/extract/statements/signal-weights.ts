/** Takes the signals of a reading one by one: a family, and up to two words that make it particular ("end", "that", ","). */
export type Tell = (family: string, first?: string, second?: string) => void;

/** The signals of a reading, told when they are asked for; no list and no name is made. */
export type Signals = (tell: Tell) => void;

/** What was learned of a family of signals, in hundredths; what is not in the maps counts nothing. */
interface Family {
  alone: number;
  readonly ones: Map<string, number>;
  readonly twos: Map<string, Map<string, number>>;
}

/** Learned weights by family and words. */
export type SignalWeights = ReadonlyMap<string, Family>;

/**
 * Reads the weights of a model file.
 *
 * @param names one a line: a family, behind one tab its first words, behind two their second words
 * @param weights of each line, in hundredths; 0 where the line only opens those below it
 * @example signalWeightsOf('end\n\tthat\n\t\tend', [0, 0, 42]) // “end that end” weighs 0.42
 */
export function signalWeightsOf(names: string, weights: readonly number[]): SignalWeights {
  const families = new Map<string, Family>();
  let family = newFamily();
  // Most first words have no second ones: they get a map when they do.
  let first = '';
  let seconds: Map<string, number> | null = null;
  names.split('\n').forEach((line, at) => {
    const weight = weights[at] as number;
    if (line.startsWith('\t\t')) {
      if (seconds === null) family.twos.set(first, (seconds = new Map()));
      seconds.set(line.slice(2), weight);
    } else if (line.startsWith('\t')) {
      first = line.slice(1);
      seconds = null;
      if (weight !== 0) family.ones.set(first, weight);
    } else families.set(line, (family = { ...newFamily(), alone: weight }));
  });
  return families;
}

const newFamily = (): Family => ({ alone: 0, ones: new Map(), twos: new Map() });

/** The weight of one signal. */
export function weightOf(weights: SignalWeights, family: string, first?: string, second?: string): number {
  const known = weights.get(family);
  if (known === undefined) return 0;
  if (first === undefined) return known.alone / 100;
  if (second === undefined) return (known.ones.get(first) ?? 0) / 100;
  return (known.twos.get(first)?.get(second) ?? 0) / 100;
}
