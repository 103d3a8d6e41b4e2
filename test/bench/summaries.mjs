#!/usr/bin/env node
// Compares summaries of the built program with the first sentences (lead) and with TextRank (Mihalcea and Tarau, 2004),
// each of the same number of sentences, by what readers asked about the article: the share of the questions whose
// answer stands in the summary. Usage, from the project's root after a build:
//   node test/bench/summaries.mjs [SENTENCES] [PACK.jsonl]
// The pack has one passage a line with its questions and their answers' spans; without it nothing is compared.
import { existsSync, readFileSync } from 'node:fs';

const count = Number(process.argv[2] ?? 3);
const pack = process.argv[3] ?? `${process.env.EVAL_DIR ?? '../shared/eval'}/qa/dev.jsonl`;
if (!existsSync(pack)) {
  console.log(`No questions at ${pack}; nothing to compare.`);
  process.exit(0);
}

const { loadResources } = await import('../../dist/data.js');
const { openLibrary } = await import('../../dist/bot/index.js');
const { keySentences } = await import('../../dist/answer/index.js');
const resources = loadResources();

/** Articles shorter than this are their own summary. */
const leastSentences = 10;

const sums = { 'key sentences': 0, lead: 0, TextRank: 0 };
const words = { 'key sentences': 0, lead: 0, TextRank: 0 };
let articles = 0;
let questions = 0;
for (const line of readFileSync(pack, 'utf8').split('\n').filter(Boolean)) {
  const passage = JSON.parse(line);
  if (!/^(?:newsqa|multirc-news)$/.test(passage.set)) continue;
  const { knowledge, tools } = openLibrary(passage.passage, resources);
  const body = knowledge.article.sentences.filter((sentence) => sentence.place === 'body');
  const asked = passage.qas.filter(({ answerable }) => answerable);
  if (body.length < leastSentences || asked.length === 0) continue;
  articles += 1;
  questions += asked.length;
  const leftOut = tools.lists.functionWords;
  const chosen = {
    'key sentences': keySentences(knowledge, count, leftOut).map((index) => knowledge.article.sentences[index]),
    lead: body.slice(0, count),
    TextRank: textRank(body, leftOut).slice(0, count),
  };
  for (const [name, sentences] of Object.entries(chosen)) {
    words[name] += sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    for (const { spans } of asked)
      if (spans.some(([start, end]) => sentences.some((s) => start < s.end && s.start < end))) sums[name] += 1;
  }
}
console.log(`${articles} articles, ${questions} questions, ${count} sentences each`);
for (const [name, sum] of Object.entries(sums))
  console.log(
    `${name.padEnd(14)} answers ${((100 * sum) / questions).toFixed(1)} % of the questions in ${Math.round(words[name] / articles)} words`,
  );

/** Sentences by their rank in the graph of shared words. */
function textRank(sentences, leftOut) {
  const bags = sentences.map(
    ({ tokens }) =>
      new Set(tokens.filter((t) => /\p{L}/u.test(t.text) && !leftOut.has(t.lower)).map((token) => token.stem)),
  );
  const ties = bags.map((a, i) =>
    bags.map((b, j) => {
      if (i === j || a.size < 2 || b.size < 2) return 0;
      return [...a].filter((stem) => b.has(stem)).length / (Math.log(a.size) + Math.log(b.size));
    }),
  );
  const totals = ties.map((row) => row.reduce((sum, tie) => sum + tie, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < 40; round += 1) {
    ranks = ranks.map(
      (_, i) =>
        0.15 + 0.85 * ties.reduce((sum, row, j) => sum + (totals[j] > 0 ? (row[i] / totals[j]) * ranks[j] : 0), 0),
    );
  }
  return sentences
    .map((sentence, i) => ({ sentence, rank: ranks[i] }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ sentence }) => sentence);
}
