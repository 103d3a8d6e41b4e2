// Learns which sentence answers a question, and how sure that is, from a pack of questions on passages.
//   node data/build/train-ranking.mjs PROGRAM_FOLDER PACK_FOLDER > data/weights/ranking.json
// PACK_FOLDER holds dev.jsonl and split.mjs. Passages are halved: each half is scored by what was learned from the other,
// and those figures go to stderr; then all are learned from. The file holds names of signals and numbers, no text of the pack.
import { answerWordColumns, learnAnswerWords, readWords, writeFits, writtenWords } from './answer-words.mjs';
import { boost } from './boost.mjs';
import { calibrated, learnCalibration, learnConfidence, sumOf } from './confidence.mjs';
import { choiceLoss } from './losses.mjs';
import { openProgram, passagesOf } from './questions.mjs';
import { weightedSum } from './weighted-sum.mjs';

const [program, pack] = process.argv.slice(2);
const open = openProgram(program);
const { loadResources } = await open('data.js');
const { openLibrary } = await open('bot/index.js');
const { rankSentences, readAsked, readQuery, repairQuestion, scoreBy } = await open('match/index.js');
const { readAnswerWords } = await open('match/rank/answer-words/answer-words.js');
const { traitNames } = await open('match/rank/answer-words/traits.js');
const { lieNames } = await open('match/rank/answer-words/lie.js');
const { confidenceSignals } = await open('answer/question/confidence.js');

const rankingSettings = {
  sum: { rounds: 12, penalty: 5, useStart: false },
  trees: { rounds: 600, depth: 4, rate: 0.05, bins: 24, leastRows: 1, symmetric: true, share: 3, mixed: true },
};
/**
 * Weights that stay as they were set by hand on questions as people type them about articles of our own: the pack's
 * passages have no headlines, its questions seldom ask for somebody's words, and are worded near what answers them.
 */
const given = {
  overlap: 6,
  coreference: 4.5,
  meaning: 4,
  verbs: 0.6,
  lead: 0,
  phrase: 0.7,
  type: 0.9,
  speaker: 1.8,
  cue: 0.8,
  headline: -2,
  caption: -0.4,
};
/** How many sentences of a passage are learned from: more than the program looks at, for the wrong ones teach as well. */
const learnedFrom = 64;
/** Into how many parts a half is cut when words are learned. */
const parts = 4;
const news = new Set(['newsqa', 'multirc-news', 'qamr-wikinews']);

const resources = loadResources();
const questions = (await passagesOf(pack)).flatMap((passage, at) => readPassage(passage, at));
const sizes = new Map();
for (const { set, answerable } of questions) if (answerable) sizes.set(set, (sizes.get(set) ?? 0) + 1);
const folds = [0, 1].map((fold) => questions.filter((question) => question.fold === fold));
for (const [learned, held] of [folds, folds.toReversed()]) {
  addAnswerWords(learned, held);
  chooseBest(held, learnRanking(learned));
}
console.error(
  'which sentence, top-1 on the other half',
  bySet(
    questions.filter((q) => q.answerable),
    (q) => q.found,
  ),
);

for (const [learned, held] of [folds, folds.toReversed()]) {
  const model = learnConfidence(learned);
  for (const question of held) question.sum = sumOf(model, question);
}
for (const [learned, held] of [folds, folds.toReversed()]) {
  const { start, slope } = learnCalibration(learned);
  for (const question of held) question.confidence = 1 / (1 + Math.exp(-(start + slope * question.sum)));
}
console.error('answerable or not, AUC on the other half', bySet(questions, null));
for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const given = questions.filter(({ confidence }) => confidence >= least);
  console.error(`confidence ${least} or more: ${given.length} questions, right ${share(given, (q) => q.found)} %`);
}

const confidence = calibrated(learnConfidence(questions), learnCalibration(questions));
const answerWords = addAnswerWords(questions, []);
const ranking = learnRanking(questions);
console.log(
  JSON.stringify({
    origin:
      'Learned by data/build/train-ranking.mjs on questions about passages from public reading tests (NewsQA, MultiRC, QAMR, TREC QA, SQuAD 2.0, XQuAD, WikiQA, SelQA): names of signals and numbers only.',
    licence: 'MIT',
    ranking: { inputs: Object.keys(questions[0].candidates[0].signals), ...ranking },
    answerWords: writtenWords(answerWords, traitNames, lieNames),
    confidence,
  }),
);

