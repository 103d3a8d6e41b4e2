// How fast Onrecord is on this machine, beside search libraries over the same sentences, and what is asked of it. Prints
// figures and asserts none. Where others do the same they take turns with Onrecord, and the middle of the times counts.
// From the project's root: npm run bench; with -- --large 100,000 sentences in one index as well, which take minutes to read.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { longArticle, questionsOn } from './long-article.mjs';
import { bestMinisearch, fuseSearch, plainMinisearch } from './searches.mjs';

const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')).questions;
const bundled = readFileSync('data/articles/china-urges-south-korea-thaad.txt', 'utf8');

/** Stories as long as CNN's (some 640 words), so many of them, and how many questions each is asked. */
const story = { sentences: 36, stories: 80, questions: 8 };

/** How often each other thing is measured; the middle counts. */
const runs = { start: 9, article: 40 };

/** What the same sentences are searched with. */
const searches = [bestMinisearch, plainMinisearch, fuseSearch];

if (process.argv.includes('--memory')) await memoryAfterUse();
else await bench();

async function bench() {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
  row('', ['Onrecord', 'minisearch', 'ratio', 'its defaults', 'fuse.js', 'asked']);
  coldStart();
  const program = await load();
  takingIn(program);
  asking(program);
  extracting(program);
  const mb = execFileSync(process.execPath, [process.argv[1], '--memory'], { encoding: 'utf8' }).trim();
  row('memory after 500 articles and questions', [`${mb} MB`, '', '', '', '', '≤ 200 MB']);
  growth();
}

async function load() {
  const { loadResources } = await import('../../dist/data.js');
  const parts = await Promise.all([import('../../dist/bot/index.js'), import('../../dist/match/index.js')]);
  return Object.assign({ resources: loadResources() }, ...parts);
}

/** From starting node to the first answer on stdout. */
function coldStart() {
  const times = repeat(runs.start, () => execFileSync(process.execPath, ['dist/main.js', 'ask', questions[0]]));
  row('cold start to the first answer', [time(median(times)), '', '', '', '', '≤ 600 ms']);
  row('  of which node itself', [time(median(repeat(runs.start, () => execFileSync(process.execPath, ['-e', '0']))))]);
}

function takingIn({ resources, openLibrary }) {
  const open = (text) => median(repeat(runs.article, () => openLibrary(text, resources)));
  open(bundled);
  row(`taking in the bundled article (${wordsIn(bundled)} words)`, [time(open(bundled))]);
  const long = longArticle(120);
  row(`taking in 120 sentences (${wordsIn(long)} words)`, [time(open(long))]);
}

/**
 * Stories nobody asked before: the first question on each, the others, and all once more; each search in turn with Onrecord's
 * reply, and with what of it is search: the question read, its slips mended, the sentences ranked.
 */
function asking({ resources, openLibrary, runCommand, repairQuestion, readQuery, rankSentences }) {
  const reply = (library) => (question) => runCommand('ask', { text: question }, library);
  const search =
    ({ index, tools, speller }) =>
    (question) => {
      const { text, repairs } = repairQuestion(question, speller);
      return rankSentences(readQuery(text, index, tools, repairs), index, tools);
    };
  const times = { open: [], first: [], others: [], again: [] };
  for (let i = -story.stories; i < story.stories; i += 1) {
    const text = longArticle(story.sentences, story.stories + i + 1);
    let library;
    const opened = timeOf(() => (library = openLibrary(text, resources)));
    const all = [reply, search, ...searches].map((make) => make(library));
    const asked = questionsOn(library.knowledge.article, story.questions);
    const once = () => asked.map((question) => all.map((answer) => timeOf(() => answer(question))));
    const [first, ...others] = once();
    const again = once();
    // The first half of the stories warms the program up.
    if (i < 0) continue;
    times.open.push([opened]);
    times.first.push(first);
    times.others.push(...others);
    times.again.push(...again);
  }
  const name = `a story of ${story.sentences} sentences`;
  row(`taking in ${name}`, [time(middle(times.open, 0)), '', '', '', '', '≤ 10 ms']);
  row(`the first question on ${name}`, beside(times.first, 0));
  row('  another question on it', beside(times.others, 0));
  row('  the same questions again', [...beside(times.again, 0), '≤ 3×']);
  row('    of which the search alone', beside(times.again, 1));
}

/** How long one of Onrecord's two takes, minisearch at its best settings, how many times that is, and what the others take. */
function beside(times, own) {
  const [mine, best, ...others] = [own, 2, 3, 4].map((column) => middle(times, column));
  return [time(mine), time(best), `${(mine / best).toFixed(1)}×`, ...others.map(time)];
}

function extracting({ resources, openAttribution }) {
  const texts = Array.from({ length: story.stories }, (_, i) => longArticle(story.sentences, i + 1));
  const extract = () => texts.forEach((text) => openAttribution(text, resources, {}, false));
  extract();
  const rate = (1000 * texts.length) / median(repeat(3, extract));
  row('extracting from such stories', [`${rate.toFixed(0)} a s`, '', '', '', '', '≥ 60 a s']);
}

/** One index of more and more sentences; a process for each, for memory is told best in a fresh one. */
function growth() {
  const head = ['sentences', 'ask', 'minisearch', 'ratio', 'a sentence', 'minisearch'];
  console.log(`\na first question, and the memory of a sentence:\n${head.map((name) => name.padStart(12)).join('')}`);
  for (const sentences of ['1000', '10000', ...(process.argv.includes('--large') ? ['100000'] : [])]) {
    const command = ['--expose-gc', '--max-old-space-size=4096', 'test/bench/growth.mjs', sentences];
    execFileSync(process.execPath, command, { stdio: 'inherit' });
  }
}

/** The peak of a process that takes in many articles and answers questions on each. */
async function memoryAfterUse() {
  const { resources, openLibrary, runCommand } = await load();
  for (let i = 0; i < 500; i += 1) {
    const library = openLibrary(`${bundled}\nNumber ${i}.`, resources);
    runCommand('ask', { text: questions[i % questions.length] }, library);
  }
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

function repeat(times, action) {
  return Array.from({ length: times }, () => timeOf(action));
}

/** In milliseconds. */
function timeOf(action) {
  const from = performance.now();
  action();
  return performance.now() - from;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** The middle of a column. */
function middle(rows, column) {
  return median(rows.map((cells) => cells[column]));
}

function wordsIn(text) {
  return text.split(/\s+/).length;
}

function time(ms) {
  return ms < 1 ? `${(1000 * ms).toFixed(0)} µs` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

function row(name, cells) {
  console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(13)).join(''));
}
