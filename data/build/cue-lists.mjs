// Learns which words are cues: counts of verbs, nouns and adjectives inside and outside annotated cues.
//   node data/build/cue-lists.mjs PROGRAM_FOLDER CORPUS_FOLDER > data/words/cues.json
// CORPUS_FOLDER holds text/*.txt and attributions/*.ann of PolNeAR's train split. No corpus text is written, only words and counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesOf, loadProgram } from './corpus.mjs';

const [program, corpus] = process.argv.slice(2);
const { readArticle, unitsOf } = await loadProgram(program);
const counts = { verbs: new Map(), nouns: new Map(), adjectives: new Map() };
const listOf = { v: 'verbs', z: 'verbs', g: 'verbs', d: 'verbs', N: 'nouns', J: 'adjectives' };

for (const { text, statements } of articlesOf(corpus)) {
  for (const unit of unitsOf(readArticle(text))) {
    unit.words.forEach((word, at) => {
      if (word.quote !== null) return;
      const list = listOf[word.code];
      if (!list) return;
      const key = list === 'adjectives' ? word.token.lower : word.token.lemma;
      const entry = counts[list].get(key) ?? { cue: 0, all: 0 };
      entry.all += 1;
      const inCue = statements.some((one) =>
        one.cue.some(
          (c) => c.start <= word.token.start && word.token.end <= c.end && (list !== 'adjectives' || at > 0),
        ),
      );
      if (inCue) entry.cue += 1;
      counts[list].set(key, entry);
    });
  }
}

const hand = JSON.parse(readFileSync(join(import.meta.dirname, 'cue-seeds.json'), 'utf8'));
const least = { verbs: [2, 0.06], nouns: [3, 0.08], adjectives: [3, 0.12] };
const result = {
  origin:
    'Cue words written for Onrecord, and those that occur as cues in PolNeAR (Newell, Margolin & Ruths, LREC 2018), train split; words only, learned by data/build/cue-lists.mjs.',
  licence: 'MIT',
};
for (const [list, entries] of Object.entries(counts)) {
  const [times, share] = least[list];
  const learned = [...entries]
    .filter(([word, n]) => n.cue >= times && n.cue / n.all >= share && /^[a-z][a-z-]+$/.test(word))
    .map(([word]) => word);
  result[list] = [...new Set([...learned, ...hand[list]])].sort((a, b) => (a < b ? -1 : 1));
}
result.addressing = hand.addressing;
result.speech = hand.speech;
result.light = hand.light;
console.log(JSON.stringify(result, null, 1));
