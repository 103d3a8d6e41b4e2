import { logistic, sumOfWholeTrees } from '../../learned/index.ts';
import type { WholeTrees } from '../../learned/index.ts';
import { withScore } from './draft.ts';
import type { Draft, Weighed } from './draft.ts';
import { weightOf } from './signal-weights.ts';
import type { Signals, SignalWeights, Tell } from './signal-weights.ts';
import { traitsOf } from './traits.ts';

/** Learned weights by signal name, as in data/weights/statements.json. */
export interface StatementWeights {
  readonly bias: number;
  /** A draft whose signals add up to less is not judged. */
  readonly floor: number;
  /** A draft below this score is no statement. */
  readonly threshold: number;
  /** The same for drafts whose cue is one of speech. */
  readonly speechThreshold: number;
  readonly weights: SignalWeights;
  readonly trees: WholeTrees;
}

/** Where what a cue's readings have in common adds up to less, none of them is ever a statement: their own signals are not looked at. */
const hopeless = -3.5;

/**
 * Logistic regression over the drafts' signals; a signal that was never learned counts nothing. Drafts that share their
 * signals (the same function, as the rules make them) come one after the other and are summed up once.
 */
export function weighAll(drafts: readonly Draft[], { bias, weights }: StatementWeights): Weighed[] {
  let sum = 0;
  const add: Tell = (family, first, second) => {
    sum += weightOf(weights, family, first, second);
  };
  const sumOf = (signals: Signals): number => {
    sum = 0;
    signals(add);
    return sum;
  };
  let shared: Signals | null = null;
  let sharedSum = 0;
  return drafts.map((draft) => {
    if (draft.shared !== shared) {
      shared = draft.shared;
      sharedSum = sumOf(shared);
    }
    const known = bias + weightOf(weights, draft.rule) + sharedSum;
    const logit = known < hopeless ? known : known + sumOf(draft.signals);
    return { draft, score: Math.max(draft.least ?? 0, logistic(logit)), logit, sharedSum };
  });
}

/**
 * The drafts of each unit that the signals leave standing, with the score the trees give them, which also see the other
 * drafts and the units around.
 */
export function judgeAll(units: readonly (readonly Draft[])[], weights: StatementWeights): Weighed[][] {
  const standing = units.map((drafts) =>
    weighAll(drafts, weights).filter(({ draft, logit }) => logit > weights.floor || draft.least !== null),
  );
  const rows = traitsOf(standing);
  return standing.map((readings, unit) =>
    readings.map((one, at) => {
      const sum = sumOfWholeTrees(weights.trees, rows[unit]?.[at] as Int32Array);
      return withScore(one, Math.max(one.draft.least ?? 0, logistic(sum)));
    }),
  );
}