function readPassage({ passage, set, qas, isRight }, at) {
  const { index, tools, speller } = openLibrary(passage, resources);
  return qas.map((question) => {
    const query = readQuery(repairQuestion(question.question, speller).text, index, tools);
    const candidates = rankSentences(query, index, tools, learnedFrom).toSorted(
      (a, b) => a.sentence.sentence.index - b.sentence.sentence.index,
    );
    const seen = new Set(rankSentences(query, index, tools).map(({ sentence }) => sentence));
    const fits = question.answerable ? isRight(question) : () => false;
    const right = candidates.map(({ sentence: { sentence } }) => fits(sentence));
    const { form, opening } = readAsked(query, tools);
    return {
      set,
      fold: at % 2,
      part: (at >> 1) % parts,
      form,
      opening,
      words: readWords(question, candidates, right, (one) => readAnswerWords(query, index, tools, one)),
      answerable: question.answerable,
      query,
      tools,
      candidates: candidates.map(({ signals, matches }) => ({ signals, matches })),
      isSeen: candidates.map(({ sentence }) => seen.has(sentence)),
      rows: candidates.map(({ signals }) => Object.values(signals)),
      right,
    };
  });
}

/**
 * Learns which words answer, and writes into the rows what that says of their sentences: of those learned from what was
 * learned from the others, part by part, lest the ranking trust what it will not have elsewhere.
 */
function addAnswerWords(learned, held) {
  const columns = answerWordColumns(learned[0].candidates[0]);
  for (const { rows } of learned) for (const row of rows) for (const column of columns) row[column] = 0;
  const { rows, loss, fixed } = choices(learned);
  const { linear } = weightedSum(rows, loss, { ...rankingSettings.sum, fixed });
  const sumsOf = ({ rows }) => rows.map((row) => row.reduce((sum, value, i) => sum + value * linear[i], 0));
  const width = traitNames.length + lieNames.length;
  for (let part = 0; part < parts; part += 1) {
    const others = learned.filter((question) => question.part !== part);
    const model = learnAnswerWords(others, sumsOf, width);
    for (const question of learned) if (question.part === part) writeFits(model, question, columns);
  }
  const model = learnAnswerWords(learned, sumsOf, width);
  for (const question of held) writeFits(model, question, columns);
  return model;
}

function learnRanking(some) {
  const { rows, loss, fixed } = choices(some);
  return learn(rows, loss, rankingSettings, fixed);
}

/** What is chosen from: all rows in a list, the loss of choosing among them, the columns whose weights are given. */
function choices(some) {
  const [rows, right, groups, weights] = [[], [], [], []];
  for (const question of some) {
    if (!question.right.includes(true) || !question.right.includes(false)) continue;
    groups.push([rows.length, rows.length + question.rows.length]);
    rows.push(...question.rows);
    right.push(...question.right);
    weights.push(weightOf(question));
  }
  const names = Object.keys(some[0].candidates[0].signals);
  const fixed = new Map(Object.entries(given).map(([name, weight]) => [names.indexOf(name), weight]));
  return { rows, loss: choiceLoss(groups, right, weights), fixed };
}

/** A weighted sum of signals first, then trees on what the sum leaves over. */
function learn(rows, loss, settings, fixed) {
  const { start, linear, sums } = weightedSum(rows, loss, { ...settings.sum, fixed });
  return { linear, trees: boost(rows, loss, sums, start, settings.trees) };
}

/** Sets of few questions are other kinds of text and count for more a question, by the root of their size. */
function weightOf({ set }) {
  return Math.min(5, Math.max(1, Math.sqrt(1500 / sizes.get(set))));
}

/** Ranks what the program looks at, as it does; notes whether the best is right, and what tells how sure that is. */
function chooseBest(some, model) {
  for (const question of some) {
    const sums = question.rows.map((row) => scoreBy(model, row));
    const seen = [...sums.keys()].filter((at) => question.isSeen[at]);
    const most = Math.max(...seen.map((at) => sums[at]));
    const all = seen.reduce((total, at) => total + Math.exp(sums[at] - most), 0);
    const order = seen.toSorted((a, b) => sums[b] - sums[a] || a - b);
    question.found = question.right[order[0]] ?? false;
    const ranked = order.map((at) => ({
      ...question.candidates[at],
      sum: sums[at],
      score: Math.exp(sums[at] - most) / all,
    }));
    question.evidence = ranked[0] ? confidenceSignals(question.query, ranked[0], ranked, question.tools) : null;
  }
}

function share(some, isGood) {
  return Math.round((1000 * some.filter(isGood).length) / Math.max(1, some.length)) / 10;
}

/** A figure a set: the share that is good, or without `isGood` how well confidence tells what can be answered. */
function bySet(some, isGood) {
  const figures = {};
  for (const set of new Set(some.map((question) => question.set))) {
    const own = some.filter((question) => question.set === set);
    if (isGood) figures[set] = share(own, isGood);
    else if (own.some((question) => !question.answerable)) figures[set] = areaUnder(own);
  }
  if (isGood)
    figures['news pooled'] = share(
      some.filter(({ set }) => news.has(set)),
      isGood,
    );
  return figures;
}

/** The chance that of two questions the answerable one has the higher confidence. */
function areaUnder(some) {
  const [yes, no] = [true, false].map((is) => some.filter((q) => q.answerable === is).map((q) => q.confidence));
  let won = 0;
  for (const a of yes) for (const b of no) won += a > b ? 1 : a === b ? 0.5 : 0;
  return Math.round((1000 * won) / (yes.length * no.length)) / 1000;
}
