import type { Knowledge, Statement } from '../../extract/index.ts';
import type { Candidate, Query } from '../../match/index.ts';
import { passageOfSentence, passageOfStatement } from '../passage.ts';
import type { Answer } from './answer.ts';
import type { Source } from './source.ts';
import { confidenceOf } from './confidence.ts';
import { polarityOf } from './polarity.ts';
import { shortAnswer } from './short-answer.ts';
import { sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';

/** Passages shown when all that somebody said is asked for. */
const mostStatements = 3;

/** Share of the topic a statement's sentence must account for before it is about it. */
const topicFloor = 0.4;

/** Answers "what did X say (about Y)": the statements of the asked speakers, those on the topic first. */
export function statementsAsked(query: Query, candidates: readonly Candidate[], source: Source): Answer {
  const { knowledge } = source;
  const name = knowledge.people[query.speakers[0] as number]?.name ?? '';
  const own = candidates.filter((candidate) => statementsOf(candidate, query.speakers).length > 0);
  const sureOf = (best?: Candidate): number => confidenceOf(query, candidates, source.tools, best);
  if (own.length === 0) {
    const nearest = candidates.filter((c) => query.speakers.some((id) => c.sentence.people.has(id))).slice(0, 2);
    return {
      kind: 'not-found',
      lack: { why: 'silent', person: name },
      nearest: nearest.map((c) => passageOfSentence(knowledge, c.sentence.sentence.index)),
      confidence: sureOf(),
      candidates,
    };
  }
  const topic = query.terms.filter(
    (term) =>
      !term.people.some((id) => query.speakers.includes(id)) && !source.tools.lists.chatter.has(term.token.lower),
  );
  if (topic.length === 0) {
    const told = own
      .toSorted(inTextOrder)
      .filter((c) => c.sentence.sentence.place === 'body')
      .slice(0, mostStatements);
    return found(told, query, candidates, knowledge, sureOf(told[0]));
  }
  const best = own.toSorted((a, b) => fit(b, topic, query.speakers) - fit(a, topic, query.speakers))[0] as Candidate;
  const share = topicShare(best, topic);
  if (share < topicFloor) {
    const nearest = own
      .toSorted(inTextOrder)
      .slice(0, 2)
      .map((c) => passageOfSentence(knowledge, c.sentence.sentence.index));
    return {
      kind: 'not-found',
      lack: { why: 'off-topic', person: name },
      nearest,
      confidence: sureOf(best),
      candidates,
    };
  }
  const alike = own.filter(
    (other) =>
      other !== best &&
      other.sentence.sentence.place === 'body' &&
      topicShare(other, topic) >= alikeShare * share &&
      share >= alikeShare,
  );
  const answer = found(
    [best, ...alike.slice(0, mostStatements - 1)],
    query,
    candidates,
    knowledge,
    sureOf(best),
    asksAllSaid(query, source) ? null : shortAnswer(query, best, knowledge, source.tools),
  );
  if (query.answerType !== 'yes-no' || answer.kind !== 'found') return answer;
  const polarity = polarityOf(query, best, source.tools);
  return { ...answer, short: polarity === 'opposite' && share >= deniedShare ? 'No' : null };
}

const inTextOrder = (a: Candidate, b: Candidate): number => a.sentence.sentence.index - b.sentence.sentence.index;

const statementsOf = (candidate: Candidate, speakers: readonly number[]): Statement[] =>
  candidate.sentence.statements.filter((s) => s.speaker !== null && speakers.includes(s.speaker));

/** Share of the best one's topic from which another statement is shown beside it. */
const alikeShare = 0.9;

/** Share of the topic a statement must account for before it denies what is asked: to deny "remove" takes more than "deploy". */
const deniedShare = 0.7;

/** "What did she say about the toll" is answered by all she said; "what did she blame for the fire" by a phrase of it. */
const asksAllSaid = ({ answerType, tokens }: Query, { tools }: Source): boolean =>
  answerType === 'statement' &&
  tokens.some(({ lower }) => tools.lists.sayVerbs.has(lower)) &&
  tokens.some(({ lower }) => /^(?:about|on|regarding|concerning)$/.test(lower));

/** What somebody says counts for more than what another tells of them. */
const ownVoice = 0.1;

/** What decides between statements: how much of the topic is there, then all other signals. */
const fit = (candidate: Candidate, topic: Query['terms'], speakers: readonly number[]): number =>
  topicShare(candidate, topic) +
  candidate.score / 2 +
  (candidate.sentence.statements.some((s) => s.within === null && s.speaker !== null && speakers.includes(s.speaker))
    ? ownVoice
    : 0);

function topicShare(candidate: Candidate, topic: Query['terms']): number {
  const total = topic.reduce((sum, term) => sum + term.weight, 0) || 1;
  return (
    candidate.matches.filter((m) => topic.includes(m.term)).reduce((sum, m) => sum + m.term.weight * m.degree, 0) /
    total
  );
}

function found(
  chosen: readonly Candidate[],
  query: Query,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  confidence: number,
  span: Span | null = null,
): Answer {
  const passages = chosen.map((candidate, i) => {
    const emphasis = i === 0 && span ? [span] : [];
    const own = statementsOf(candidate, query.speakers)[0] as Statement;
    return own.within === null && own.sentences.length === 1
      ? passageOfStatement(knowledge, own, emphasis)
      : passageOfSentence(knowledge, candidate.sentence.sentence.index, emphasis);
  });
  const short = span ? sliceOf(knowledge.article.text, span) : null;
  return { kind: 'found', passages, short, confidence, candidates };
}
