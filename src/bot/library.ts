import type { Knowledge } from '../extract/index.ts';
import type { Index, MatchTools } from '../match/index.ts';

/** One article made ready to be asked, with the language tools: everything a command reads. */
export interface Library {
  readonly knowledge: Knowledge;
  readonly index: Index;
  readonly tools: MatchTools;
}
