/**
 * English words by meaning, frequency and standing: a table of some 45,000 words (GloVe, quantised; see
 * data/vectors/README.md). Words are given in lower case, without apostrophes and hyphens.
 */
export interface WordVectors {
  /**
   * How alike two words are used, -1 to 1: 1 for the same word, 0 when one is unknown. Measured on pairs of news words:
   * of unrelated pairs 1 in 20 lies above 0.28, 1 in 100 above 0.48, 3 in 1,000 above 0.60; of synonyms 97 % lie above
   * 0.28, 87 % above 0.48, 68 % above 0.60.
   *
   * Beware: words that stand in the same places are alike, whatever they mean. Opposites ("increase" ~ "decrease" 0.87,
   * "agree" ~ "refuse" 0.61), days, months, numbers and countries ("Monday" ~ "Tuesday" 0.99) must be told apart by lists.
   *
   * @example
   * vectors.similarity('promise', 'pledge') // 0.73
   * vectors.similarity('neighbour', 'deployment') // 0.14
   */
  similarity(a: string, b: string): number;
  /**
   * Place in the order of frequency, 0 for "the"; `null` when unknown. Exact to 30,000; rarer words are dictionary words.
   *
   * @example vectors.rank('minister') // 207
   */
  rank(word: string): number | null;
  /** Whether the table holds the word; names and common misspellings among them. */
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

const headerBytes = 20;
/** Words looked up are kept for the next time, up to so many. */
const maxKept = 20_000;

/**
 * Opens the bytes of data/vectors/words.bin. Nothing is unpacked: words are found by binary search in the bytes.
 *
 * @throws when the bytes are not such a table.
 */
export function openVectors(bytes: Uint8Array): WordVectors {
  const table = readLayout(bytes);
  const { dimensions, ranks, sizes, vectors } = table;
  const norms = new Float32Array(ranks.length);
  const kept = new Map<string, number>();

  const find = (word: string): number => {
    const ready = kept.get(word);
    if (ready !== undefined) return ready;
    if (kept.size >= maxKept) kept.clear();
    const found = search(table, word);
    kept.set(word, found);
    return found;
  };

  const normOf = (row: number): number => {
    if (norms[row] === 0) norms[row] = Math.sqrt(dot(vectors, row * dimensions, row * dimensions, dimensions));
    return norms[row] as number;
  };

  return {
    similarity(a, b) {
      const left = find(a);
      if (left < 0) return 0;
      if (a === b) return 1;
      const right = find(b);
      if (right < 0) return 0;
      const product = dot(vectors, left * dimensions, right * dimensions, dimensions);
      return product / (normOf(left) * normOf(right));
    },
    rank: (word) => ranks[find(word)] ?? null,
    has: (word) => find(word) >= 0,
    dictionarySize: (word) => sizes[find(word)] || null,
  };
}

interface Layout {
  readonly dimensions: number;
  /** The words in alphabetical order, each ended by a line break. */
  readonly words: Uint8Array;
  /** Where each word begins in `words`, and one past the end. */
  readonly begins: Uint32Array;
  readonly ranks: Uint16Array;
  readonly sizes: Uint8Array;
  readonly vectors: Int8Array;
}

function readLayout(bytes: Uint8Array): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0) !== 0x4f_52_57_56 || view.getUint32(4, true) !== 1) {
    throw new Error(
      'These bytes are no table of word vectors; rebuild data/vectors/words.bin with data/build/vectors.mjs.',
    );
  }
  const [count, dimensions, wordBytes] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [number, number, number];
  const ranksAt = headerBytes + wordBytes;
  const sizesAt = ranksAt + 2 * count;
  const vectorsAt = sizesAt + count;
  if (bytes.length !== vectorsAt + count * dimensions) {
    throw new Error(
      'The table of word vectors is cut short; rebuild data/vectors/words.bin with data/build/vectors.mjs.',
    );
  }
  const words = bytes.subarray(headerBytes, ranksAt);
  const ranks = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) ranks[i] = view.getUint16(ranksAt + 2 * i, true);
  return {
    dimensions,
    words,
    begins: lineBegins(words, count),
    ranks,
    sizes: bytes.subarray(sizesAt, vectorsAt),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, count * dimensions),
  };
}

function lineBegins(words: Uint8Array, count: number): Uint32Array {
  const begins = new Uint32Array(count + 1);
  let line = 1;
  for (let i = 0; i < words.length; i += 1) if (words[i] === 10) begins[line++] = i + 1;
  return begins;
}

/** Row of a word; -1 when the table lacks it. */
function search({ words, begins, ranks }: Layout, word: string): number {
  let low = 0;
  let high = ranks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const begin = begins[middle] as number;
    const order = compare(words, begin, (begins[middle + 1] as number) - 1, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compare(words: Uint8Array, begin: number, end: number, word: string): number {
  const length = Math.min(end - begin, word.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (words[begin + i] as number) - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - begin - word.length;
}

function dot(vectors: Int8Array, left: number, right: number, length: number): number {
  let sum = 0;
  for (let d = 0; d < length; d += 1) sum += (vectors[left + d] as number) * (vectors[right + d] as number);
  return sum;
}
