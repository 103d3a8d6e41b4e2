// Learns what the signals of a phrase count for as a short answer (softmax over the phrases of the sentence that
// answers, towards those that share most words with what people wrote; deterministic).
//   node data/build/train-short-answers.mjs PROGRAM_FOLDER QUESTIONS.jsonl > data/weights/short-answer.json
// QUESTIONS.jsonl has one passage a line with its questions. What is written is learned from all of them; the score that goes
// to stderr is of passages held out: of those at odd places by what the even ones teach, and the other way round. The file holds
// names of signals and numbers, no text.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boost } from './boost.mjs';
import { choiceLoss } from './losses.mjs';

const [program, questions] = process.argv.slice(2);
const open = (path) => import(pathToFileURL(resolve(program, path)).href);
const { loadResources } = await open('data.js');
const { openLibrary } = await open('bot/index.js');
const { readQuery, repairQuestion, rankSentences } = await open('match/index.js');
const { phrasesOf } = await open('answer/question/short/phrases.js');
const { sceneOf } = await open('answer/question/short/scene.js');
const { sumOfTrees } = await open('learned/index.js');
const { signalNames, signalReader } = await open('answer/question/short/signals.js');

const sets = new Set(['squad2', 'xquad', 'newsqa', 'qamr-wikinews', 'multirc-news']);
const rounds = 20;
const rate = 0.02;
const decayShared = 2e-3;
const decayOwn = 1e-2;
const width = signalNames.length;
const treeSettings = { rounds: 60, depth: 4, rate: 0.1, bins: 32, leastRows: 50, symmetric: false, share: 5 };

const resources = loadResources();
const halves = [[], []];
readFileSync(questions, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .forEach((passage, place) => {
    if (!sets.has(passage.set)) return;
    const library = openLibrary(passage.passage, resources);
    const { knowledge, index, tools } = library;
    for (const question of passage.qas) {
      if (!question.answerable) continue;
      const repaired = repairQuestion(question.question, library.speller);
      const query = readQuery(repaired.text, index, tools, repaired.repairs);
      if (query.answerType === 'yes-no') continue;
      const candidate = rankSentences(query, index, tools).find(({ sentence: { sentence } }) =>
        question.spans.some(([start, end]) => start < sentence.end && sentence.start < end),
      );
      if (!candidate) continue;
      const scene = sceneOf(query, candidate, knowledge, tools);
      const phrases = phrasesOf(scene.tokens);
      const signalsOf = signalReader(scene);
      if (phrases.length === 0) continue;
      const worth = phrases.map(({ from, to }) =>
        Math.max(
          ...question.answers.map((answer) =>
            f1(passage.passage.slice(scene.tokens[from].start, scene.tokens[to - 1].end), answer),
          ),
        ),
      );
      const example = {
        set: passage.set,
        form: scene.asked.form,
        signals: phrases.map((range) => Float64Array.from(signalsOf(range))),
        worth,
        most: Math.max(0, ...worth),
      };
      halves[place % 2].push(example);
    }
  });

function inOrder(a, b) {
  return a < b ? -1 : 1;
}

function f1(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let same = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    same += 1;
  }
  return (2 * same) / (left.length + right.length);
}

