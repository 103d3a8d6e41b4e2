import type { Candidate, Query } from '../../match/index.ts';
import { lacksType, smallGap } from './lacks-type.ts';
import { coveredBesideTopic, namesDeed } from './main-topic.ts';
import { placesAsked } from './places-asked.ts';
import { polarityOf } from './polarity.ts';
import type { Source } from './source.ts';
import { answerFloor, supportOf } from './support.ts';
import type { Support } from './support.ts';
import { yesOrNo } from './yes-or-no.ts';

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
  const few = candidates
    .slice(0, looksAt)
    .map((candidate, i) => supported(query, candidate, candidates[i === 0 ? 1 : 0]));
  const fits = ({ candidate, support }: Supported): boolean => !lacksType(query, candidate, support, source);
  const isAble = (one: Supported, i: number): boolean => (i === 0 || speaksOfAll(one)) && fits(one);
  const likeliest =
    few.find((one, i) => isAble(one, i) && !denies(query, one.candidate, source)) ?? few.find(isAble) ?? few[0];
  const isPlain = (one: Supported): boolean => one.support.plainness >= answerFloor && fits(one);
  if (!likeliest) return null;
  if (isElsewhere(query, likeliest)) {
    const there = few.find((one) => !isElsewhere(query, one) && isPlain(one));
    if (there) return there;
  }
  if (likeliest.support.plainness >= answerFloor) return likeliest;
  const near = few.slice(1).filter(({ candidate }) => candidate.score >= nearShare * (few[0]?.candidate.score ?? 0));
  return near.find(isPlain) ?? deciding(query, candidates, source).find(isPlain) ?? likeliest;
}

/** The sentences, likely or not, that tell all that is asked but what the whole article is about; of yes or no, that say it. */
function deciding(query: Query, candidates: readonly Candidate[], source: Source): Supported[] {
  const decides = (one: Candidate): boolean =>
    query.answerType === 'yes-no'
      ? yesOrNo(query, () => polarityOf(query, one, source.tools), one, source) !== null
      : coveredBesideTopic(one, source.index) >= allCovered && namesDeed(one);
  return candidates.filter(decides).map((one) => supported(query, one, candidates[0]));
}

/** Share of the question from which nothing of it is missed. */
const allCovered = 0.85;

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

/** Whether a sentence merely speaks of the people of the place asked about: "in Beijing" is not met by "Chinese". */
const isElsewhere = (query: Query, { candidate }: Supported): boolean =>
  placesAsked(query).some(({ country, stem }) =>
    candidate.matches.some(({ term, how }) => country !== null && term.stem === stem && how === 'coreference'),
  );

/** Candidates looked through. */
const looksAt = 3;

/** Share of the best score from which another sentence is as likely to answer. Words of a user's own may put one first. */
const nearShare = 0.35;

/** Whether a sentence denies what the question takes for a fact: "what did they agree on" beside "did not agree". */
const denies = (query: Query, candidate: Candidate, { tools }: Source): boolean =>
  query.answerType !== 'yes-no' && !query.negated && polarityOf(query, candidate, tools) === 'opposite';

const speaksOfAll = ({ candidate, support }: Supported): boolean =>
  support.gap <= smallGap && candidate.matches.every((m) => m.term.people.length === 0 || m.degree > 0);
