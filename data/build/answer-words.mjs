// Learns what the looks of a word, and how it lies to the question's words, say of whether it answers (softmax over the words
// of all sentences, towards those people wrote as the answer; AdaGrad, deterministic). For data/build/train-ranking.mjs.

const turns = 6;
const rate = 0.1;
/** What pulls weights to nothing: those for all questions, and those for some. */
const decay = { shared: 5e-3, own: 5e-2 };
/** Answers of more words are whole sentences and tell no words. */
const longestAnswer = 14;

/**
 * The words of a question's sentences that may answer it, in lists of one entry a word.
 *
 * @param read candidate → its words as { token, traits, lie }
 * @returns { rows, traits, lies, gold } where `rows` is the place of a word's sentence
 */
export function readWords(question, candidates, right, read) {
  const words = { rows: [], traits: [], lies: [], gold: [] };
  const isGold = question.answerable ? goldIn(question) : () => false;
  candidates.forEach((candidate, row) => {
    for (const { token, traits, lie } of read(candidate)) {
      words.rows.push(row);
      words.traits.push(Uint8Array.from(traits));
      words.lies.push(Float32Array.from(lie));
      words.gold.push(right[row] && isGold(token));
    }
  });
  return words;
}

/** Where a marked stretch is wider than the answer, only the answer's own words in it count that the question lacks. */
function goldIn({ question, answers, spans }) {
  const listOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}$%.'-]+/gu) ?? [];
  const told = answers.map(listOf).filter(({ length }) => length <= longestAnswer);
  if (told.length === 0) return () => false;
  const longest = Math.max(...answers.map(({ length }) => length));
  const asked = new Set(listOf(question));
  const own = new Set(told.flat().map((word) => word.replace(/^[.']+|[.']+$/g, '')));
  return ({ start, end, lower }) =>
    spans.some(
      ([from, to]) =>
        start < to && end > from && (to - from <= 1.5 * longest + 10 || (own.has(lower) && !asked.has(lower))),
    );
}

/**
 * @param questions have { form, opening, words }
 * @param sumsOf what speaks for each of a question's sentences without its words
 * @returns { shared, forms, openings }: lists of one weight a trait and then one a lie
 */
export function learnAnswerWords(questions, sumsOf, width) {
  const known = questions.filter(({ words }) => words.gold.includes(true));
  const model = { shared: blank(width), forms: {}, openings: {} };
  const squares = { shared: blank(width).fill(1), forms: {}, openings: {} };
  for (const { form, opening } of known) {
    model.forms[form] ??= blank(width);
    model.openings[opening] ??= blank(width);
    squares.forms[form] ??= blank(width).fill(1);
    squares.openings[opening] ??= blank(width).fill(1);
  }
  const bases = known.map((question) => sumsOf(question));
  const slope = blank(width);
  for (let turn = 0; turn < turns; turn += 1) {
    for (let step = 0; step < known.length; step += 1) {
      const at = (step * 7919 + turn * 31) % known.length;
      const { words } = known[at];
      slopeOf(words, chancesOf(scoresOf(model, known[at]), words, bases[at]), slope);
      const { form, opening } = known[at];
      move(model.shared, squares.shared, slope, decay.shared);
      move(model.forms[form], squares.forms[form], slope, decay.own);
      move(model.openings[opening], squares.openings[opening], slope, decay.own);
    }
  }
  return model;
}

const blank = (width) => new Float64Array(width);

/** What speaks for each word of a question as its answer. */
function scoresOf({ shared, forms, openings }, { form, opening, words }) {
  const weights = shared.map((weight, k) => weight + (forms[form]?.[k] ?? 0) + (openings[opening]?.[k] ?? 0));
  return words.traits.map((traits, i) => {
    const lies = words.lies[i];
    let sum = 0;
    for (const trait of traits) sum += weights[trait];
    for (let k = 0, from = weights.length - lies.length; k < lies.length; k += 1) sum += lies[k] * weights[from + k];
    return sum;
  });
}

/** How much more chance each word should have than it has. */
function chancesOf(scores, { rows, gold }, base) {
  const sums = scores.map((score, i) => score + base[rows[i]]);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((a, b, i) => a + (gold[i] ? b : 0), 0);
  return powers.map((power, i) => (gold[i] ? power / good : 0) - power / all);
}

function slopeOf({ traits, lies }, pulls, slope) {
  slope.fill(0);
  pulls.forEach((pull, i) => {
    if (Math.abs(pull) < 1e-5) return;
    for (const trait of traits[i]) slope[trait] += pull;
    for (let k = 0, from = slope.length - lies[i].length; k < lies[i].length; k += 1)
      slope[from + k] += pull * lies[i][k];
  });
}

function move(weights, squares, slope, pull) {
  for (let k = 0; k < weights.length; k += 1) {
    const step = slope[k] - pull * weights[k];
    squares[k] += step * step;
    weights[k] += (rate * step) / Math.sqrt(squares[k]);
  }
}

/** Where a candidate's row has what its words say. */
export function answerWordColumns({ signals }) {
  return ['answer word', 'answer words'].map((name) => Object.keys(signals).indexOf(name));
}

/** Writes into the rows of a question what a model says of their words, as `answerFitsOf` in src/match/rank/answer-words. */
export function writeFits(model, question, [wordColumn, wordsColumn]) {
  const scores = scoresOf(model, question);
  const most = question.rows.map(() => -Infinity);
  const powers = question.rows.map(() => 0);
  question.words.rows.forEach((row, i) => {
    most[row] = Math.max(most[row], scores[i]);
    powers[row] += Math.exp(scores[i]);
  });
  const all = powers.map((power) => Math.log(power));
  const [best, bestOfAll] = [Math.max(...most), Math.max(...all)];
  question.rows.forEach((row, at) => {
    row[wordColumn] = Math.max(-6, most[at] - best || 0) / 6;
    row[wordsColumn] = Math.max(-6, all[at] - bestOfAll || 0) / 6;
  });
}

/** Weights in hundredths, as src/match/rank/answer-words reads them. */
export function writtenWords({ shared, forms, openings }, traits, lies) {
  const round = (weights) => Array.from(weights, (weight) => Math.round(weight * 100) || 0);
  const each = (some) =>
    Object.fromEntries(
      Object.keys(some)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((key) => [key, round(some[key])]),
    );
  return { traits, lies, shared: round(shared), forms: each(forms), openings: each(openings) };
}
