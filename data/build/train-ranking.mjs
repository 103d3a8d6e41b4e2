// Learns the weights of the ranking's signals from questions with known answers, and writes data/words/ranking.json.
//   npm run build && node data/build/train-ranking.mjs QUESTIONS.jsonl
// QUESTIONS.jsonl has one passage a line: {set, passage, qas: [{question, answerable, spans: [[start, end]]}]}; offsets are
// UTF-16. Passages of even number are learned from, those of odd number are held back and only scored. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { openLibrary } from '../../.build/lead/bot/index.js';
import { loadResources } from '../../.build/lead/data.js';
import { rankSentences, readQuery } from '../../.build/lead/match/index.js';

const [file] = process.argv.slice(2);
const target = new URL('../words/ranking.json', import.meta.url);
const stored = JSON.parse(readFileSync(target, 'utf8'));
const names = Object.keys(stored.weights);
const resources = loadResources();

/** Questions by set: for each, its candidates' signals in text order and which of them are right. */
const sets = { learn: new Map(), hold: new Map() };
readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, number) => {
    const { set, passage, qas } = JSON.parse(line);
    const asked = qas.filter((qa) => qa.answerable);
    if (asked.length === 0) return;
    const library = openLibrary(passage, resources);
    const half = number % 2 === 0 ? sets.learn : sets.hold;
    if (!half.has(set)) half.set(set, []);
    for (const { question, spans } of asked) {
      const query = readQuery(question, library.index, library.knowledge, library.tools);
      const candidates = rankSentences(query, library.index, library.tools).toSorted(
        (a, b) => a.sentence.sentence.index - b.sentence.sentence.index,
      );
      half.get(set).push(
        candidates.map(({ signals, sentence: { sentence } }) => ({
          values: Float64Array.from(names, (name) => signals[name]),
          right: spans.some(([start, end]) => Math.max(start, sentence.start) < Math.min(end, sentence.end)),
        })),
      );
    }
  });

/** Share of questions whose best candidate is right, by set; earlier sentences win ties. */
function score(half, weights) {
  return [...half].map(([set, questions]) => {
    const right = questions.filter((candidates) => {
      let best = null;
      for (const candidate of candidates) {
        let sum = 0;
        for (let i = 0; i < weights.length; i += 1) sum += weights[i] * candidate.values[i];
        if (best === null || sum > best.sum + 1e-12) best = { sum, right: candidate.right };
      }
      return best?.right ?? false;
    }).length;
    return [set, right / questions.length, questions.length];
  });
}

/** The mean over sets, each by the root of its size: no set decides alone. */
function total(half, weights) {
  const rows = score(half, weights);
  const sizes = rows.reduce((sum, [, , n]) => sum + Math.sqrt(n), 0);
  return rows.reduce((sum, [, share, n]) => sum + share * Math.sqrt(n), 0) / sizes;
}

const show = (label, weights) => {
  const text = (half) =>
    score(half, weights)
      .map(([set, share]) => `${set} ${(100 * share).toFixed(1)}`)
      .join('  ');
  console.log(`${label}\n  learned: ${text(sets.learn)}\n  held:    ${text(sets.hold)}`);
};

let weights = names.map((name) => stored.weights[name]);
show('before', weights);
let best = total(sets.learn, weights);
for (const step of [0.2, 0.1, 0.05, 0.02]) {
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 1; i < names.length; i += 1) {
      for (const change of [step, -step]) {
        const tried = weights.with(i, Number((weights[i] + change).toFixed(3)));
        const value = total(sets.learn, tried);
        if (value > best + 1e-4) {
          [best, weights, improved] = [value, tried, true];
        }
      }
    }
  }
}
show('after', weights);
const learned = Object.fromEntries(names.map((name, i) => [name, weights[i]]));
if (process.argv.includes('--write'))
  writeFileSync(target, `${JSON.stringify({ ...stored, weights: learned }, null, 2)}\n`);
console.log(JSON.stringify(learned));
