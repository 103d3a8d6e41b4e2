// Learns the weights of the signals that decide which proposed statement is one (deterministic): a logistic regression over
// the signals, and boosted trees over its logits and the traits of each reading.
//   node data/build/train-statements.mjs PROGRAM_FOLDER CORPUS_FOLDER > data/weights/statements.json
// CORPUS_FOLDER is PolNeAR's train split as text/ and attributions/. Every fifth article is held out at first: it sets the thresholds
// and its score goes to stderr; then all are learned from. The file holds signal names (which contain single words) and numbers, no corpus text.
import { boost } from './boost.mjs';
import { articlesOf, loadProgram } from './corpus.mjs';
import { truthLoss } from './losses.mjs';
import { signalTableOf } from './signal-table.mjs';

const [program, corpus] = process.argv.slice(2);
const { resources, readArticle, unitsOf, open } = await loadProgram(program);
const { draftsOf } = await open('extract/statements/find-statements.js');
const { outlineOf } = await open('extract/statements/outline.js');
const { choose } = await open('extract/statements/choose.js');
const { cueListsOf } = await open('extract/statements/lists.js');
const { traitsOf } = await open('extract/statements/traits.js');
const { logistic, sumOfTrees } = await open('learned/index.js');

const cues = resources.statements?.cues ?? cueListsOf(resources.cueWords);
const rounds = 8;
/** From this round on, and after so many articles each time, the weights are taken for their mean. */
const firstTaken = 2;
const stepsBetween = 50;
/** Readings below this logit are not judged. */
const floor = -3.5;
/** How many of a hundred statements found have to be right: users forgive a miss sooner than a wrong attribution. */
const leastPrecision = 78;
const leastCount = 4;
const smallest = 0.15;

