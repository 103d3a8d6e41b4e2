/** What a check of a quote or claim found; see `verify` for the contract of each. */
export type Verdict = 'exact' | 'paraphrase' | 'altered' | 'misattributed' | 'absent';

/** One piece of a word-by-word comparison of the user's words with the article's. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** `removed`: words of the article the user left out or changed; `added`: the user's words the article lacks. */
  readonly text: string;
}
