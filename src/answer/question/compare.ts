import type { Candidate, Query } from '../../match/index.ts';
import type { Statement } from '../../extract/index.ts';
import { contains } from '../../text/index.ts';
import { passageOfSentence } from '../passage.ts';
import type { Answer } from './answer.ts';
import type { Source } from './source.ts';

const comparing =
  /^(compare|comparing|comparison|difference|differences|differ|differs|different|versus|vs|vs\.|contrast|disagree|positions|similarities)$/;

/** One side of a comparison: a person, or a country with all who speak for it. */
interface Side {
  /** What of the sentence this side says. */
  readonly statements: (candidate: Candidate) => Statement[];
  /** Passages shown of it. */
  readonly most: number;
}

/**
 * Answers a comparison with one passage a side: what each said that fits the question best. `null` when the question
 * compares nothing or one side has said nothing.
 *
 * @example "compare China's and South Korea's positions on THAAD" → a Chinese and a South Korean statement on it.
 */
export function answerComparison(query: Query, candidates: readonly Candidate[], source: Source): Answer | null {
  const compares = query.tokens.some(
    ({ lower }, i) => comparing.test(lower) && !(lower === 'disagree' && query.tokens[i + 1]?.lower === 'with'),
  );
  if (!compares) return null;
  const sides = sidesOf(query, source);
  if (sides.length < 2) return null;
  const body = candidates.filter((candidate) => candidate.sentence.sentence.place === 'body');
  const topic = query.terms.filter(
    (term) => term.people.length === 0 && term.country === null && !comparing.test(term.token.lower) && term.known,
  );
  const chosen: Candidate[] = [];
  for (const side of sides) {
    const own = body.filter((candidate) => !chosen.includes(candidate) && side.statements(candidate).length > 0);
    const ranked = own.toSorted(
      (a, b) =>
        saidOnTopic(side.statements(b), b, topic) - saidOnTopic(side.statements(a), a, topic) || b.score - a.score,
    );
    chosen.push(
      ...ranked
        .slice(0, side.most)
        .filter((candidate, i) => i === 0 || saidOnTopic(side.statements(candidate), candidate, topic) > 0),
    );
  }
  if (sides.some((side) => !chosen.some((candidate) => side.statements(candidate).length > 0))) return null;
  return {
    kind: 'found',
    passages: chosen.map((candidate) => passageOfSentence(source.knowledge, candidate.sentence.sentence.index)),
    short: null,
    confidence: 0.6,
    candidates,
  };
}

/** Weight of the topic's words that stand in what a side says, not merely in the sentence. */
function saidOnTopic(statements: readonly Statement[], candidate: Candidate, topic: Query['terms']): number {
  const said = new Set(
    candidate.sentence.content
      .filter((token) => statements.some((s) => s.content.some((part) => contains(part, token))))
      .map((token) => token.stem),
  );
  return topic.filter((term) => said.has(term.stem)).reduce((sum, term) => sum + term.weight, 0);
}

/** The people named, or where fewer than two are, the countries named with everybody of theirs. */
function sidesOf(query: Query, source: Source): Side[] {
  const { people } = source.knowledge;
  const persons = query.people.filter((id) => people[id]?.kind === 'person');
  if (persons.length >= 2) return persons.map((id) => ({ statements: saidBy(new Set([id])), most: 1 }));
  const countries = [...new Set(query.terms.flatMap((term) => (term.country ? [term.country] : [])))];
  return countries.map((country) => ({
    statements: saidBy(new Set(people.filter((person) => person.country === country).map((person) => person.id))),
    most: 2,
  }));
}

const saidBy =
  (ids: ReadonlySet<number>): Side['statements'] =>
  (candidate) =>
    candidate.sentence.statements.filter((s) => s.within === null && s.speaker !== null && ids.has(s.speaker));
