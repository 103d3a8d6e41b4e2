import { logistic } from '../../learned/index.ts';
import type { Candidate, Query, Term } from '../../match/index.ts';

/** How plainly a sentence speaks of what is asked, and the parts that say so. */
export interface Support {
  /** Share of the question's weight that the sentence or its names, pronouns and synonyms account for, 0..1. */
  readonly coverage: number;
  /** Weight of the heaviest unmatched word beside the heaviest of all, 0..1: what the question is about may be missing. */
  readonly gap: number;
  /** Whether the sentence offers the kind of thing asked for; `true` where no kind is asked. */
  readonly typed: boolean;
  /** How plainly the sentence speaks of what is asked, 0..1: decides whether it is given as an answer. */
  readonly plainness: number;
}

/** Plainness below which the bot does not answer. */
export const answerFloor = 0.43;

/**
 * Weighs a candidate for a question.
 *
 * @param other the best of the other candidates; how far it lies behind tells how sure this one is
 */
export function supportOf(query: Query, candidate: Candidate, other: Candidate | undefined): Support {
  const { overlap, coreference, meaning, type } = candidate.signals;
  const gap = gapOf(query, candidate);
  return {
    coverage: Math.min(1, overlap + coreference + meaning),
    gap,
    typed: type > 0,
    plainness: plainnessOf(query, candidate, gap, other),
  };
}

function gapOf(query: Query, { matches }: Candidate): number {
  const heaviest = Math.max(...query.terms.map((term) => term.weight), 0.01);
  return Math.max(0, ...matches.map((m) => m.term.weight * (1 - m.degree))) / heaviest;
}

/**
 * A curve of few parts, learned on questions as people type them about articles of our own: reading tests are worded so
 * near their passages that what is learned from them alone would decline every paraphrase.
 */
function plainnessOf(query: Query, candidate: Candidate, gap: number, other?: Candidate): number {
  const { signals, matches } = candidate;
  const typed = signals.type > 0;
  const evidence = {
    overlap: signals.overlap,
    coreference: signals.coreference,
    meaning: signals.meaning,
    gap,
    typed: typed && kindAsked.has(query.answerType) ? 1 : 0,
    untyped: typed ? 0 : 1,
    neighbours: signals.neighbours,
    margin: other ? Math.max(0, 1 - fitOf(other) / Math.max(fitOf(candidate), 0.1)) : 1,
    absentName: matches.some((m) => m.degree === 0 && !m.term.known && isNameOrNumber(m.term)) ? 1 : 0,
    matched: Math.min(mostCounted, matches.filter((m) => m.degree > 0).length) / mostCounted,
  };
  const sum = (Object.keys(evidence) as (keyof typeof evidence)[]).reduce(
    (total, name) => total + curve[name] * evidence[name],
    curve.start,
  );
  return logistic(sum);
}

/** Whether a word of the question is a name or a number, for which no other word will do. */
export const isNameOrNumber = ({ token, country }: Term): boolean =>
  token.tag === 'PROPN' || country !== null || /\d/.test(token.text);

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
