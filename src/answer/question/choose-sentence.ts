import type { Candidate, Query } from '../../match/index.ts';
import { lacksType, smallGap } from './lacks-type.ts';
import { placesAsked } from './places-asked.ts';
import { polarityOf } from './polarity.ts';
import type { Source } from './source.ts';
import { answerFloor, supportOf } from './support.ts';
import type { Support } from './support.ts';

/** A sentence with how plainly it speaks of what is asked. */
interface Supported {
  readonly candidate: Candidate;
  readonly support: Support;
}

/**
 * The sentence to answer with: of the best few the first that has what is asked for, unless another speaks of it plainly
 * and this one does not; `null` when there is no sentence.
 */
export function chooseSentence(query: Query, candidates: readonly Candidate[], source: Source): Supported | null {
  const few = placedFirst(query, candidates.slice(0, looksAt)).map((candidate) =>
    supported(query, candidate, candidates[candidate === candidates[0] ? 1 : 0]),
  );
  const fits = ({ candidate, support }: Supported): boolean => !lacksType(query, candidate, support, source);
  const isAble = (one: Supported, i: number): boolean => (i === 0 || speaksOfAll(one)) && fits(one);
  const likeliest =
    few.find((one, i) => isAble(one, i) && !denies(query, one.candidate, source)) ?? few.find(isAble) ?? few[0];
  if (!likeliest || likeliest.support.plainness >= answerFloor) return likeliest ?? null;
  const near = few.slice(1).filter(({ candidate }) => candidate.score >= nearShare * (few[0]?.candidate.score ?? 0));
  return near.find((one) => one.support.plainness >= answerFloor && fits(one)) ?? likeliest;
}

/** A candidate whose support is weighed when it is looked at: the first alone decides most questions. */
function supported(query: Query, candidate: Candidate, other: Candidate | undefined): Supported {
  let support: Support | null = null;
  return {
    candidate,
    get support() {
      return (support ??= supportOf(query, candidate, other));
    },
  };
}

/** The sentences that name the place asked about; all where none does, or none is asked: "in Beijing" is not met by "Chinese". */
function placedFirst(query: Query, few: readonly Candidate[]): readonly Candidate[] {
  const places = placesAsked(query);
  const there = few.filter(({ matches }) => matches.every(({ term, how }) => how === 'word' || !places.includes(term)));
  return there.length > 0 ? there : few;
}

/** Candidates looked through. */
const looksAt = 3;

/** Share of the best score from which another sentence is as likely to answer. Words of a user's own may put one first. */
const nearShare = 0.5;

/** Whether a sentence denies what the question takes for a fact: "what did they agree on" beside "did not agree". */
const denies = (query: Query, candidate: Candidate, { tools }: Source): boolean =>
  query.answerType !== 'yes-no' && !query.negated && polarityOf(query, candidate, tools) === 'opposite';

const speaksOfAll = ({ candidate, support }: Supported): boolean =>
  support.gap <= smallGap && candidate.matches.every((m) => m.term.people.length === 0 || m.degree > 0);
