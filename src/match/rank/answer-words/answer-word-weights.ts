/**
 * What traits and lies of a word count for, in hundredths: for every question, and more for its form and its opening. See
 * data/build/answer-words.mjs.
 */
export interface AnswerWordWeights {
  readonly traits: readonly string[];
  readonly lies: readonly string[];
  readonly shared: readonly number[];
  readonly forms: Readonly<Record<string, readonly number[]>>;
  readonly openings: Readonly<Record<string, readonly number[]>>;
}
