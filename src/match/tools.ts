import type { Trees } from '../learned/index.ts';
import type { Reader, WordVectors } from '../text/index.ts';
import type { AlignmentLists } from './alignment/lists.ts';
import type { MatchLists } from './lists.ts';
import type { Weights } from './rank/weights.ts';

/** Learned weights of named signals, one list for all questions and one more for each form of question. */
export interface PhraseWeights {
  readonly signals: readonly string[];
  readonly shared: readonly number[];
  readonly forms: Readonly<Record<string, readonly number[]>>;
  /** What they leave open, by the signals and, behind them, 1 for the form of the question in the order of `forms`. */
  readonly trees: Trees;
}

/** The language tools and word lists that matching needs; the same for every article. */
export interface MatchTools {
  readonly reader: Reader;
  readonly vectors: WordVectors;
  readonly lists: MatchLists;
  /** What comparing a quote with the article needs: negations, quantifiers, synonyms, opposites. */
  readonly alignment: AlignmentLists;
  readonly weights: Weights;
  /** What the signals of a phrase count for as a short answer; read by the answer room. */
  readonly phraseWeights: PhraseWeights;
  /** Spellings of chat and phone: "wat" → "what"; an empty one is left out. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Country of a name, demonym or capital in any case ("Chinese", "beijing" → "China"); `null` for other words. */
  readonly countryOf: (words: string) => string | null;
  /** Whether a country word of several words begins with this one, in small letters: "south"; most pairs need no look. */
  readonly beginsCountry: (word: string) => boolean;
  /** How a word of any case names a country: "Chinese" → 'adjective'; `null` for other words. */
  readonly countryWord: (words: string) => 'name' | 'adjective' | 'people' | 'capital' | null;
}
