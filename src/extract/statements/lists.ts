import { wholeTrees } from '../../learned/index.ts';
import type { Trees } from '../../learned/index.ts';
import { cueRatesOf } from './cue-rates.ts';
import type { CueRateTable } from './cue-rates.ts';
import type { CueLists } from './draft.ts';
import { networkOf } from './network.ts';
import type { NetworkTable } from './network.ts';
import { signalWeightsOf } from './signal-weights.ts';
import { verbFormsOf } from './verb-forms.ts';
import type { StatementWeights } from './weigh.ts';

/** data/words/cues.json as it is read. */
export interface CueWords {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly addressing: readonly string[];
  readonly light: readonly string[];
  readonly speech: readonly string[];
}

/** data/weights/statements.json as it is read. */
export interface WeightTable extends NetworkTable {
  readonly floor: number;
  readonly threshold: number;
  readonly speechThreshold: number;
  /** What signals are made of, the signals and their weights, as `signalWeightsOf` reads them. */
  readonly names: string;
  readonly signals: readonly number[];
  readonly weights: readonly number[];
  /** Vectors of the first signals, one signed byte a number, in base 64. */
  readonly vectors: string;
  readonly cueRates: CueRateTable;
  readonly trees: Trees;
}

/** Cue words and learned weights the search for statements works with. */
export interface StatementLists {
  readonly cues: CueLists;
  readonly weights: StatementWeights;
}

export const cueListsOf = (words: CueWords): CueLists => ({
  verbs: new Set(words.verbs),
  verbForms: verbFormsOf(words.verbs),
  nouns: new Set(words.nouns),
  adjectives: new Set(words.adjectives),
  addressing: new Set(words.addressing),
  light: new Set(words.light),
  speech: new Set(words.speech),
});

/** Makes the lists fit for quick look-up; do it once. */
export const statementListsOf = (words: CueWords, table: WeightTable): StatementLists => ({
  cues: cueListsOf(words),
  weights: {
    network: networkOf(
      table,
      signalWeightsOf(
        table.names,
        table.signals,
        table.weights,
        new Int8Array(Buffer.from(table.vectors, 'base64')),
        table.offsets.length,
      ),
    ),
    cueRates: cueRatesOf(table.cueRates),
    floor: table.floor,
    threshold: table.threshold,
    speechThreshold: table.speechThreshold,
    trees: wholeTrees(table.trees),
  },
});
