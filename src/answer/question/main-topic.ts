import type { Candidate, Index, IndexedSentence, Term, TermMatch } from '../../match/index.ts';

/**
 * Share of the question that a sentence has, 0..1: another form of a name or a verb is the same, and what the whole article
 * is about need not be named again.
 */
export function coveredBesideTopic({ matches, sentence }: Candidate, index: Index): number {
  const asked = matches.filter(({ term, degree }) => degree > 0 || !isMainTopic(term, index));
  const total = asked.reduce((sum, { term }) => sum + term.weight, 0) || 1;
  const degreeOf = (one: TermMatch): number => (isOtherForm(one, sentence) ? 1 : one.degree);
  return asked.reduce((sum, one) => sum + one.term.weight * degreeOf(one), 0) / total;
}

/** Letters that "oppose" and "opposition" share. */
const familyLetters = 5;

/** Whether a term stands here in another form: "Beijing" for "China", "opposition" for "oppose". */
const isOtherForm = ({ term, how }: TermMatch, { content }: IndexedSentence): boolean =>
  how === 'coreference' ||
  (how === 'meaning' && content.some(({ stem }) => stem.slice(0, familyLetters) === term.stem.slice(0, familyLetters)));

/** Whether the verbs of the question stand here themselves or in another form, not in words of like meaning alone. */
export const namesDeed = ({ matches, sentence }: Candidate): boolean =>
  matches
    .filter(({ term }) => term.token.tag === 'VERB')
    .every((one) => one.how === 'word' || isOtherForm(one, sentence));

/** A name of the headline that at least every fifth sentence has; people type it without capitals. */
export function isMainTopic({ stem, country, people }: Term, { sentences, postings }: Index): boolean {
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
