import type { SignalWeights } from './signal-weights.ts';

/**
 * A small network over signals: their vectors are added up, what lies above nothing counts, and the weights of the signals
 * besides. So it knows what signals mean together ("expect" with "to" behind a name), which weights alone cannot.
 */
export interface Network {
  readonly bias: number;
  /** Added to the sums of the vectors; as many as a vector has numbers. */
  readonly offsets: Int32Array;
  /** What one of such a sum is worth. */
  readonly outputs: Float64Array;
  readonly signals: SignalWeights;
}

/** data/weights/statements.json as it is read, as far as the network goes. */
export interface NetworkTable {
  readonly bias: number;
  readonly offsets: readonly number[];
  /** In hundred-thousandths. */
  readonly outputs: readonly number[];
}

/** Makes a network of what was read. */
export const networkOf = (table: NetworkTable, signals: SignalWeights): Network => ({
  bias: table.bias,
  offsets: Int32Array.from(table.offsets),
  outputs: Float64Array.from(table.outputs, (output) => output / 100_000),
  signals,
});

/**
 * The logit that sums of `addSignal` come to: above 0 for what is likelier right than wrong.
 *
 * @example logitOf({ bias: -1, offsets: [10, 0], outputs: [0.02, 0.1], … }, [40, -5, 30]) // -1 + 50 * 0.02 + 30 / 100 = 0.3
 */
export function logitOf({ bias, offsets, outputs }: Network, sums: Int32Array): number {
  let logit = bias + (sums[offsets.length] as number) / 100;
  for (let i = 0; i < offsets.length; i += 1) {
    const sum = (sums[i] as number) + (offsets[i] as number);
    if (sum > 0) logit += sum * (outputs[i] as number);
  }
  return logit;
}
