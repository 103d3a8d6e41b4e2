import type { Knowledge } from '../extract/index.ts';
import type { Index, MatchTools, Speller } from '../match/index.ts';
import type { LikelyTerms } from './defining/likely-terms.ts';
import type { Suggestions } from './suggest.ts';

/** One article made ready to be asked, with the language tools: everything a command reads. */
export interface Library {
  readonly knowledge: Knowledge;
  readonly index: Index;
  readonly tools: MatchTools;
  /** Repairs the words of a question against this article's words and names. */
  readonly speller: Speller;
  /** What a misspelt term of this article probably is. */
  readonly likelyTerms: LikelyTerms;
  /** What may be typed about this article, for completion. */
  readonly suggestions: Suggestions;
}
