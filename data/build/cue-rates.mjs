// How often words tell a statement where they may be its cue, as src/extract/statements/cue-rates.ts reads it.

/** So many times more each word is taken to have been seen, telling statements as often as all words together: of rare ones little is known. */
const prior = 3;

/** @param articles each with the readings of its units: what they have for a cue (`draft`), and the statement they hit (`right`) or null */
export function learnCueRates(articles) {
  const seen = new Map();
  const all = { count: 0, right: 0 };
  for (const { units } of articles) {
    for (const unit of units) {
      for (const { lemma, right } of cuesOf(unit)) {
        if (!seen.has(lemma)) seen.set(lemma, { count: 0, right: 0 });
        for (const one of [all, seen.get(lemma)]) {
          one.count += 1;
          one.right += right ? 1 : 0;
        }
      }
    }
  }
  const mean = all.right / all.count;
  const words = [...seen.keys()].sort((a, b) => (a < b ? -1 : 1));
  const rates = words.map((word) => {
    const { count, right } = seen.get(word);
    return Math.round((1000 * (right + prior * mean)) / (count + prior));
  });
  return { words: words.join('\n'), rates, others: Math.round(1000 * mean) };
}

/** The cues of a unit, each once, and whether any reading of it is right. */
function cuesOf(readings) {
  const cues = new Map();
  for (const { draft, right } of readings) {
    const key = `${draft.cue.from} ${draft.lemma}`;
    cues.set(key, { lemma: draft.lemma, right: cues.get(key)?.right || right !== null });
  }
  return [...cues.values()];
}
