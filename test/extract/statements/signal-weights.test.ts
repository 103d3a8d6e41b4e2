import { describe, expect, it } from 'vitest';
import { signalWeightsOf, weightOf } from '../../../src/extract/statements/signal-weights.ts';

const table = signalWeightsOf(
  ['end', '\t,', '\tthat', '\t\t', '\t\t,', 'headline', 'opens', '\tthat', '\t\the'].join('\n'),
  [0, 15, 0, 8, -31, -20, 0, 0, 77],
);

describe('the weights of signals', () => {
  it.each([
    [-0.2, ['headline']],
    [0.15, ['end', ',']],
    [-0.31, ['end', 'that', ',']],
    [0.08, ['end', 'that', '']],
    [0.77, ['opens', 'that', 'he']],
  ] as const)('give %d to what was learned: %j', (weight, [family, first, second]: readonly string[]) => {
    expect(weightOf(table, family as string, first, second)).toBe(weight);
  });

  it.each([
    ['a family nobody learned', ['start', 'unit']],
    ['a family without its words', ['end']],
    ['a word that only opens others', ['end', 'that']],
    ['words in another order', ['end', ',', 'that']],
  ] as const)('give nothing to %s', (_, [family, first, second]: readonly string[]) => {
    expect(weightOf(table, family as string, first, second)).toBe(0);
  });
});
