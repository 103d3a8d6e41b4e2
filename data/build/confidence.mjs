// Learns how sure it is that the article answers, for data/build/train-ranking.mjs: a plain logistic regression over the
// signals of src/answer/question/confidence.ts, for few signals hold on texts of other kinds where many do not.
import { truthLoss } from './losses.mjs';
import { weightedSum } from './weighted-sum.mjs';

/**
 * What each set counts for. WikiQA is small; SQuAD's unanswerable questions were written to look answerable. The sets
 * without unanswerable questions are left out: they would teach what such a set looks like.
 */
const weights = { newsqa: 1.5, squad2: 0.5, wikiqa: 3 };

/** What a right sentence counts for beyond an article that answers somewhere. */
const rightShare = 0.2;

const settings = { rounds: 12, penalty: 20, useStart: true };

/** `questions` have { set, answerable, found, evidence }; gives `{ start, weights }` by name, before calibration. */
export function learnConfidence(questions) {
  const known = questions.filter(({ set, evidence }) => set in weights && evidence !== null);
  const names = Object.keys(known[0].evidence);
  // How often a set's questions can be answered is the set's affair: a column for each, left out of what is kept.
  const rows = known.map(({ evidence, set }) => [
    ...Object.values(evidence),
    ...Object.keys(weights)
      .slice(1)
      .map((other) => (other === set ? 1 : 0)),
  ]);
  const targets = known.map(({ answerable, found }) => (answerable ? 1 - rightShare + (found ? rightShare : 0) : 0));
  const loss = truthLoss(
    targets,
    known.map(({ set }) => weights[set]),
  );
  const { start, linear } = weightedSum(rows, loss, settings);
  return { start, weights: Object.fromEntries(names.map((name, i) => [name, linear[i]])) };
}

/** The unbounded sum; far below all others where there is nothing to weigh. */
export function sumOf({ start, weights }, { evidence }) {
  if (evidence === null) return -10;
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + weights[name] * value, start);
}

/** Start and slope that turn sums into the chance that the best sentence is right, learned on sums that were held out. */
export function learnCalibration(questions) {
  const loss = truthLoss(questions.map(({ found }) => (found ? 1 : 0)));
  const rows = questions.map(({ sum }) => [sum]);
  const { start, linear } = weightedSum(rows, loss, { rounds: 100, penalty: 0.01, useStart: true });
  return { start, slope: linear[0] };
}

/** A model whose sums are calibrated. */
export function calibrated(model, { start, slope }) {
  const round = (value) => Math.round(value * 1000) / 1000;
  return {
    start: round(start + slope * model.start),
    weights: Object.fromEntries(Object.entries(model.weights).map(([name, weight]) => [name, round(slope * weight)])),
  };
}
