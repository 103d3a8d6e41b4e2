// Learns the weights of the signals that decide which proposed statement is one (deterministic): a network over
// the signals, and boosted trees over its logits and the traits of each reading.
//   node data/build/train-statements.mjs PROGRAM_FOLDER CORPUS_FOLDER > data/weights/statements.json
// CORPUS_FOLDER is PolNeAR's train split as text/ and attributions/. Every fifth article is held out at first: it sets the thresholds
// and its score goes to stderr; then all are learned from. The file holds signal names (which contain single words) and numbers, no corpus text.
import { boost } from './boost.mjs';
import { articlesOf, loadProgram } from './corpus.mjs';
import { learnCueRates } from './cue-rates.mjs';
import { truthLoss } from './losses.mjs';
import { learnNetwork, logitOf, size } from './network.mjs';
import { signalTableOf } from './signal-table.mjs';

const [program, corpus] = process.argv.slice(2);
const { resources, readArticle, unitsOf, open } = await loadProgram(program);
const { draftsOf } = await open('extract/statements/find-statements.js');
const { outlineOf } = await open('extract/statements/outline.js');
const { choose } = await open('extract/statements/choose.js');
const { cueListsOf } = await open('extract/statements/lists.js');
const { cueRatesOf, rateOf } = await open('extract/statements/cue-rates.js');
const { traitsOf } = await open('extract/statements/traits.js');
const { logistic, sumOfTrees } = await open('learned/index.js');

const cues = resources.statements?.cues ?? cueListsOf(resources.cueWords);
/** Readings below this logit are not learned from; the program judges a few more, which may still be possible statements. */
const floor = -2.3;
const floorOfProgram = -3;
/** How many of a hundred statements found have to be right: users forgive a miss sooner than a wrong attribution. */
const leastPrecision = 78;
/** Weights below this are left out where a signal has no vector. */
const smallest = 0.1;
/** What the numbers of vectors are kept in, and what they are worth. */
const vectorUnit = 1 / 256;
const outputUnit = 1 / 100_000;
/** How much a reading is worth that is right, but whose words are not quite the statement's: to the network, and to the trees. */
const [leastToNetwork, leastToTrees] = [0.35, 0.8];

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
/** Every how many-th article is held out; and, to learn from its logits, unseen. */
const folds = 5;
const unseen = 20;
const options = { rounds: 260, depth: 7, rate: 0.05, bins: 48, leastRows: 40, symmetric: false, share: 7 };
const judged = articles.map((article, at) => ({ article, fold: at % folds, part: at % unseen }));
for (let part = 0; part < unseen; part += 1) {
  const learned = learnedFrom(articles.filter((_, at) => at % unseen !== part));
  for (const one of judged.filter((each) => each.part === part)) one.units = weigh(one.article, learned);
}
const heldOut = judged.filter(({ fold }) => fold === folds - 1);
const chosen = bestThresholds(judge(heldOut, treesFrom(judged.filter(({ fold }) => fold < folds - 1))));
console.error(JSON.stringify({ heldOut: heldOut.length, ...chosen }));
writeModel({ ...learnedFrom(articles), trees: treesFrom(judged) }, chosen);

/** What is learned of signals and cues. */
function learnedFrom(some) {
  const readingsOf = ({ units }) =>
    units.flat().map(({ signals, quality }) => ({ signals, target: worthOf(quality, leastToNetwork) }));
  return { network: learnNetwork(some.map(readingsOf), numbered.size), cueRates: learnCueRates(some) };
}

function worthOf(quality, least) {
  return quality === null ? 0 : least + (1 - least) * quality;
}

/** Trees over the readings of some articles, which learn from logits of a network that had not seen these articles. */
function treesFrom(some) {
  const rows = [];
  const targets = [];
  for (const { units } of some) {
    traitsOf(units).forEach((unit, u) =>
      unit.forEach((row, r) => {
        rows.push(row);
        targets.push(worthOf(units[u][r].example.quality, leastToTrees));
      }),
    );
  }
  const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const base = Math.log(mean / (1 - mean));
  return boost(rows, truthLoss(targets), new Float64Array(rows.length).fill(base), base, options);
}

/** The readings of an article that the network leaves standing, as the program makes them. */
function weigh(article, { network, cueRates }) {
  const rates = cueRatesOf(cueRates);
  return article.units.map((unit) =>
    unit
      .map((example) => {
        const logit = logitOf(network, example.signals);
        const sharedLogit = logitOf(network, example.shared);
        const cueRate = rateOf(rates, example.draft.lemma);
        return { draft: example.draft, example, logit, sharedLogit, cueRate, score: logistic(logit) };
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

function writeModel({ network, cueRates, trees }, { threshold, speechThreshold }) {
  const { bias, weights, rows, vectors, offsets, outputs } = network;
  const weighed = [...numbered]
    .filter(([, at]) => rows[at] >= 0 || Math.abs(weights[at]) >= smallest)
    .map(([signal, at]) => [signal.split('\t'), Math.round(weights[at] * 100), vectorOf(rows[at])]);
  console.log(
    JSON.stringify({
      origin:
        'Learned by data/build/train-statements.mjs on the train split of PolNeAR (Newell, Margolin & Ruths, LREC 2018): names of signals and numbers only.',
      licence: 'MIT',
      bias: Math.round(bias * 100) / 100,
      offsets: Array.from(offsets, (offset) => Math.round(offset / vectorUnit)),
      outputs: Array.from(outputs, (output) => Math.round((output * vectorUnit) / outputUnit)),
      floor: floorOfProgram,
      threshold,
      speechThreshold,
      ...signalTableOf(weighed),
      cueRates,
      trees,
    }),
  );

  function vectorOf(row) {
    if (row < 0) return undefined;
    const vector = vectors.subarray(row * size, (row + 1) * size);
    return Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value / vectorUnit))));
  }
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

/** How well a draft that is right fits the statement it fits best: 1 for its very words, 0 for half of them; `null` when it is not right. */
function qualityOf(content, source, gold) {
  let best = { quality: null, right: null };
  for (const one of gold) {
    let shared = 0;
    for (const word of content) if (one.content.has(word)) shared += 1;
    if (shared === 0) continue;
    const dice = (2 * shared) / (content.size + one.content.size);
    const sourceRight =
      (one.source.size === 0 && source.size === 0) || [...source].some((word) => one.source.has(word));
    const right = sourceRight && shared * 2 >= content.size && shared * 2 >= one.content.size;
    const quality = (dice - 0.5) * 2;
    if (right && (best.quality === null || quality > best.quality)) best = { quality, right: one.id };
  }
  return best;
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
