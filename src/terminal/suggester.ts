import type { Library } from '../bot/index.ts';
import type { Suggest } from './complete.ts';

/** What may be suggested about one article. */
export interface Suggester {
  /** Questions the chat begins with. */
  readonly opening: readonly string[];
  readonly suggest: Suggest;
}

/** How many questions the welcome offers. */
const openingQuestions = 3;

export function suggesterOf(_library: Library): Suggester {
  return { opening: [].slice(0, openingQuestions), suggest: () => [] };
}
