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
/** Words looked up are kept for the next time, up to so many. */
const maxKept = 20_000;

/**
 * Opens the bytes of data/vectors/words.bin. Nothing is unpacked: words are found by binary search in the bytes.
 *
 * @throws when the bytes are not such a table.
 */
export function openVectors(bytes: Uint8Array): WordVectors {
  const { dimensions, words, bare, ranks, sizes, vectors } = readLayout(bytes);
  const rows = ranks.length;
  const norms = new Float32Array(rows);
  const kept = new Map<string, number>();

  /** Row of a word; those without a vector come after those with one; -1 for unknown words. */
  const find = (word: string): number => {
    const ready = kept.get(word);
    if (ready !== undefined) return ready;
    if (kept.size >= maxKept) kept.clear();
    const row = search(words, word);
    const bareRow = row < 0 ? search(bare, word) : -1;
    const found = bareRow < 0 ? row : rows + bareRow;
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
      if (right < 0 || left >= rows || right >= rows) return 0;
      const product = dot(vectors, left * dimensions, right * dimensions, dimensions);
      return product / (normOf(left) * normOf(right));
    },
    rank: (word) => ranks[find(word)] ?? null,
    has: (word) => find(word) >= 0,
    dictionarySize: (word) => sizes[find(word)] || null,
  };
}

/** Words in alphabetical order, one after another, and where each begins; the end as well. */
interface WordList {
  readonly bytes: Uint8Array;
  readonly begins: Uint32Array;
}

interface Layout {
  readonly dimensions: number;
  readonly words: WordList;
  /** Words without a vector. */
  readonly bare: WordList;
  readonly ranks: Uint16Array;
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
  const bareAt = headerBytes + field(16);
  const lengthsAt = bareAt + field(24);
  const ranksAt = lengthsAt + count + bareCount;
  const sizesAt = ranksAt + 2 * count;
  const vectorsAt = sizesAt + count + bareCount;
  if (bytes.length !== vectorsAt + count * dimensions) {
    throw new Error(
      'The table of word vectors is cut short; rebuild data/vectors/words.bin with data/build/vectors.mjs.',
    );
  }
  const ranks = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) ranks[i] = view.getUint16(ranksAt + 2 * i, true);
  return {
    dimensions,
    words: wordList(bytes.subarray(headerBytes, bareAt), bytes.subarray(lengthsAt, lengthsAt + count)),
    bare: wordList(bytes.subarray(bareAt, lengthsAt), bytes.subarray(lengthsAt + count, ranksAt)),
    ranks,
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

/** Place of a word in the list; -1 when the list lacks it. */
function search({ bytes, begins }: WordList, word: string): number {
  let low = 0;
  let high = begins.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(bytes, begins[middle] as number, begins[middle + 1] as number, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compare(bytes: Uint8Array, begin: number, end: number, word: string): number {
  const length = Math.min(end - begin, word.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (bytes[begin + i] as number) - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - begin - word.length;
}

function dot(vectors: Int8Array, left: number, right: number, length: number): number {
  let sum = 0;
  for (let d = 0; d < length; d += 1) sum += (vectors[left + d] as number) * (vectors[right + d] as number);
  return sum;
}
