/**
 * Reads what the scripts in data/build learned: boosted trees over a row of numbers, and chances. Knows nothing of what the
 * numbers mean; the rooms that have them learned name them.
 */
export { logistic } from './logistic.ts';
export { sumOfTrees } from './trees.ts';
export type { Trees } from './trees.ts';
export { sumOfWholeTrees, wholeTrees } from './whole-trees.ts';
export type { WholeTrees } from './whole-trees.ts';
