import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../../src/extract/statements/trees.ts';

const two = { base: 0, unit: 1, depth: 2, traits: [0, 1, 1], limits: [5, 0, 9], leaves: [-3, -1, 1, 3] };
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

describe('a decision tree', () => {
  it.each([
    ['both left', [5, 0], -3],
    ['left, then right', [5, 1], -1],
    ['right, then left', [6, 9], 1],
    ['both right', [6, 10], 3],
  ])('gives the leaf of its row: %s', (_, row, leaf) => {
    expect(probabilityOf(two, row)).toBeCloseTo(logistic(leaf), 12);
  });

  it('is added to the other trees and the base', () => {
    const both = {
      ...two,
      base: 2,
      traits: [...two.traits, ...two.traits],
      limits: [...two.limits, ...two.limits],
      leaves: [...two.leaves, ...two.leaves],
    };
    expect(probabilityOf(both, [6, 10])).toBeCloseTo(logistic(8), 12);
  });
});
