import { logistic } from '../../learned/index.ts';
import { synonymDegree } from '../../match/index.ts';
import type { Candidate, MatchTools, Query, TermMatch } from '../../match/index.ts';
import { isNameOrNumber } from './support.ts';

/**
 * The chance that a sentence answers, 0..1: of those at c or more, at least c do. It ranks questions by whether the
 * article answers them at all, which depends mostly on what the question speaks of and the article lacks. Told to the
 * user; what is shown is decided elsewhere, see `supportOf`.
 *
 * @param candidates all sentences as ranked; none gives 0
 * @param best the one that is shown, where it is not the first
 */
export function confidenceOf(
  query: Query,
  candidates: readonly Candidate[],
  tools: MatchTools,
  best = candidates[0],
): number {
  if (!best) return 0;
  const { start, weights } = tools.weights.confidence;
  const signals = confidenceSignals(query, best, candidates, tools);
  const sum = Object.entries(signals).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, start);
  return logistic(sum);
}

/**
 * What tells whether the article answers, by name. Few and plain, for they have to hold on texts of any kind: words count
 * by how rare they are in English, never by the form of the question. Weights are learned by data/build/train-ranking.mjs.
 */
export function confidenceSignals(
  query: Query,
  best: Candidate,
  candidates: readonly Candidate[],
  { vectors }: MatchTools,
): Readonly<Record<string, number>> {
  const rarities = new Map(query.terms.map((term) => [term, rarityOf(vectors.rank(term.token.lower))]));
  const missedBy = ({ term, degree }: TermMatch): number => (1 - degree) * (rarities.get(term) ?? 0);
  const missed = sumOf(best.matches, missedBy);
  const whole = sumOf(query.terms, ({ weight }) => weight) || 1;
  return {
    /** Rare words of the question that the sentence lacks, of five. */
    missed: Math.min(mostMissed, missed) / mostMissed,
    /** The same as a share of the question. */
    'missed share': missed / (sumOf([...rarities.values()], (rarity) => rarity) || 1),
    /** Names and numbers of the question that the article lacks, of two. */
    'absent names': Math.min(2, best.matches.filter(isAbsentName).length) / 2,
    /** Share of the question's weight in the sentence that accounts for most of it. */
    'most covered': Math.min(1, Math.max(0, ...candidates.map((one) => coverageOf(one, whole)))),
    /** 1 when the sentence lacks the kind of thing asked for. */
    untyped: best.signals.type === 0 ? 1 : 0,
    /** The chance that this sentence answers if one does. */
    score: best.score,
    /** What the signals of the ranking add up to, as tens. */
    fit: Math.max(-2, Math.min(14, best.sum)) / 10,
  };
}

/** Missed words beyond this number say no more. */
const mostMissed = 5;

/** How rare a word is in English by its place in the order of frequency, 0..1; 1 when the table lacks it. */
const rarityOf = (rank: number | null): number => (rank === null ? 1 : Math.min(1, Math.log(rank + 2) / rarest));

/** Logarithm of the ranks from which words are all as rare: about 60,000. */
const rarest = 11;

/** "2" of the question is not absent where the sentence has "two". */
const isAbsentName = ({ term, degree }: TermMatch): boolean =>
  !term.known && degree < synonymDegree && term.people.length === 0 && isNameOrNumber(term);

/** The share of the question's weight, `whole`, that a sentence accounts for. */
const coverageOf = ({ matches }: Candidate, whole: number): number =>
  sumOf(matches, ({ term, degree }) => (term.weight * degree) / whole);

const sumOf = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0);