const wordPattern = /[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*|[$%€£]/gu;
const numbered = new Map();
/** Numbers of the signals a draft tells; each known by its family and words, with tabs between. */
const numbersOf = (signals) => {
  const numbers = [];
  signals((...parts) => {
    const signal = parts.join('\t');
    if (!numbered.has(signal)) numbered.set(signal, numbered.size);
    numbers.push(numbered.get(signal));
  });
  return numbers;
};

const articles = articlesOf(corpus).map(examplesOf);
const counts = new Uint32Array(numbered.size);
for (const article of articles)
  for (const unit of article.units) for (const one of unit) for (const signal of one.signals) counts[signal] += 1;

const folds = 5;
const options = { rounds: 240, depth: 6, rate: 0.06, bins: 48, leastRows: 40, symmetric: false, share: 7 };
const judged = articles.map((article, at) => ({ article, fold: at % folds }));
for (let fold = 0; fold < folds; fold += 1) {
  const linear = train(articles.filter((_, at) => at % folds !== fold));
  for (const one of judged.filter((each) => each.fold === fold)) one.units = weigh(one.article, linear);
}
const heldOut = judged.filter(({ fold }) => fold === folds - 1);
const chosen = bestThresholds(judge(heldOut, treesFrom(judged.filter(({ fold }) => fold < folds - 1))));
console.error(JSON.stringify({ heldOut: heldOut.length, ...chosen }));
writeModel({ linear: train(articles), trees: treesFrom(judged) }, chosen);

/** Trees over the readings of some articles, which learn from logits of weights that had not seen these articles. */
function treesFrom(some) {
  const rows = [];
  const targets = [];
  for (const { units } of some) {
    traitsOf(units).forEach((unit, u) =>
      unit.forEach((row, r) => {
        rows.push(row);
        targets.push(units[u][r].example.target);
      }),
    );
  }
  const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const base = Math.log(mean / (1 - mean));
  return boost(rows, truthLoss(targets), new Float64Array(rows.length).fill(base), base, options);
}

/** The readings of an article that the weights leave standing, as the program makes them. */
function weigh(article, { weights, bias }) {
  const sumOf = (signals) => {
    let sum = 0;
    for (const signal of signals) if (counts[signal] >= leastCount) sum += weights[signal];
    return sum;
  };
  return article.units.map((unit) =>
    unit
      .map((example) => {
        const logit = bias + sumOf(example.signals);
        return {
          draft: example.draft,
          example,
          logit,
          sharedSum: sumOf(example.shared),
          score: logistic(logit),
        };
      })
      .filter((one) => one.logit > floor || one.draft.least),
  );
}

function judge(some, trees) {
  return some.map(({ article, units }) => {
    const rows = traitsOf(units);
    return {
      gold: article.gold,
      units: units.map((unit, u) =>
        unit.map((one, r) => ({
          ...one,
          score: Math.max(one.draft.least ?? 0, logistic(sumOfTrees(trees, rows[u][r]))),
        })),
      ),
    };
  });
}

function writeModel({ linear, trees }, { threshold, speechThreshold }) {
  const weighed = [...numbered]
    .filter(([, at]) => counts[at] >= leastCount && Math.abs(linear.weights[at]) >= smallest)
    .map(([signal, at]) => [signal.split('\t'), Math.round(linear.weights[at] * 100)]);
  console.log(
    JSON.stringify({
      origin:
        'Learned by data/build/train-statements.mjs on the train split of PolNeAR (Newell, Margolin & Ruths, LREC 2018): names of signals and numbers only.',
      licence: 'MIT',
      bias: Math.round(linear.bias * 100) / 100,
      floor,
      threshold,
      speechThreshold,
      ...signalTableOf(weighed),
      trees,
    }),
  );
}

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
      const shared = numbersOf(draft.shared);
      const rule = numbersOf((tell) => tell(draft.rule));
      return {
        draft,
        signals: [...new Set([...rule, ...shared, ...numbersOf(draft.signals)])],
        shared,
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

/**
 * Logistic regression by stochastic steps of shrinking size. The weights are the mean of those along the way: the last ones lean to the
 * articles seen last.
 */
function train(all) {
  const weights = new Float64Array(numbered.size);
  const squares = new Float64Array(numbered.size).fill(1e-6);
  const sums = new Float64Array(numbered.size);
  let taken = 0;
  let bias = -2;
  const rate = 0.15;
  const decay = 1e-5;
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < all.length; step += 1) {
      for (const unit of all[(step * 7 + round * 13) % all.length].units) for (const one of unit) learnFrom(one);
      if (round < firstTaken || step % stepsBetween !== 0) continue;
      for (let signal = 0; signal < sums.length; signal += 1) sums[signal] += weights[signal];
      taken += 1;
    }
  }
  return { weights: sums.map((sum) => sum / taken), bias };

  function learnFrom({ signals, target }) {
    let sum = bias;
    for (const signal of signals) sum += weights[signal];
    const error = target - 1 / (1 + Math.exp(-sum));
    for (const signal of signals) {
      if (counts[signal] < leastCount) continue;
      const gradient = error - decay * weights[signal];
      squares[signal] += gradient * gradient;
      weights[signal] += (rate * gradient) / Math.sqrt(squares[signal] + 1);
    }
    bias += 0.0005 * error;
  }
}

/** Of the thresholds that keep the precision asked for, those that find most. */
function bestThresholds(all) {
  const gold = all.reduce((n, article) => n + article.gold, 0);
  const reachable = all.reduce((n, { units }) => n + rightOf(units.flat()), 0);
  const steps = Array.from({ length: 12 }, (_, step) => (16 + 3 * step) / 100);
  const tried = steps.flatMap((threshold) => steps.map((speechThreshold) => scoreOf(threshold, speechThreshold)));
  return tried.filter((one) => one.precision >= leastPrecision).sort((a, b) => b.recall - a.recall)[0];

  function scoreOf(threshold, speechThreshold) {
    let hits = 0;
    let given = 0;
    for (const { units } of all) {
      const chosen = units.flatMap((unit) =>
        choose(unit.filter((one) => one.score >= (cues.speech.has(one.draft.lemma) ? speechThreshold : threshold))),
      );
      given += chosen.length;
      hits += rightOf(chosen);
    }
    return {
      threshold,
      speechThreshold,
      f1: percent((2 * hits) / (given + gold)),
      precision: percent(hits / given),
      recall: percent(hits / gold),
      reachable: percent(reachable / gold),
    };
  }
}

function percent(share) {
  return Math.round(share * 1000) / 10;
}

/** How many statements of the corpus the readings hit; those in different units never share one. */
function rightOf(readings) {
  return new Set(readings.map((one) => one.example.right).filter((id) => id !== null)).size;
}
