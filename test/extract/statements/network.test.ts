import { describe, expect, it } from 'vitest';
import { logitOf, networkOf } from '../../../src/extract/statements/network.ts';
import { addSignal, signalWeightsOf } from '../../../src/extract/statements/signal-weights.ts';

const names = ['expect', 'name', 'rain', 'to'];
const signal = (...parts: string[]): number =>
  [0, 1, 2].reduce((sum, at) => sum * 2 ** 17 + names.indexOf(parts[at] ?? '–') + 1, 0);
const [expects, to, rain] = [signal('expect'), signal('to'), signal('rain')];
const signals = signalWeightsOf(
  names.join('\n'),
  [expects, to - expects, rain - to],
  [50, -20, 7],
  Int8Array.from([10, -5, 20, -5]),
  2,
);
const network = networkOf({ bias: -1, offsets: [-25, 4], outputs: [10_000, 50_000] }, signals);

const logitOfSignals = (...told: string[]): number => {
  const sums = new Int32Array(3);
  for (const one of told) addSignal(signals, sums, one);
  return logitOf(network, sums);
};

describe('the network over signals', () => {
  it.each([
    ['nothing told: the bias, and what lies above nothing by itself', [], -1 + 4 * 0.5],
    ['a weight alone, where the vector stays below', ['expect'], -1 + 0.5],
    ['another', ['to'], -1 - 0.2],
    ['both together, which mean more than their sum', ['expect', 'to'], -1 + 0.3 + 5 * 0.1],
    ['a signal without a vector', ['rain'], -1 + 0.07 + 4 * 0.5],
    ['one that was never learned', ['snow'], -1 + 4 * 0.5],
    ['words that are no signal by themselves', ['name'], -1 + 4 * 0.5],
  ])('%s', (_, told, logit) => {
    expect(logitOfSignals(...told)).toBeCloseTo(logit, 10);
  });
});
