import { logistic } from '../../learned/index.ts';
import { scoreBy } from '../../match/index.ts';
import type { Candidate, MatchTools, Query } from '../../match/index.ts';

/** How sure it is that a sentence answers, and the parts that say so. */
export interface Support {
  /** Share of the question's weight that the sentence or its names, pronouns and synonyms account for, 0..1. */
  readonly coverage: number;
  /** Weight of the heaviest unmatched word beside the heaviest of all, 0..1: what the question is about may be missing. */
  readonly gap: number;
  /** Whether the sentence offers the kind of thing asked for; `true` where no kind is asked. */
  readonly typed: boolean;
  /** How plainly the sentence speaks of what is asked, 0..1: decides whether it is given as an answer. */
  readonly plainness: number;
  /** The chance that the sentence answers, 0..1: of those at c or more, at least c do. Told to the user. */
  readonly confidence: number;
}

/**
 * Weighs the best candidate for a question.
 *
 * @param second the next best candidate; how far it lies behind tells how sure the first is
 */
export function supportOf(
  query: Query,
  candidate: Candidate,
  second: Candidate | undefined,
  tools: MatchTools,
): Support {
  return {
    coverage: coverageOf(candidate),
    gap: gapOf(query, candidate),
    typed: candidate.signals.type > 0,
    plainness: plainnessOf(query, candidate, second),
    confidence: logistic(scoreBy(tools.weights.confidence, Object.values(evidenceOf(query, candidate, second)))),
  };
}

/**
 * What tells whether a sentence answers, by name: what the sentence shows, how far the next one lies behind, and what
 * the question has that the article lacks. Its weights are learned by data/build/train-ranking.mjs.
 */
export function evidenceOf(query: Query, candidate: Candidate, second?: Candidate): Readonly<Record<string, number>> {
  const { signals, matches, score } = candidate;
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const absent = matches.filter((m) => m.degree === 0 && !m.term.known);
  const elsewhere = matches.filter((m) => m.degree === 0 && m.term.known);
  const weightOf = (some: Candidate['matches']): number => some.reduce((sum, m) => sum + m.term.weight, 0) / total;
  return {
    ...signals,
    score,
    margin: score - (second?.score ?? 0),
    coverage: coverageOf(candidate),
    gap: gapOf(query, candidate),
    absent: weightOf(absent),
    'absent names': Math.min(2, absent.filter(isNameOrNumber).length) / 2,
    'absent words': Math.min(4, absent.length) / 4,
    elsewhere: weightOf(elsewhere),
    'names elsewhere': Math.min(2, elsewhere.filter(isNameOrNumber).length) / 2,
    terms: Math.min(8, query.terms.length) / 8,
    'asks whether': query.answerType === 'yes-no' ? 1 : 0,
    'asks what': query.answerType === 'thing' ? 1 : 0,
  };
}

const coverageOf = ({ signals }: Candidate): number =>
  Math.min(1, signals.overlap + signals.coreference + signals.meaning);

function gapOf(query: Query, { matches }: Candidate): number {
  const heaviest = Math.max(...query.terms.map((term) => term.weight), 0.01);
  return Math.max(0, ...matches.map((m) => m.term.weight * (1 - m.degree))) / heaviest;
}

const isNameOrNumber = ({ term }: Candidate['matches'][number]): boolean =>
  term.token.tag === 'PROPN' || term.country !== null || /\d/.test(term.token.text);

/**
 * A curve of few parts, learned on questions as people type them about articles of our own: reading tests are worded so
 * near their passages that what is learned from them alone would decline every paraphrase.
 */
function plainnessOf(query: Query, candidate: Candidate, second?: Candidate): number {
  const { signals, matches } = candidate;
  const typed = signals.type > 0;
  const evidence = {
    overlap: signals.overlap,
    coreference: signals.coreference,
    meaning: signals.meaning,
    gap: gapOf(query, candidate),
    typed: typed && kindAsked.has(query.answerType) ? 1 : 0,
    untyped: typed ? 0 : 1,
    neighbours: signals.neighbours,
    margin: second ? Math.max(0, 1 - fitOf(second) / Math.max(fitOf(candidate), 0.1)) : 1,
    absentName: matches.some((m) => m.degree === 0 && !m.term.known && isNameOrNumber(m)) ? 1 : 0,
    matched: Math.min(mostCounted, matches.filter((m) => m.degree > 0).length) / mostCounted,
  };
  return logistic(
    (Object.keys(evidence) as (keyof typeof evidence)[]).reduce(
      (sum, name) => sum + curve[name] * evidence[name],
      curve.start,
    ),
  );
}

/** How well a sentence fits by what can be pointed at, as set by hand; learned chances differ too much where all fit badly. */
const fitOf = ({ signals }: Candidate): number =>
  signals.overlap +
  0.9 * signals.coreference +
  0.65 * signals.meaning +
  0.15 * signals.phrase +
  0.18 * signals.type +
  0.35 * signals.speaker +
  0.15 * signals.cue +
  0.05 * signals.position +
  0.1 * signals.neighbours -
  0.1 * signals.headline;

const kindAsked = new Set(['person', 'organisation', 'place', 'date', 'amount', 'reason']);

/** Matched words beyond this number prove no more. */
const mostCounted = 4;

const curve = {
  start: -1.62,
  overlap: 1.5,
  coreference: 0.48,
  meaning: 1.27,
  gap: -0.89,
  typed: 0.21,
  untyped: -0.8,
  neighbours: 0.81,
  margin: 1.81,
  absentName: -1.19,
  matched: 1.36,
};

/** Plainness below which the bot does not answer. */
export const answerFloor = 0.43;
