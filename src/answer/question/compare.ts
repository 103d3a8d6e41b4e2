import type { Candidate, Query } from '../../match/index.ts';
import { passageOfSentence } from '../passage.ts';
import type { Answer } from './answer.ts';
import type { Source } from './answer-question.ts';

const comparing =
  /^(compare|comparing|comparison|difference|differences|differ|differs|different|versus|vs|vs\.|contrast|disagree|positions|similarities)$/;

/** One side of a comparison: a person, or a country with all who speak for it. */
interface Side {
  readonly name: string;
  readonly speaks: (candidate: Candidate) => boolean;
}

/**
 * Answers a comparison with one passage a side: what each said that fits the question best. `null` when the question
 * compares nothing or one side has said nothing.
 *
 * @example "compare China's and South Korea's positions on THAAD" → a Chinese and a South Korean statement on it.
 */
export function answerComparison(query: Query, candidates: readonly Candidate[], source: Source): Answer | null {
  if (!query.tokens.some((token) => comparing.test(token.lower))) return null;
  const sides = sidesOf(query, source);
  if (sides.length < 2) return null;
  const body = candidates.filter((candidate) => candidate.sentence.sentence.place === 'body');
  const topic = query.terms.filter(
    (term) => term.people.length === 0 && term.country === null && !comparing.test(term.token.lower) && term.known,
  );
  const onTopic = (candidate: Candidate): number =>
    candidate.matches.filter((m) => topic.includes(m.term)).reduce((sum, m) => sum + m.term.weight * m.degree, 0);
  const chosen: Candidate[] = [];
  for (const side of sides) {
    const own = body
      .filter((candidate) => side.speaks(candidate) && !chosen.includes(candidate))
      .toSorted((a, b) => onTopic(b) - onTopic(a) || b.score - a.score)[0];
    if (own) chosen.push(own);
  }
  if (chosen.length < 2) return null;
  return {
    kind: 'found',
    passages: chosen.map((candidate) => passageOfSentence(source.knowledge, candidate.sentence.sentence.index)),
    short: null,
    confidence: 0.6,
    candidates,
  };
}

/** The people named, or where fewer than two are, the countries named with everybody of theirs. */
function sidesOf(query: Query, source: Source): Side[] {
  const { people } = source.knowledge;
  const persons = query.people.filter((id) => people[id]?.kind === 'person');
  if (persons.length >= 2)
    return persons.map((id) => ({ name: people[id]?.name ?? '', speaks: speaksFor(new Set([id])) }));
  const countries = [...new Set(query.terms.flatMap((term) => (term.country ? [term.country] : [])))];
  return countries.map((country) => ({
    name: country,
    speaks: speaksFor(new Set(people.filter((person) => person.country === country).map((person) => person.id))),
  }));
}

const speaksFor =
  (ids: ReadonlySet<number>): Side['speaks'] =>
  (candidate) =>
    candidate.sentence.statements.some((s) => s.within === null && s.speaker !== null && ids.has(s.speaker));
