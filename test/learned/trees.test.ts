import { describe, expect, it } from 'vitest';
import { sumOfTrees, sumOfWholeTrees, wholeTrees } from '../../src/learned/index.ts';

const two = { depth: 2, unit: 1, base: 0, inputs: [0, 1, 1], limits: [5, 0, 9], leaves: [-3, -1, 1, 3] };

describe('a decision tree', () => {
  it.each([
    ['both left', [5, 0], -3],
    ['left, then right', [5, 1], -1],
    ['right, then left', [6, 9], 1],
    ['both right', [6, 10], 3],
  ])('gives the leaf of its row: %s', (_, row, leaf) => {
    expect(sumOfTrees(two, row)).toBe(leaf);
  });

  it('is added to the other trees and the base, and the sum divided by the unit', () => {
    const both = {
      ...two,
      unit: 10,
      base: 2,
      inputs: [...two.inputs, ...two.inputs],
      limits: [...two.limits, ...two.limits],
      leaves: [...two.leaves, 10, 20, 30, 40],
    };
    expect(sumOfTrees(both, [6, 10])).toBe(4.5);
  });
});

describe('trees whose nodes of a level all ask the same', () => {
  const level = { depth: 2, unit: 1, base: 1, inputs: [0, 1, 1], limits: [0.5, -1, -1], leaves: [10, 20, 30, 40] };
  const twice = {
    ...level,
    inputs: [...level.inputs, 1, 0, 0],
    limits: [...level.limits, -1, 0.5, 0.5],
    leaves: [...level.leaves, 1, 2, 3, 4],
  };

  it.each([
    ['left, left', [0.5, -1], 11, 12],
    ['left, right', [0.5, 0], 21, 24],
    ['right, left', [0.6, -1], 31, 33],
    ['right, right', [0.6, 0], 41, 45],
  ])('give the leaf of their levels: %s', (_, row, one, two) => {
    expect(sumOfTrees(level, row)).toBe(one);
    expect(sumOfTrees(twice, row)).toBe(two);
  });
});

describe('trees over whole numbers', () => {
  const whole = wholeTrees(two);

  it.each([
    ['both left', [5, 0], -3],
    ['left, then right', [5, 1], -1],
    ['right, then left', [6, 9], 1],
    ['both right', [6, 10], 3],
    ['far below and above their limits', [-99_999, 99_999], -1],
  ])('give what they give as lists: %s', (_, row, leaf) => {
    expect(sumOfTrees(two, row)).toBe(leaf);
    expect(sumOfWholeTrees(whole, Int32Array.from(row))).toBe(leaf);
  });

  it('add up however many they are', () => {
    const row = [6, 9];
    for (let count = 1; count <= 5; count += 1) {
      const repeated = <T>(list: readonly T[]): T[] => Array.from({ length: count }, () => list).flat();
      const some = { ...two, inputs: repeated(two.inputs), limits: repeated(two.limits), leaves: repeated(two.leaves) };
      expect(sumOfWholeTrees(wholeTrees(some), Int32Array.from(row))).toBe(sumOfTrees(some, row));
    }
  });
});
