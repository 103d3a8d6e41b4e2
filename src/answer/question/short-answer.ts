import type { Knowledge } from '../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../match/index.ts';
import type { Span } from '../../text/index.ts';
import { amountAnswer } from './short/amount.ts';
import { anchorsOf, closest, fresh } from './short/closeness.ts';
import { organisationAnswer, personAnswer } from './short/person.ts';
import { placeAnswer } from './short/place.ts';

/**
 * The slice of the best sentence that answers by itself; `null` rather than a wrong one.
 *
 * @example "how many launchers are there" → "six"; "when did Kang say so" → "October 30".
 */
export function shortAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  if (speaksOfAnother(query, candidate)) return null;
  switch (query.answerType) {
    case 'date':
      return closest(
        fresh(candidate.sentence.offers.date, query, candidate),
        anchorsOf(candidate, knowledge, tools),
        candidate,
      );
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
