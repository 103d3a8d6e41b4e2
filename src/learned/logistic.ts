/** The chance that a sum of weights stands for (its log odds), 0..1: `logistic(0)` is 0.5. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
