import type { WordVectors } from '../../text/index.ts';

/** What a speller is made of besides the article. */
export interface SpellingTools {
  readonly vectors: Pick<WordVectors, 'rank' | 'has' | 'dictionarySize'>;
  /** Spellings of chat and phone: "wat" → "what"; an empty one is left out. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Countries and other names that are right though the article lacks them. */
  readonly isName: (word: string) => boolean;
}
