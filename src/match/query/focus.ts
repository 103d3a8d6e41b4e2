import type { Token, TokenisedSentence } from '../../text/index.ts';

/**
 * How much each token of a message belongs to what is being asked: 1 in the question itself, less in
 * what is told around it. People ramble; the question is mostly the last clause that opens with a
 * question word.
 *
 * @example "ok so my friend asked about the missiles, so like, what county was it in?" → the words from "what" on weigh 1.
 */
export function focusOf(sentences: readonly TokenisedSentence[]): {
  readonly words: readonly Token[];
  readonly share: readonly number[];
} {
  const words = sentences.flatMap((sentence) => sentence.tokens);
  if (words.length <= shortMessage) return { words, share: words.map(() => 1) };
  const [start, end] = questionRange(words);
  return { words, share: words.map((_, i) => (i >= start && i < end ? 1 : contextShare)) };
}

/** Words in a message that is taken as one question whole. */
const shortMessage = 24;

/** Weight of what stands around the question of a long message. */
const contextShare = 0.35;

const opensQuestion = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'what',
  'when',
  'where',
  'why',
  'how',
  'did',
  'does',
  'is',
  'was',
  'are',
  'will',
]);
const closesQuestion = new Set(['because', 'since', 'but', 'coz', 'cuz', '.', '?', '!', ';']);

/** The last clause that opens with a question word, up to its end mark or a "because". */
function questionRange(words: readonly Token[]): [number, number] {
  const marked = words.findLastIndex((word) => word.text === '?');
  const until = marked < 0 ? words.length : marked;
  let start = -1;
  for (let i = until - 1; i >= 0; i -= 1) {
    const word = words[i] as Token;
    if (marked >= 0 && start >= 0 && /^[.!]$/.test(word.text)) break;
    if (opensQuestion.has(word.lower) && (isWh(word) || startsClause(words, i))) start = i;
    if (start >= 0 && start < i + 1 && startsClause(words, i) && isWh(word)) break;
  }
  if (start < 0) return [0, words.length];
  const length = words.slice(start + 1).findIndex((word) => closesQuestion.has(word.lower));
  return [start, length < 0 ? words.length : start + 1 + length];
}

const isWh = (word: Token): boolean => /^(wh|how)/.test(word.lower);

const startsClause = (words: readonly Token[], i: number): boolean =>
  i === 0 || words[i - 1]?.tag === 'PUNCT' || words[i - 1]?.tag === 'CCONJ';
