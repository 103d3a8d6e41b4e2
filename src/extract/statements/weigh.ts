import { logistic, sumOfWholeTrees } from '../../learned/index.ts';
import type { WholeTrees } from '../../learned/index.ts';
import { rateOf } from './cue-rates.ts';
import type { CueRates } from './cue-rates.ts';
import { withScore } from './draft.ts';
import type { Draft, Weighed } from './draft.ts';
import { logitOf } from './network.ts';
import type { Network } from './network.ts';
import { addSignal } from './signal-weights.ts';
import type { Signals, Tell } from './signal-weights.ts';
import { traitsOf } from './traits.ts';

/** Learned weights by signal name, as in data/weights/statements.json. */
export interface StatementWeights {
  readonly network: Network;
  readonly cueRates: CueRates;
  /** A draft whose signals come to less is not judged. */
  readonly floor: number;
  /** A draft below this score is no statement. */
  readonly threshold: number;
  /** The same for drafts whose cue is one of speech. */
  readonly speechThreshold: number;
  readonly trees: WholeTrees;
}

/** Where what a cue's readings have in common comes to less, none of them is ever a statement: their own signals are not looked at. */
const hopeless = -4;

/**
 * What the network makes of the drafts' signals; a signal that was never learned counts nothing. Drafts that share their
 * signals (the same function, as the rules make them) come one after the other and are summed up once.
 */
export function weighAll(drafts: readonly Draft[], { network, cueRates }: StatementWeights): Weighed[] {
  const { signals, offsets } = network;
  const sharedSums = new Int32Array(offsets.length + 1);
  const sums = new Int32Array(offsets.length + 1);
  const addShared: Tell = (family, first, second) => addSignal(signals, sharedSums, family, first, second);
  const add: Tell = (family, first, second) => addSignal(signals, sums, family, first, second);
  let shared: Signals | null = null;
  let sharedLogit = 0;
  return drafts.map((draft) => {
    if (draft.shared !== shared) {
      shared = draft.shared;
      sharedSums.fill(0);
      shared(addShared);
      sharedLogit = logitOf(network, sharedSums);
    }
    let logit = sharedLogit;
    if (sharedLogit > hopeless) {
      sums.set(sharedSums);
      add(draft.rule);
      draft.signals(add);
      logit = logitOf(network, sums);
    }
    return {
      draft,
      score: Math.max(draft.least ?? 0, logistic(logit)),
      logit,
      sharedLogit,
      cueRate: rateOf(cueRates, draft.lemma),
    };
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
