// Learns the weights of the signals that decide which proposed statement is one (logistic regression, deterministic).
//   node data/build/train-statements.mjs PROGRAM_FOLDER CORPUS_FOLDER > data/weights/statements.json
// CORPUS_FOLDER is PolNeAR's train split as text/ and attributions/. Every fifth article is held out at first: it sets the thresholds
// and its score goes to stderr; then all are learned from. The file holds signal names (which contain single words) and numbers, no corpus text.
import { articlesOf, loadProgram } from './corpus.mjs';

const [program, corpus] = process.argv.slice(2);
const { resources, readArticle, unitsOf, open } = await loadProgram(program);
const { draftsOf } = await open('extract/statements/find-statements.js');
const { outlineOf } = await open('extract/statements/outline.js');
const { choose } = await open('extract/statements/choose.js');
const { cueListsOf } = await open('extract/statements/lists.js');

const cues = resources.statements?.cues ?? cueListsOf(resources.cueWords);
const rounds = 6;
const leastCount = 4;
const smallest = 0.02;

const wordPattern = /[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*|[$%€£]/gu;
const numbered = new Map();
const numberOf = (signal) => {
  if (!numbered.has(signal)) numbered.set(signal, numbered.size);
  return numbered.get(signal);
};

const articles = articlesOf(corpus).map(examplesOf);
const heldOut = articles.filter((_, at) => at % 5 === 4);
const learned = articles.filter((_, at) => at % 5 !== 4);
const counts = new Uint32Array(numbered.size);
for (const article of learned)
  for (const unit of article.units) for (const one of unit) for (const signal of one.signals) counts[signal] += 1;
let { weights, bias } = train(learned);
const { threshold, speechThreshold, figures } = bestThreshold(heldOut);
console.error(
  JSON.stringify({
    examples: learned.reduce((n, a) => n + a.units.reduce((m, u) => m + u.length, 0), 0),
    threshold,
    speechThreshold,
    ...figures,
  }),
);
({ weights, bias } = train(articles));
const names = [...numbered]
  .filter(([, at]) => counts[at] >= leastCount && Math.abs(weights[at]) >= smallest)
  .map(([name, at]) => [name, Math.round(weights[at] * 100) / 100])
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.log(
  JSON.stringify(
    {
      origin:
        'Learned by data/build/train-statements.mjs on the train split of PolNeAR (Newell, Margolin & Ruths, LREC 2018): names of signals and numbers only.',
      licence: 'MIT',
      bias: Math.round(bias * 100) / 100,
      threshold,
      speechThreshold,
      signals: names.map(([name]) => name),
      weights: names.map(([, weight]) => weight),
    },
    null,
    1,
  ),
);

function examplesOf({ name, text, statements }) {
  const words = [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const gold = statements.map((one) => ({
    content: wordsIn(words, one.content),
    source: wordsIn(words, one.source),
    spans: one,
  }));
  const units = unitsOf(readArticle(text)).filter((unit) => unit.words.length > 0);
  const made = units.map((unit) => {
    const from = unit.words[0].token.start;
    const to = unit.words.at(-1).token.end;
    const local = gold
      .map((one, id) => ({
        id,
        content: new Set([...one.content].filter((w) => words[w].start >= from && words[w].end <= to)),
        source: one.source,
      }))
      .filter((one) => one.content.size > 0);
    return draftsOf(unit, cues).map((draft) => {
      const outline = outlineOf(draft);
      const content = wordsIn(words, outline.content);
      const source = wordsIn(words, outline.source ? [outline.source] : []);
      return {
        draft,
        signals: [...new Set([draft.rule, ...draft.shared, ...draft.signals])].map(numberOf),
        ...qualityOf(content, source, local),
      };
    });
  });
  return { name, units: made, gold: gold.length };
}

function wordsIn(words, spans) {
  const found = new Set();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < words.length && words[at].start < end; at += 1) found.add(at);
  }
  return found;
}

