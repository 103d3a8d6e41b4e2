import type { Candidate, Index, Query, Term } from '../../match/index.ts';
import { coveredBesideTopic, isMainTopic, namesDeed } from './main-topic.ts';
import { isPlaceIn, placesAsked } from './places-asked.ts';
import type { Polarity } from './polarity.ts';
import type { Source } from './source.ts';

/** Share of the question that must stand in the sentence before it is summed up as a yes. */
const plainYes = 0.85;
const plainNo = 0.6;

/**
 * "Yes" or "No" where the sentence says so of all that is asked; `null` where it may be about something else. Another
 * form of a name or a verb is the same, and what the whole article is about need not be named again; what is done must be.
 *
 * @example "does China oppose the toll" on "Beijing has voiced its opposition to the fee", headline "Toll …" → "Yes".
 */
export function yesOrNo(
  query: Query,
  polarityOf: () => Polarity,
  candidate: Candidate,
  { index }: Source,
): 'Yes' | 'No' | null {
  const covered = coveredBesideTopic(candidate, index);
  if (covered < plainNo) return null;
  const polarity = polarityOf();
  if (polarity === 'opposite') return 'No';
  const isThere = placesAsked(query).every((place) => isPlaceIn(candidate.sentence.sentence.tokens, place));
  const isPlain =
    covered >= plainYes &&
    isThere &&
    namesDeed(candidate) &&
    candidate.matches.some(({ term, degree }) => degree > 0 && tells(term, index));
  return polarity === 'same' && isPlain ? 'Yes' : null;
}

/** Whether a word says something of what a question is about: "is Oster there" asks for no more than a name. */
const tells = (term: Term, index: Index): boolean =>
  term.token.tag !== 'PROPN' && term.country === null && term.people.length === 0 && !isMainTopic(term, index);
