import type { AnswerType, Query } from '../../../match/index.ts';
import { coverOf } from '../../../text/index.ts';
import type { Span } from '../../../text/index.ts';

const kindOf: Readonly<Record<string, AnswerType>> = { who: 'person', whom: 'person', when: 'date', where: 'place' };

/** Whether two people are asked for in one: "who will visit whom". One of them would be half an answer. */
export const asksForTwo = ({ tokens }: Query): boolean =>
  tokens.some(({ lower }) => lower === 'who') && tokens.some(({ lower }) => lower === 'whom');

/**
 * The questions of one that asks for several things at once, each by itself; empty for others.
 *
 * @example "who met whom and when" → who, whom, when; "who knows when it opens" → none: nothing is joined.
 */
export function askedTogether(query: Query): Query[] {
  const askers = query.tokens.filter(({ lower }) => lower in kindOf);
  const joined = query.tokens.some(({ lower }, i) => lower === 'and' && (query.tokens[i + 1]?.lower ?? '') in kindOf);
  if (askers.length < 2 || !joined) return [];
  return askers.map((own) => ({
    ...query,
    answerType: kindOf[own.lower] as AnswerType,
    tokens: query.tokens.filter((token) => token === own || !askers.includes(token)),
  }));
}

/** From the first of some answers to the last; `null` where one of them is missing, for half an answer misleads. */
export const togetherOf = (answers: readonly (Span | null)[]): Span | null =>
  answers.every((answer) => answer !== null) ? coverOf(answers) : null;
