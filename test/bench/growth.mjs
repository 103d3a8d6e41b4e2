// How the time of a question and the memory of a sentence grow with the article, beside minisearch at its best settings.
// Prints one row for the number of sentences given: node --expose-gc test/bench/growth.mjs 1000
import { performance } from 'node:perf_hooks';
import { loadResources } from '../../dist/data.js';
import { openLibrary, runCommand } from '../../dist/bot/index.js';
import { longArticle, questionsOn } from './long-article.mjs';
import { bestMinisearch } from './searches.mjs';

/** Questions asked, each once: no part of an answer is ready from an earlier one. */
const asked = 100;

const sentences = Number(process.argv[2]);
const resources = loadResources();
// Questions on another article first, so that the program is warm and this article is not.
measure(openLibrary(longArticle(200), resources), 200);

const text = longArticle(sentences);
const [library, bytes] = grown(() => openLibrary(text, resources));
const [mini, miniBytes] = grown(() => bestMinisearch(library));
const { own, other } = measure(library, asked, mini);
const each = (size) => `${(size / sentences / 1000).toFixed(1)} kB`;
console.log(
  [sentences.toLocaleString('en'), ms(own), ms(other), `${(own / other).toFixed(1)}×`, each(bytes), each(miniBytes)]
    .map((cell) => cell.padStart(12))
    .join(''),
);

/** The middle of the times for one question, in turn with the other search. */
function measure(library, count, mini = bestMinisearch(library)) {
  const times = questionsOn(library.knowledge.article, count).map((question) => [
    timeOf(() => runCommand('ask', { text: question }, library)),
    timeOf(() => mini(question)),
  ]);
  const [own, other] = [0, 1].map((at) => times.map((pair) => pair[at]).toSorted((a, b) => a - b)[count >> 1]);
  return { own, other };
}

/** What is made, and the bytes it keeps in memory. */
function grown(make) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  globalThis.gc();
  return [made, process.memoryUsage().heapUsed - before];
}

function timeOf(action) {
  const from = performance.now();
  action();
  return performance.now() - from;
}

function ms(value) {
  return `${value.toFixed(2)} ms`;
}
