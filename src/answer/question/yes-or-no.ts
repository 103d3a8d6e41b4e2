import type { Candidate, Index, IndexedSentence, Query, Term, TermMatch } from '../../match/index.ts';
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
  polarity: Polarity,
  candidate: Candidate,
  { index }: Source,
): 'Yes' | 'No' | null {
  const asked = candidate.matches.filter(({ term, degree }) => degree > 0 || !isMainTopic(term, index));
  const total = asked.reduce((sum, { term }) => sum + term.weight, 0) || 1;
  const degreeOf = (one: TermMatch): number => (isOtherForm(one, candidate.sentence) ? 1 : one.degree);
  const covered = asked.reduce((sum, one) => sum + one.term.weight * degreeOf(one), 0) / total;
  if (polarity === 'opposite' && covered >= plainNo) return 'No';
  const isThere = placesAsked(query).every((place) => isPlaceIn(candidate.sentence.sentence.tokens, place));
  const isPlain =
    covered >= plainYes && isThere && namesDeed(candidate) && asked.some(({ term }) => tells(term, index));
  return polarity === 'same' && isPlain ? 'Yes' : null;
}

/** Whether a word says something of what a question is about: "is Oster there" asks for no more than a name. */
const tells = (term: Term, index: Index): boolean =>
  term.token.tag !== 'PROPN' && term.country === null && term.people.length === 0 && !isMainTopic(term, index);

/** Letters that "oppose" and "opposition" share. */
const familyLetters = 5;

/** Whether a term stands here in another form: "Beijing" for "China", "opposition" for "oppose". */
const isOtherForm = ({ term, how }: TermMatch, { content }: IndexedSentence): boolean =>
  how === 'coreference' ||
  (how === 'meaning' && content.some(({ stem }) => stem.slice(0, familyLetters) === term.stem.slice(0, familyLetters)));

/** Whether the verbs of the question stand here themselves or in another form, not in words of like meaning alone. */
const namesDeed = ({ matches, sentence }: Candidate): boolean =>
  matches
    .filter(({ term }) => term.token.tag === 'VERB')
    .every((one) => one.how === 'word' || isOtherForm(one, sentence));

/** A name of the headline that at least every fifth sentence has; people type it without capitals. */
function isMainTopic({ stem, country, people }: Term, { sentences, postings }: Index): boolean {
  const here = postings.get(stem) ?? [];
  return (
    country === null &&
    people.length === 0 &&
    here.length >= Math.max(2, sentences.length / 5) &&
    here.some(
      (at) =>
        sentences[at]?.sentence.place === 'headline' &&
        sentences[at].content.some((token) => token.stem === stem && token.tag === 'PROPN'),
    )
  );
}
