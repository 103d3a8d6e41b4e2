#!/usr/bin/env node
// Scores the built program on the development packs, where they are, and compares with the floors in
// test/eval-floors.json: a figure below its floor fails. Usage, from the project's root:
//   npm run eval                 about two minutes
//   npm run eval -- --raise      write the figures reached as new floors, where they are higher
// EVAL_DIR names the folder of the packs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { raise: { type: 'boolean' } } });
const packs = process.env.EVAL_DIR ?? '../shared/eval';
const floorsFile = 'test/eval-floors.json';
const article = 'data/articles/china-urges-south-korea-thaad.txt';

/** What of each question is asked: as written, and with a damaged word. */
const variants = ['question', 'typo'];

/** How far a figure may fall before it counts: the packs are samples. */
const tolerance = 0.05;

if (!existsSync(packs)) {
  console.log(`No development packs at ${packs}; nothing to score.`);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-eval-'));
try {
  const figures = { ...scoreArticle(), ...scoreAttribution(), ...scoreQuestions() };
  process.exitCode = report(figures);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(args, input) {
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, input });
  if (result.status !== 0) throw new Error(`${args.join(' ').slice(0, 200)}\n${result.stderr.slice(0, 3000)}`);
  return result.stdout;
}

/** The records of JSON lines. */
function recordsOf(lines) {
  return lines.split('\n').filter(Boolean).map(JSON.parse);
}

function percent(value) {
  return Math.round(value * 1000) / 10;
}

function scoreArticle() {
  const folder = join(packs, 'article');
  if (!existsSync(folder)) return {};
  const grade = join(folder, 'grade.mjs');
  const result = JSON.parse(run([grade, '--cases', join(folder, 'dev.jsonl'), '--article', article, '--json']));
  return { 'article: passed': result.passed };
}

function scoreAttribution() {
  const folder = join(packs, 'attribution');
  if (!existsSync(folder)) return {};
  const texts = readdirSync(join(folder, 'text')).map((name) => join(folder, 'text', name));
  const predicted = join(scratch, 'predicted.jsonl');
  writeFileSync(predicted, run(['dist/main.js', 'extract', ...texts]));
  const score = (...args) => JSON.parse(run([join(folder, 'score.mjs'), ...args, '--json']));
  const full = score('score', folder, predicted);
  const speech = score('score', folder, predicted, '--speech');
  const kinds = ['all', 'direct', 'mixed', 'indirect'];
  return {
    'attribution: speech cues only F1': percent(speech.all.full.F),
    ...Object.fromEntries(kinds.map((kind) => [`attribution: ${kind} F1`, percent(full[kind].full.F)])),
    'attribution: all, precision': percent(full.all.full.P),
    'attribution: all, recall': percent(full.all.full.R),
    'attribution: who-said': percent(score('whosaid', join(folder, 'whosaid.jsonl'), predicted, folder).all.accuracy),
    'attribution: who-said, the command': percent(
      score('whosaid', join(folder, 'whosaid.jsonl'), answersOfWhoSaid(folder), folder).all.accuracy,
    ),
    'attribution: what-said F1': percent(score('whatsaid', join(folder, 'whatsaid.jsonl'), predicted, folder).F),
  };
}

/** What the command itself answers to the pack's "who said this?", in a file as the scorer reads it. */
function answersOfWhoSaid(folder) {
  const requests = recordsOf(readFileSync(join(folder, 'whosaid.jsonl'), 'utf8')).map(
    ({ id, query, article: name }) => ({
      id,
      command: 'who-said',
      text: query,
      article: join(folder, 'text', `${name}.txt`),
    }),
  );
  const replies = run(['dist/main.js', 'batch'], requests.map((one) => JSON.stringify(one)).join('\n'));
  const answers = recordsOf(replies).map(({ id, kind, speaker }) =>
    JSON.stringify({ id, answer: kind === 'answer' ? speaker : null }),
  );
  const file = join(scratch, 'who-said.jsonl');
  writeFileSync(file, answers.join('\n'));
  return file;
}

function scoreQuestions() {
  const folder = join(packs, 'qa');
  if (!existsSync(folder)) return {};
  const data = join(folder, 'dev.jsonl');
  const replies = join(scratch, 'replies.jsonl');
  const program = `node test/eval-record.mjs ${replies}`;
  const scoring = [
    join(folder, 'score.mjs'),
    '--data',
    data,
    '--variants',
    variants.join(','),
    '--cli',
    program,
    '--json',
  ];
  const result = JSON.parse(run(scoring));
  printCalibration(recordsOf(readFileSync(data, 'utf8')), recordsOf(readFileSync(replies, 'utf8')));
  const auc = ([set, { auc: area }]) => (area ? [[`questions: ${set} unanswerable AUC`, percent(Number(area))]] : []);
  const top = ([set, { question }]) => [[`questions: ${set} top-1`, question.top1]];
  return {
    'questions: news top-1': result.pooledNews.question,
    'questions: news top-1, typo': result.pooledNews.typo,
    'questions: short answer F1, squad2': result.sets.squad2?.question.shortF1,
    ...Object.fromEntries(Object.entries(result.sets).flatMap(top)),
    ...Object.fromEntries(Object.entries(result.unanswerable).flatMap(auc)),
  };
}

/** Of the answers given with at least each confidence, how many show a passage that answers. The scorer numbers its questions in this order. */
function printCalibration(passages, replies) {
  const questions = passages.flatMap(({ qas }) => qas.flatMap((qa) => variants.filter((v) => qa[v]).map(() => qa)));
  const answers = replies.filter(({ kind }) => kind === 'answer');
  console.log('answers with confidence c or more, and the share of them that are right');
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const sure = answers.filter(({ confidence }) => confidence >= least);
    const right = sure.filter((reply) => isRight(reply, questions[Number(reply.id)]));
    const share = sure.length > 0 ? `${((100 * right.length) / sure.length).toFixed(1)} %` : '–';
    console.log(
      `      c ${least.toFixed(1)}   ${String(sure.length).padStart(6)} answers   ${share.padStart(7)} right`,
    );
  }
}

/** Whether one of the passages shown meets an answer of the pack. */
function isRight({ evidence }, { answerable, spans }) {
  return answerable && evidence.some((shown) => spans.some(([start, end]) => shown.start < end && start < shown.end));
}

function report(figures) {
  const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
  let failed = 0;
  for (const [name, figure] of Object.entries(figures)) {
    const floor = floors[name];
    const below = floor !== undefined && figure < floor - tolerance;
    if (below) failed += 1;
    console.log(
      `${below ? 'BELOW' : 'ok   '}  ${name.padEnd(36)} ${String(figure).padStart(6)}   floor ${floor ?? '–'}`,
    );
    if (options.raise && (floor === undefined || figure > floor)) floors[name] = figure;
  }
  if (options.raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  return failed > 0 ? 1 : 0;
}