function wordsOf(text) {
  return text
    .toLowerCase()
    .replace(/\b(a|an|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

const forms = [...new Set(halves.flat().map(({ form }) => form))].toSorted(inOrder);
report(halves.flatMap((half, i) => scored(half, train(halves[1 - i]))));
const weights = train(halves.flat());

const round = (x) => Math.round(x * 100) / 100;
console.log(
  JSON.stringify(
    {
      origin:
        'Learned by data/build/train-short-answers.mjs on public reading tests (SQuAD 2.0, XQuAD, NewsQA, QAMR, MultiRC): names of signals and numbers only.',
      licence: 'MIT',
      signals: signalNames,
      shared: [...weights.shared].map(round),
      forms: Object.fromEntries(forms.map((form) => [form, [...weights.own[form]].map(round)])),
      trees: weights.trees,
    },
    null,
    1,
  ).replace(/\n\s+(?=-?\d|\])/g, ''),
);

/** Weights, and trees for what they leave open. */
function train(examples) {
  const linear = trainWeights(examples);
  return { ...linear, trees: trainTrees(examples, linear) };
}

function trainTrees(examples, { shared, own }) {
  const able = examples.filter(({ most }) => most >= 0.4);
  let end = 0;
  const groups = able.map(({ signals }) => [end, (end += signals.length)]);
  const rows = able.flatMap(({ form, signals }) => signals.map((one) => rowOf(one, form)));
  const sums = Float64Array.from(
    able.flatMap(({ form, signals }) => signals.map((one) => scoreOf(one, shared, own[form]))),
  );
  const worth = able.flatMap((example) => example.worth.map((value) => value ** 2));
  const loss = choiceLoss(
    groups,
    worth,
    able.map(() => 1),
  );
  return boost(rows, loss, sums, 0, treeSettings);
}

function rowOf(signals, form) {
  return [...signals, ...forms.map((name) => (name === form ? 1 : 0))];
}

function trainWeights(examples) {
  const shared = new Float64Array(width);
  const own = Object.fromEntries(forms.map((form) => [form, new Float64Array(width)]));
  const able = examples.filter(({ most }) => most >= 0.4);
  const squares = {
    shared: new Float64Array(width).fill(1),
    own: Object.fromEntries(forms.map((f) => [f, new Float64Array(width).fill(1)])),
  };
  for (let turn = 0; turn < rounds; turn += 1) {
    for (let step = 0; step < able.length; step += 1) {
      const { form, signals, worth } = able[(step * 7919 + turn * 31) % able.length];
      const mine = own[form];
      const chance = softmax(signals.map((one) => scoreOf(one, shared, mine)));
      const target = worth.map((value) => value ** 2);
      const expected = chance.reduce((sum, p, i) => sum + p * target[i], 1e-9);
      const gradient = new Float64Array(width);
      chance.forEach((p, i) => {
        const pull = p * (target[i] / expected - 1);
        if (Math.abs(pull) < 1e-6) return;
        for (let k = 0; k < width; k += 1) gradient[k] += pull * signals[i][k];
      });
      for (let k = 0; k < width; k += 1) {
        const g = gradient[k] - decayShared * shared[k];
        squares.shared[k] += g * g;
        shared[k] += (rate * 10 * g) / Math.sqrt(squares.shared[k]);
        const h = gradient[k] - decayOwn * mine[k];
        squares.own[form][k] += h * h;
        mine[k] += (rate * 10 * h) / Math.sqrt(squares.own[form][k]);
      }
    }
  }
  return { shared, own };
}

function scoreOf(signals, shared, own) {
  let sum = 0;
  for (let k = 0; k < width; k += 1) sum += signals[k] * (shared[k] + own[k]);
  return sum;
}

function softmax(scores) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Examples with the worth of the phrase that is chosen. */
function scored(examples, { shared, own, trees }) {
  return examples.map((example) => {
    const scores = example.signals.map(
      (one) => scoreOf(one, shared, own[example.form]) + sumOfTrees(trees, rowOf(one, example.form)),
    );
    return { ...example, got: example.worth[scores.indexOf(Math.max(...scores))] ?? 0 };
  });
}

function report(examples) {
  const by = new Map();
  for (const example of examples) {
    const { got } = example;
    for (const key of [example.set, `asks ${example.form}`]) {
      const row = by.get(key) ?? { n: 0, f1: 0, em: 0, reach: 0, phrases: 0 };
      row.n += 1;
      row.f1 += got;
      row.em += got === 1 ? 1 : 0;
      row.reach += example.most;
      row.phrases += example.signals.length;
      by.set(key, row);
    }
  }
  for (const [key, { n, f1: sum, em, reach, phrases }] of [...by].toSorted(([a], [b]) => inOrder(a, b)))
    console.error(
      `held out  ${key.padEnd(18)} n ${n}  F1 ${((100 * sum) / n).toFixed(1)}  exact ${((100 * em) / n).toFixed(1)}  within reach ${((100 * reach) / n).toFixed(1)}  phrases ${(phrases / n).toFixed(0)}`,
    );
}
