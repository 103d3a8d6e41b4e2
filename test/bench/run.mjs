// How fast Onrecord is on this machine, beside search libraries over the same sentences. Prints figures and asserts none.
// From the project's root: npm run bench; with -- --large 100,000 sentences in one index as well, which take minutes to read.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { longArticle } from './long-article.mjs';
import { bestMinisearch, fuseSearch, plainMinisearch } from './searches.mjs';

const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')).questions;
const bundled = readFileSync('data/articles/china-urges-south-korea-thaad.txt', 'utf8');

/** Sentences of the longer article; the bundled one has 15. */
const longer = 120;

/** How often each thing is measured; the middle counts. */
const runs = { start: 9, article: 40, ask: 25 };

/** What the same sentences are searched with besides. */
const searches = [
  { other: 'fuse.js, plain search', over: fuseSearch },
  { other: 'minisearch, plain search', over: plainMinisearch },
  { other: 'minisearch, best settings', over: bestMinisearch },
];

if (process.argv.includes('--memory')) await memoryAfterUse();
else await bench();

async function bench() {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
  const { resources, openLibrary, runCommand } = await load();
  coldStart();
  takingIn(openLibrary, resources);
  const long = openLibrary(longArticle(longer), resources);
  const short = openLibrary(bundled, resources);
  asking('bundled article', short, runCommand);
  asking(`${longer} sentences`, long, runCommand);
  const mb = execFileSync(process.execPath, [process.argv[1], '--memory'], { encoding: 'utf8' }).trim();
  row('memory after 500 articles and questions', `${mb} MB`);
  growth();
}

async function load() {
  const { loadResources } = await import('../../dist/data.js');
  const { openLibrary, runCommand } = await import('../../dist/bot/index.js');
  return { resources: loadResources(), openLibrary, runCommand };
}

/** From starting node to the first answer on stdout. */
function coldStart() {
  const times = repeat(runs.start, () => execFileSync(process.execPath, ['dist/main.js', 'ask', questions[0]]));
  row('cold start to the first answer', ms(median(times)));
  row('  of which node itself', ms(median(repeat(runs.start, () => execFileSync(process.execPath, ['-e', '0'])))));
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

function takingIn(openLibrary, resources) {
  for (const [name, text] of [
    ['bundled article', bundled],
    [`${longer} sentences`, longArticle(longer)],
  ]) {
    repeat(5, () => openLibrary(text, resources));
    const time = median(repeat(runs.article, () => openLibrary(text, resources)));
    row(`taking in: ${name} (${text.split(/\s+/).length} words)`, `${ms(time)}   ${(1000 / time).toFixed(0)} a second`);
  }
}

function asking(name, library, runCommand) {
  const own = latency((question) => runCommand('ask', { text: question }, library));
  console.log('');
  row(`ask: ${name}`, `median ${ms(own.median)}   p99 ${ms(own.p99)}`);
  for (const { other, over } of searches) {
    const time = latency(over(library));
    const ratio = (a, b) => `${(a / b).toFixed(1)}×`;
    row(
      `  ${other}`,
      `median ${ms(time.median)} (${ratio(time.median, own.median)} Onrecord's)   p99 ${ms(time.p99)} (${ratio(time.p99, own.p99)})`,
    );
  }
}

function latency(answer) {
  for (const question of questions) answer(question);
  const times = questions.flatMap((question) => repeat(runs.ask, () => answer(question)));
  return { median: median(times), p99: quantile(times, 0.99) };
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
  return Array.from({ length: times }, () => {
    const from = performance.now();
    action();
    return performance.now() - from;
  });
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function median(values) {
  return quantile(values, 0.5);
}

function ms(value) {
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
}

function row(name, value) {
  console.log(`${name.padEnd(48)} ${value}`);
}
