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

/** The suggestions of a library in the form the prompt needs. */
export const suggesterOf = ({ suggestions }: Library): Suggester => ({
  opening: suggestions.suggest('questions', '', openingQuestions),
  suggest: (kind, typed) => suggestions.suggest(kind, typed),
});
