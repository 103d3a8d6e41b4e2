import type { Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * A word, number or mark. Hyphenated compounds are one token ("Kyung-wha", "US-led"); a possessive
 * ending and a contracted "n't" are tokens of their own ("Seoul" + "'s", "do" + "n't").
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  /** Dictionary form in lower case: "pledged" → "pledge". */
  readonly lemma: string;
  /** Porter stem of `lower`: "pledges" → "pledg". Compare stems with stems only. */
  readonly stem: string;
  readonly tag: Tag;
}

/** A sentence of running text with its tokens in order. */
export interface TokenisedSentence extends Span {
  readonly tokens: readonly Token[];
}
