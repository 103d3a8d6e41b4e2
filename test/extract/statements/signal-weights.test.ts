import { describe, expect, it } from 'vitest';
import { addSignal, signalWeightsOf } from '../../../src/extract/statements/signal-weights.ts';

const names = ['', ',', 'end', 'he', 'headline', 'opens', 'that'];
const signal = (...parts: string[]): number =>
  [0, 1, 2].reduce((sum, at) => sum * 2 ** 17 + names.indexOf(parts[at] ?? '–') + 1, 0);
const learned: [number, number][] = [
  [signal('end', ','), 15],
  [signal('end', 'that', ''), 8],
  [signal('end', 'that', ','), -31],
  [signal('headline'), -20],
  [signal('opens', 'that', 'he'), 77],
];
const table = signalWeightsOf(
  names.join('\n'),
  learned.map(([own], at) => own - (learned[at - 1]?.[0] ?? 0)),
  learned.map(([, weight]) => weight),
);

const weightOf = (family: string, first?: string, second?: string): number => {
  const sums = new Int32Array(2);
  addSignal(table, sums, family, first, second);
  expect(sums[0]).toBe(0);
  return (sums[1] as number) / 100;
};

describe('the weights of signals', () => {
  it.each([
    [-0.2, ['headline']],
    [0.15, ['end', ',']],
    [-0.31, ['end', 'that', ',']],
    [0.08, ['end', 'that', '']],
    [0.77, ['opens', 'that', 'he']],
  ] as const)('give %d to what was learned: %j', (weight, [family, first, second]: readonly string[]) => {
    expect(weightOf(family as string, first, second)).toBe(weight);
  });

  it.each([
    ['a family nobody learned', ['start', 'unit']],
    ['a family without its words', ['end']],
    ['a word that only opens others', ['end', 'that']],
    ['words in another order', ['end', ',', 'that']],
  ] as const)('give nothing to %s', (_, [family, first, second]: readonly string[]) => {
    expect(weightOf(family as string, first, second)).toBe(0);
  });
});
