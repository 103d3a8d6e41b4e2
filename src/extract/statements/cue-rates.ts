/** How often words tell a statement where they may be its cue, in thousandths; learned. */
export interface CueRates {
  /** By the cue's dictionary form. */
  readonly known: ReadonlyMap<string, number>;
  /** Of words that were never seen. */
  readonly others: number;
}

/** data/weights/statements.json as it is read, as far as these go. */
export interface CueRateTable {
  /** The cues, one a line. */
  readonly words: string;
  /** Of each, in their order. */
  readonly rates: readonly number[];
  readonly others: number;
}

/** @example rateOf(cueRatesOf({ words: 'say\nlook', rates: [930, 120], others: 300 }), 'say') // 930 */
export const cueRatesOf = ({ words, rates, others }: CueRateTable): CueRates => ({
  known: new Map(words.split('\n').map((word, at) => [word, rates[at] as number])),
  others,
});

/** The rate of a cue by its dictionary form. */
export const rateOf = ({ known, others }: CueRates, lemma: string): number => known.get(lemma) ?? others;