/** How well a draft fits the statement it fits best: 1 for the very words and the right source, 0 for nothing to do with it. */
function qualityOf(content, source, gold) {
  let best = { target: 0, right: null };
  for (const one of gold) {
    let shared = 0;
    for (const word of content) if (one.content.has(word)) shared += 1;
    if (shared === 0) continue;
    const dice = (2 * shared) / (content.size + one.content.size);
    const sourceRight =
      (one.source.size === 0 && source.size === 0) || [...source].some((word) => one.source.has(word));
    const right = sourceRight && shared * 2 >= content.size && shared * 2 >= one.content.size;
    const target = right ? 0.35 + 0.65 * ((dice - 0.5) * 2) : 0;
    if (target > best.target) best = { target, right: one.id };
  }
  return best;
}

function train(all) {
  const weights = new Float64Array(numbered.size);
  const squares = new Float64Array(numbered.size).fill(1e-6);
  let bias = -2;
  const rate = 0.15;
  const decay = 1e-5;
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < all.length; step += 1) {
      const article = all[(step * 7 + round * 13) % all.length];
      for (const unit of article.units) {
        for (const one of unit) {
          let sum = bias;
          for (const signal of one.signals) sum += weights[signal];
          const error = one.target - 1 / (1 + Math.exp(-sum));
          for (const signal of one.signals) {
            if (counts[signal] < leastCount) continue;
            const gradient = error - decay * weights[signal];
            squares[signal] += gradient * gradient;
            weights[signal] += (rate * gradient) / Math.sqrt(squares[signal] + 1);
          }
          bias += 0.0005 * error;
        }
      }
    }
  }
  return { weights, bias };
}

function bestThreshold(all) {
  const scored = all.map((article) => ({
    gold: article.gold,
    units: article.units.map((unit) =>
      unit.map((one) => {
        let sum = bias;
        for (const signal of one.signals) if (counts[signal] >= leastCount) sum += weights[signal];
        return { draft: one.draft, score: 1 / (1 + Math.exp(-sum)), right: one.right };
      }),
    ),
  }));
  // Where F1 hardly moves the higher threshold is taken: a wrong attribution costs more than a missed one.
  const tried = [];
  for (let step = 0; step < 81; step += 1) {
    const threshold = 0.2 + 0.05 * (step % 9);
    const speechThreshold = 0.15 + 0.05 * Math.floor(step / 9);
    if (speechThreshold > threshold) continue;
    let hits = 0;
    let given = 0;
    let gold = 0;
    for (const article of scored) {
      gold += article.gold;
      const found = new Set();
      for (const unit of article.units) {
        const chosen = choose(
          unit.filter((one) => one.score >= (cues.speech.has(one.draft.lemma) ? speechThreshold : threshold)),
        );
        given += chosen.length;
        for (const one of chosen) if (one.right !== null) found.add(one.right);
      }
      hits += found.size;
    }
    const f1 = (2 * hits) / (given + gold);
    tried.push({
      threshold: Math.round(threshold * 100) / 100,
      speechThreshold: Math.round(speechThreshold * 100) / 100,
      f1,
      precision: hits / given,
      recall: hits / gold,
    });
  }
  const highest = Math.max(...tried.map((one) => one.f1));
  const best = tried
    .filter((one) => one.f1 >= highest - 0.001)
    .sort((a, b) => b.threshold - a.threshold || a.speechThreshold - b.speechThreshold)[0];
  const round = (x) => Math.round(x * 1000) / 10;
  const reachable =
    all.reduce(
      (n, a) =>
        n +
        new Set(
          a.units
            .flat()
            .map((one) => one.right)
            .filter((id) => id !== null),
        ).size,
      0,
    ) / all.reduce((n, a) => n + a.gold, 0);
  return {
    threshold: best.threshold,
    speechThreshold: best.speechThreshold,
    figures: {
      f1: round(best.f1),
      precision: round(best.precision),
      recall: round(best.recall),
      reachable: round(reachable),
    },
  };
}
