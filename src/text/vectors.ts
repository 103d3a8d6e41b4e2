import { packVectors } from './packed-vectors.ts';

/**
 * English words by meaning, frequency and standing: some 45,000 words with vectors (GloVe, quantised) and 30,000 more of
 * a dictionary without; see data/vectors/README.md. Words are given in lower case, without apostrophes and hyphens.
 */
export interface WordVectors {
  /**
   * How alike two words are used, -1 to 1: 1 for the same word, 0 when one is unknown. Measured on pairs of news words:
   * of unrelated pairs 1 in 20 lies above 0.28, 1 in 100 above 0.48, 3 in 1,000 above 0.60; of synonyms 97 % lie above
   * 0.28, 87 % above 0.48, 68 % above 0.60.
   *
   * Beware: words that stand in the same places are alike, whatever they mean. Opposites ("increase" ~ "decrease" 0.85,
   * "agree" ~ "refuse" 0.63), days, months, numbers and countries ("Monday" ~ "Tuesday" 0.99) must be told apart by lists.
   *
   * @example
   * vectors.similarity('promise', 'pledge') // 0.74
   * vectors.similarity('neighbour', 'deployment') // 0.15
   */
  similarity(a: string, b: string): number;
  /**
   * The similarities of a word to each of these, in their order: the same figures, but the words are looked up once for
   * all that is compared with them.
   *
   * @example vectors.similaritiesTo(['promise', 'pledge'])('promise') // Float64Array [1, 0.74]
   */
  similaritiesTo(words: readonly string[]): (word: string) => Float64Array;
  /**
   * Place in the order of frequency, 0 for "the"; `null` when unknown, or too rare to
   * have a vector. Exact to 30,000; rarer words are dictionary words.
   *
   * @example vectors.rank('minister') // 122
   */
  rank(word: string): number | null;
  /** Whether the table holds the word: the commonest ones, names and slips among them, and those of a dictionary. */
  has(word: string): boolean;
  /**
   * Size of the smallest SCOWL word list that has the word: 10 and 20 hold the words everybody uses, 35 the everyday
   * ones, 70 those of large dictionaries; `null` for names, slips and unknown words.
   *
   * @example
   * vectors.dictionarySize('ministry') // 35
   * vectors.dictionarySize('kyung') // null
   */
  dictionarySize(word: string): number | null;
}

const headerBytes = 28;
const version = 3;

/**
 * Opens the bytes of data/vectors/words.bin. Nothing is unpacked: words are found in the bytes by a hash
 * table that is made at the first look-up.
 *
 * @throws when the bytes are not such a table.
 */
export function openVectors(bytes: Uint8Array): WordVectors {
  const { rows, dimensions, words, ranks, sizes, vectors } = readLayout(bytes);
  const norms = new Float32Array(rows);
  let slots: Uint32Array | null = null;

  /** Row of a word; those without a vector come after those with one; -1 for unknown words. */
  const find = (word: string): number => lookUp(words, (slots ??= makeSlots(words)), word);

  const normOf = (row: number): number => {
    if (norms[row] === 0) norms[row] = Math.sqrt(dot(vectors, row * dimensions, row * dimensions, dimensions));
    return norms[row] as number;
  };

  const hasVector = (row: number): boolean => row >= 0 && row < rows;

  const compare = (left: number, right: number): number => {
    if (left < 0 || right < 0) return 0;
    if (left === right) return 1;
    if (!hasVector(left) || !hasVector(right)) return 0;
    return dot(vectors, left * dimensions, right * dimensions, dimensions) / (normOf(left) * normOf(right));
  };

  return {
    similarity: (a, b) => compare(find(a), find(b)),
    similaritiesTo(words) {
      const found = words.map(find);
      const told = [...found.keys()].filter((at) => hasVector(found[at] as number));
      let productsWith: ReturnType<typeof packVectors> | null = null;
      return (word) => {
        const own = find(word);
        const similarities = new Float64Array(found.length);
        if (hasVector(own)) {
          productsWith ??= packVectors(
            vectors,
            dimensions,
            told.map((at) => (found[at] as number) * dimensions),
          );
          const products = productsWith(own * dimensions);
          const length = normOf(own);
          told.forEach(
            (at, i) => (similarities[at] = (products[i] as number) / (length * normOf(found[at] as number))),
          );
        }
        const same = own < 0 ? -1 : found.indexOf(own);
        if (same >= 0) similarities[same] = 1;
        return similarities;
      };
    },
    rank(word) {
      const row = find(word);
      return row < 0 || row >= rows ? null : ranks.getUint16(2 * row, true);
    },
    has: (word) => find(word) >= 0,
    dictionarySize: (word) => sizes[find(word)] || null,
  };
}

