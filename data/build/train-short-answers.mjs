// Learns what the signals of a phrase count for as a short answer (softmax over the phrases of the sentence that
// answers, towards those that share most words with what people wrote; deterministic).
//   node data/build/train-short-answers.mjs PROGRAM_FOLDER QUESTIONS.jsonl > data/weights/short-answer.json
// QUESTIONS.jsonl has one passage a line with its questions. Passages at even places are learned from; those at odd
// places are held out, and their score goes to stderr. The file holds names of signals and numbers, no text.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, questions] = process.argv.slice(2);
const open = (path) => import(pathToFileURL(resolve(program, path)).href);
const { loadResources } = await open('data.js');
const { openLibrary } = await open('bot/index.js');
const { readQuery, repairQuestion, rankSentences } = await open('match/index.js');
const { phrasesOf } = await open('answer/question/short/phrases.js');
const { sceneOf } = await open('answer/question/short/scene.js');
const { signalNames, readSignals } = await open('answer/question/short/signals.js');

const sets = new Set(['squad2', 'xquad', 'newsqa', 'qamr-wikinews', 'multirc-news']);
const rounds = 20;
const rate = 0.02;
const decayShared = 2e-3;
const decayOwn = 1e-2;
const width = signalNames.length;

const resources = loadResources();
const learned = [];
const heldOut = [];
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
        signals: phrases.map((range) => Float64Array.from(readSignals(scene, range))),
        worth,
        most: Math.max(0, ...worth),
      };
      (place % 2 === 0 ? learned : heldOut).push(example);
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

const forms = [...new Set([...learned, ...heldOut].map(({ form }) => form))].toSorted(inOrder);
const weights = train(learned);
report('learned', learned);
report('held out', heldOut);

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
    },
    null,
    1,
  ).replace(/\n\s+(?=-?\d|\])/g, ''),
);

function train(examples) {
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

function report(name, examples) {
  const by = new Map();
  for (const example of examples) {
    const scores = example.signals.map((one) => scoreOf(one, weights.shared, weights.own[example.form]));
    const best = scores.indexOf(Math.max(...scores));
    const got = example.worth[best] ?? 0;
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
      `${name.padEnd(9)} ${key.padEnd(18)} n ${n}  F1 ${((100 * sum) / n).toFixed(1)}  exact ${((100 * em) / n).toFixed(1)}  within reach ${((100 * reach) / n).toFixed(1)}  phrases ${(phrases / n).toFixed(0)}`,
    );
}
