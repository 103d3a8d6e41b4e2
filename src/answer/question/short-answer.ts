import type { Knowledge } from '../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../match/index.ts';
import type { Span } from '../../text/index.ts';
import { amountAnswer } from './short/amount.ts';
import { dateAnswer } from './short/date.ts';
import { scoredPhrases } from './short/learned.ts';
import { wholeList } from './short/lists.ts';
import { organisationAnswer, personAnswer } from './short/person.ts';
import { placeAnswer } from './short/place.ts';
import { askedTogether, asksForTwo, togetherOf } from './short/several.ts';
import { toldAnswer } from './short/told.ts';
import { fitsAsked } from './short/typing.ts';

/**
 * The slice of the best sentence that answers by itself; `null` rather than a wrong one. Names, places, dates and
 * amounts are found by rule where one applies; else the likeliest phrase of the kind asked for is taken.
 *
 * @example "how many launchers are there" → "six"; "what did the mayors agree to rebuild" → "the old bridge".
 */
export function shortAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  if (query.answerType === 'yes-no' || speaksOfAnother(query, candidate)) return null;
  const typed = (one: Query): Span | null => whole(typedAnswer(one, candidate, knowledge, tools), one, candidate);
  const several = askedTogether(query);
  if (several.length > 0) return togetherOf(several.map(typed));
  if (asksForTwo(query)) return null;
  const told = toldAnswer(query, candidate, knowledge);
  return typed(query) ?? told ?? whole(phraseAnswer(query, candidate, knowledge, tools), query, candidate);
}

const whole = (answer: Span | null, query: Query, { sentence }: Candidate): Span | null =>
  answer && wholeList(answer, query, sentence.sentence.tokens);

/**
 * The name, place, date or amount that rules find for a question that asks for one; `null` for other questions and
 * where the sentence has none.
 */
export function typedAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  if (speaksOfAnother(query, candidate)) return null;
  switch (query.answerType) {
    case 'date':
      return dateAnswer(query, candidate, knowledge, tools);
    case 'place':
      return placeAnswer(query, candidate, knowledge, tools);
    case 'amount':
      return amountAnswer(query, candidate, knowledge, tools);
    case 'person':
      return personAnswer(query, candidate, knowledge, tools);
    case 'organisation':
      return organisationAnswer(query, candidate, knowledge, tools);
    default:
      return null;
  }
}

/**
 * Chance below which no phrase is given. The chances are calibrated: of phrases at 0.2 to 0.3 a third of the words are
 * those people wrote, at 0.9 nine tenths.
 */
const leastChance = 0.2;

/** The likeliest phrase that is of the kind asked for. */
function phraseAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const fits = fitsAsked(query, candidate);
  const [best] = fits ? scoredPhrases(query, candidate, knowledge, tools, fits) : [];
  if (!best || best.chance < leastChance) return null;
  return query.answerType === 'thing' ? withCounted(best, candidate) : { start: best.start, end: best.end };
}

/** A bare number with what it counts: "10,000 shares" for "what did she buy". */
function withCounted({ start, end }: Span, { sentence: { sentence } }: Candidate): Span {
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const behind = sentence.tokens.filter((token) => token.start >= end);
  const length = behind.findIndex(({ tag }) => tag !== 'NOUN' && tag !== 'ADJ');
  const counted = behind.slice(0, Math.max(0, length)).findLast(({ tag }) => tag === 'NOUN');
  return { start, end: inside.every(({ tag }) => tag === 'NUM') && counted ? counted.end : end };
}

/**
 * Whether a sentence tells an amount of the kind asked for. Without one it does not answer "how much" or "how long".
 *
 * @example "how old is the captain" on "R. J. Dunmore has been taken off duty" → false.
 */
export const amountFits = (query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): boolean =>
  query.answerType !== 'amount' || amountAnswer(query, candidate, knowledge, tools) !== null;

/** The question names a country the article knows and the sentence tells of others only: what it says is theirs. */
const speaksOfAnother = (query: Query, candidate: Candidate): boolean =>
  /^(?:amount|date)$/.test(query.answerType) &&
  candidate.sentence.countries.size > 0 &&
  candidate.matches.some(({ term, degree }) => degree === 0 && term.country !== null && term.known);
