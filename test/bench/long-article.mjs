// An article as long as wanted, always the same: sentences of the project's own articles in turn, their words of content
// replaced by words of English drawn as often as Zipf's law has them, so that the vocabulary grows as that of news does.
import { readFileSync, readdirSync } from 'node:fs';

/**
 * An article of so many sentences, two a paragraph.
 *
 * @param {number} sentences
 * @param {number} [number] another one for each
 * @returns {string}
 */
export function longArticle(sentences, number = 1) {
  const random = seeded(number);
  const words = commonWords();
  const models = modelSentences();
  const harmonic = Math.log(words.length);
  const drawn = () => words[Math.floor(Math.exp(random() * harmonic))];
  const written = (model) => model.replaceAll(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu, drawn);
  const paragraphs = Array.from({ length: Math.ceil(sentences / 2) }, (_, at) =>
    [2 * at, 2 * at + 1]
      .filter((i) => i < sentences)
      .map((i) => written(models[(i + (number - 1) * sentences) % models.length]))
      .join(' '),
  );
  return ['A long article', ...paragraphs].join('\n\n');
}

/**
 * So many questions on such an article: each asks with words that stand together somewhere in it.
 *
 * @param {{ text: string, sentences: readonly { start: number, end: number }[] }} article
 * @param {number} count
 * @returns {string[]}
 */
export function questionsOn({ text, sentences }, count) {
  return Array.from({ length: count }, (_, i) => {
    const { start, end } = sentences[Math.floor(((i + 0.5) * sentences.length) / count)];
    const words = text.slice(start, end - 1).split(/\s+/);
    return `${askers[i % askers.length]} ${words.slice(2 + (i % 3), 8).join(' ')}?`;
  });
}

const askers = ['When did', 'Who said', 'Where was', 'What did', 'How many', 'Why did'];

/** The sentences of the articles the project comes with and tests with, that stand on a line with others. */
function modelSentences() {
  const golden = readdirSync('test/golden', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'bundled')
    .map(({ name }) => `test/golden/${name}/article.txt`);
  return ['data/articles/china-urges-south-korea-thaad.txt', ...golden]
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => line.match(/\p{Lu}[^.!?]{30,}[.](?=\s|$)/gu) ?? []);
}

/** The words of the table of vectors from the commonest down, but for the very commonest, which carry no content. */
function commonWords() {
  const bytes = readFileSync('data/vectors/words.bin');
  const [count, wordBytes, bareBytes] = [8, 16, 24].map((at) => bytes.readUInt32LE(at));
  const lengthsAt = 28 + wordBytes + bareBytes;
  const ranksAt = lengthsAt + count + bytes.readUInt32LE(20);
  let at = 28;
  const words = Array.from({ length: count }, (_, i) => ({
    word: bytes.toString('latin1', at, (at += bytes[lengthsAt + i])),
    rank: bytes.readUInt16LE(ranksAt + 2 * i),
  }));
  return words
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ word }) => word)
    .slice(veryCommon);
}

const veryCommon = 150;

/** Park and Miller's generator: numbers from 0 to 1, the same for the same seed. */
function seeded(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
