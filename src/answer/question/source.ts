import type { Knowledge } from '../../extract/index.ts';
import type { Index, MatchTools } from '../../match/index.ts';

/** Everything an answer is made from. */
export interface Source {
  readonly knowledge: Knowledge;
  readonly index: Index;
  readonly tools: MatchTools;
}
