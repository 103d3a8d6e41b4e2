import type { Candidate, Query } from '../../match/index.ts';
import type { Source } from './source.ts';

/**
 * Whether a sentence shares with the question only who it is about, and nothing of what is asked about them: what it
 * tells is then of something else.
 *
 * @example "when did Dahl become minister" on "Minister Liv Dahl met the owners on Monday" → true.
 */
export function meetsNamesAlone(query: Query, { matches, sentence }: Candidate, { knowledge }: Source): boolean {
  const roles = new Set(
    [...sentence.people.keys()].flatMap((id) =>
      (knowledge.people[id]?.roles ?? []).flatMap(({ text }) => text.toLowerCase().split(/\s+/)),
    ),
  );
  const deeds = matches.filter(({ term: { token } }) => token.tag === 'VERB' && !isLight.test(token.lemma));
  const isName = ({ term }: Candidate['matches'][number]): boolean =>
    term.people.length > 0 || term.country !== null || roles.has(term.token.lower);
  return (
    asksOfDeed.has(query.answerType) &&
    deeds.length > 0 &&
    deeds.every(({ degree, term }) => degree === 0 && !(isOfLife.test(term.token.lower) && tellsLife(sentence))) &&
    matches.every((match) => match.degree === 0 || isName(match))
  );
}

/** "John Moore (30 July 1898 – 31 August 1986)" tells when he was born and died without a word of it. */
const tellsLife = ({ offers, sentence: { tokens } }: Candidate['sentence']): boolean =>
  offers.date.some((date) => tokens.findLast(({ end }) => end <= date.start)?.text === '(');

/** Verbs that a sentence need not have to tell of the same: "why is she going to Oslo", "she will fly to Oslo". */
const isLight = /^(?:be|do|have|go|come|get|make|take|give)$/;

const isOfLife = /^(?:born|die|died|live|lived|birth)$/;

const asksOfDeed: ReadonlySet<Query['answerType']> = new Set(['date', 'place', 'amount', 'reason', 'manner']);
