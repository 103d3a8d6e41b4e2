/** A word of a sentence that might answer something, and what it looks like, whatever is asked. */
export interface WordLooks {
  /** Its place among the sentence's tokens. */
  readonly at: number;
  /** What leads to it, see `leadTo`. */
  readonly lead: string;
  /** Places in `traitNames`. */
  readonly traits: readonly number[];
}

/** What is looked at in a sentence whatever is asked. */
export interface SentenceLooks {
  /** Its words that may answer. */
  readonly words: readonly WordLooks[];
  /** Stem → places of the tokens that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Places of its verbs, in order. */
  readonly verbs: readonly number[];
  /** What is left of a word's light behind each token. */
  readonly steps: Float32Array;
  /** What the looks of its words count for, by the kind of question. */
  readonly sums: Map<string, Float32Array>;
}

/** A memory that fills while asking. */
export interface Looks {
  /** By the sentence's index. */
  readonly sentences: Map<number, SentenceLooks>;
  /** What each trait and lie counts for, by the kind of question. */
  readonly weights: Map<string, Float64Array>;
}

/** An empty memory. */
export const noLooks = (): Looks => ({ sentences: new Map(), weights: new Map() });