/** Words one after another, and where each begins; the end as well. */
interface WordList {
  readonly bytes: Uint8Array;
  readonly begins: Uint32Array;
}

interface Layout {
  /** How many words have a vector. */
  readonly rows: number;
  readonly dimensions: number;
  /** Words with a vector, then those without. */
  readonly words: WordList;
  /** Two bytes a word, the lower first. */
  readonly ranks: DataView;
  /** Of the words, then of the bare ones. */
  readonly sizes: Uint8Array;
  readonly vectors: Int8Array;
}

function readLayout(bytes: Uint8Array): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0) !== 0x4f_52_57_56 || view.getUint32(4, true) !== version) {
    throw new Error(
      'These bytes are no table of word vectors; rebuild data/vectors/words.bin with data/build/vectors.mjs.',
    );
  }
  const field = (at: number): number => view.getUint32(at, true);
  const [count, dimensions, bareCount] = [field(8), field(12), field(20)];
  const lengthsAt = headerBytes + field(16) + field(24);
  const ranksAt = lengthsAt + count + bareCount;
  const sizesAt = ranksAt + 2 * count;
  const vectorsAt = sizesAt + count + bareCount;
  if (bytes.length !== vectorsAt + count * dimensions) {
    throw new Error(
      'The table of word vectors is cut short; rebuild data/vectors/words.bin with data/build/vectors.mjs.',
    );
  }
  return {
    rows: count,
    dimensions,
    words: wordList(bytes.subarray(headerBytes, lengthsAt), bytes.subarray(lengthsAt, ranksAt)),
    ranks: new DataView(bytes.buffer, bytes.byteOffset + ranksAt, 2 * count),
    sizes: bytes.subarray(sizesAt, vectorsAt),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, count * dimensions),
  };
}

function wordList(bytes: Uint8Array, lengths: Uint8Array): WordList {
  const begins = new Uint32Array(lengths.length + 1);
  let begin = 0;
  for (let i = 0; i < lengths.length; i += 1) begins[i + 1] = begin += lengths[i] as number;
  return { bytes, begins };
}

/** A hash table of the words, open addressing: place in the list plus one, 0 for an empty slot. */
function makeSlots({ bytes, begins }: WordList): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * begins.length));
  const slots = new Uint32Array(size);
  for (let i = 0; i + 1 < begins.length; i += 1) {
    const end = begins[i + 1] as number;
    let hash = hashSeed;
    for (let at = begins[i] as number; at < end; at += 1) hash = mix(hash, bytes[at] as number);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  return slots;
}

/** FNV-1a. */
const hashSeed = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Place of a word in the list; -1 when the list lacks it. */
function lookUp(words: WordList, slots: Uint32Array, word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  const last = slots.length - 1;
  for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
    const place = (slots[slot] as number) - 1;
    if (isAt(words, place, word)) return place;
  }
  return -1;
}

function isAt({ bytes, begins }: WordList, place: number, word: string): boolean {
  const begin = begins[place] as number;
  if ((begins[place + 1] as number) - begin !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) if (bytes[begin + i] !== word.charCodeAt(i)) return false;
  return true;
}

function dot(vectors: Int8Array, left: number, right: number, length: number): number {
  let sum = 0;
  for (let d = 0; d < length; d += 1) sum += (vectors[left + d] as number) * (vectors[right + d] as number);
  return sum;
}
