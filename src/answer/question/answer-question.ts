import type { Knowledge } from '../../extract/index.ts';
import type { Candidate, Query } from '../../match/index.ts';
import { sliceOf } from '../../text/index.ts';
import { passageOfSentence } from '../passage.ts';
import type { Passage } from '../passage.ts';
import type { Answer, Lack } from './answer.ts';
import { chooseSentence } from './choose-sentence.ts';
import { confidenceOf } from './confidence.ts';
import { lacksType, unmarkedFloor } from './lacks-type.ts';
import { meetsNamesAlone } from './names-alone.ts';
import { polarityOf } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import { shortAnswer } from './short-answer.ts';
import { repliedTo } from './replied-to.ts';
import type { Source } from './source.ts';
import { statementsAsked } from './statements-asked.ts';
import { answerFloor } from './support.ts';
import type { Support } from './support.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * Answers one question from the article alone, or says why it cannot. `candidates` are the article's sentences as ranked for it.
 *
 * @example "how many launchers are there" → found, the sentence, short "six".
 * @example "how much does it cost" → not found, nearest the sentence on its installation.
 */
export function answerQuestion(query: Query, candidates: readonly Candidate[], source: Source): Answer {
  if (query.open && query.people.length === 0) {
    const answer = bestSentence(query, candidates, source);
    const plain = query.answerType !== 'statement' && answer.kind === 'found' && answer.confidence >= plainFloor;
    return plain ? answer : clarify(query.open, answer.confidence, candidates, source.knowledge);
  }
  if (query.terms.length === 0 && query.speakers.length === 0)
    return {
      kind: 'clarify',
      words: query.text,
      choices: [],
      confidence: confidenceOf(query, candidates, source.tools),
      candidates,
    };
  if (query.speakers.length === 0) return bestSentence(query, candidates, source);
  const told = statementsAsked(query, candidates, source);
  if (told.kind === 'found' || query.answerType === 'statement') return told;
  const answer = bestSentence(query, candidates, source);
  return answer.kind === 'found' && answer.confidence >= plainFloor ? answer : told;
}

/** Confidence from which a sentence answers though the question could be taken another way. */
const plainFloor = 0.55;

const clarify = (
  open: NonNullable<Query['open']>,
  confidence: number,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Answer => ({
  kind: 'clarify',
  words: open.words,
  choices: open.people.map((id) => knowledge.people[id]?.name ?? ''),
  confidence,
  candidates,
});

function bestSentence(query: Query, candidates: readonly Candidate[], source: Source): Answer {
  const chosen = chooseSentence(query, candidates, source);
  if (!chosen) return { kind: 'not-found', lack: { why: 'nothing' }, nearest: [], confidence: 0, candidates };
  const { candidate: best, support } = chosen;
  const confidence = confidenceOf(query, candidates, source.tools, best);
  const decline = (lack: Lack): Answer => ({
    kind: 'not-found',
    lack,
    nearest: nearestOf(candidates, source),
    confidence,
    candidates,
  });
  const misses =
    speaksOfOthers(query, best) ||
    meetsNamesAlone(query, best, source) ||
    missesRole(query, best) ||
    missesAskedNoun(query, best, support);
  if (support.plainness < answerFloor || misses) return decline({ why: 'nothing' });
  if (lacksType(query, best, support, source)) return decline({ why: 'type', type: query.answerType });
  const polarity = (): Polarity => polarityOf(query, best, source.tools);
  if (presumes(query) && polarity() === 'opposite') return decline({ why: 'premise' });
  const { index } = best.sentence.sentence;
  const reply = repliedTo(index, source.knowledge);
  if (reply !== null) {
    const passages = [reply, index].map((one) => passageOfSentence(source.knowledge, one));
    return { kind: 'found', passages, short: null, confidence, candidates };
  }
  const span = shortAnswer(query, best, source.knowledge, source.tools);
  const yesNo = query.answerType === 'yes-no' ? yesOrNo(query, polarity, best, source) : null;
  const passages = together(query, best, candidates).map((candidate, i) =>
    passageOfSentence(source.knowledge, candidate.sentence.sentence.index, i === 0 && span ? [span] : []),
  );
  const short = span ? sliceOf(source.knowledge.article.text, span) : yesNo;
  return { kind: 'found', passages, short, confidence, candidates };
}

/** Degree from which two words are taken to mean the same. */
const plainMatch = 0.4;

/** Whether "when did she become minister" meets a sentence that has nothing like a minister. */
function missesRole({ tokens }: Query, { matches }: Candidate): boolean {
  const verb = tokens.findIndex(({ lemma }) => lemma === 'become');
  const end = tokens.findIndex(({ tag }, i) => i > verb && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
  const role = verb < 0 ? undefined : tokens.slice(verb + 1, end < 0 ? tokens.length : end).at(-1);
  return matches.some(({ term, degree, how }) => term.token === role && (how === 'coreference' || degree < plainMatch));
}

/** Whether "what is the range of …" meets a sentence that has nothing like a range. */
function missesAskedNoun(query: Query, best: Candidate, support: Support): boolean {
  const [asker, is, the, ...rest] = query.tokens;
  if (asker?.lower !== 'what' || !/^(is|was|are|were|'s)$/.test(is?.lower ?? '') || the?.lower !== 'the') return false;
  const noun = rest.find((token) => token.tag === 'NOUN');
  const missed = best.matches.some((m) => m.term.token === noun && m.degree < plainMatch);
  return missed && support.plainness < unmarkedFloor;
}

/** Whether the question is about people of the article and the sentence about none of them but others. */
const speaksOfOthers = (query: Query, { sentence, matches }: Candidate): boolean =>
  query.people.length > 0 &&
  !matches.some((m) => m.term.people.length > 0 && m.degree > 0) &&
  [...sentence.people.values()].includes('name') &&
  !query.people.some((id) => sentence.people.has(id) || sentence.statements.some((s) => s.speaker === id));

/** Questions that take what they ask about for a fact. */
const presumes = (query: Query): boolean =>
  ['date', 'reason', 'place', 'manner', 'person', 'amount'].includes(query.answerType) && !query.negated;

/** The sentence that answers, with others that fit almost as well when a list is asked for. */
function together(query: Query, best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  if (!asksForList(query)) return [best];
  const others = candidates.filter(
    (other) => other !== best && other.score >= listShare * best.score && other.sentence.sentence.place !== 'headline',
  );
  return [best, ...others]
    .slice(0, listLimit)
    .filter(
      (candidate, i) =>
        i === 0 || best.sentence.sentence.place !== 'headline' || candidate.sentence.sentence.place === 'body',
    );
}

const listShare = 0.25;
const listLimit = 3;

/** "what pledges", "which countries", "list the …", "all the …". */
const asksForList = (query: Query): boolean =>
  query.tokens.some(
    (token, i) =>
      /^(what|which|list|all)$/.test(token.lower) &&
      query.tokens
        .slice(i + 1, i + 4)
        .some((next) => next.tag === 'NOUN' && next.lower !== next.lemma && next.lower.endsWith('s')),
  );

/** What to show beside a decline: the two best sentences of the body that have something in common with the question. */
function nearestOf(candidates: readonly Candidate[], source: Source): Passage[] {
  return candidates
    .filter(
      (candidate) => candidate.sentence.sentence.place !== 'headline' && candidate.matches.some((m) => m.degree > 0),
    )
    .slice(0, nearestShown)
    .map((candidate) => passageOfSentence(source.knowledge, candidate.sentence.sentence.index));
}

const nearestShown = 2;
