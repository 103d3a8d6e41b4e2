import type { Tag, Token } from '../../../text/index.ts';

/** A stretch of a sentence's tokens, `from` up to but not including `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
  /** Where its head stands: the last word of its first noun phrase. */
  readonly head: number;
}

/** Longest short answer, in tokens; nine in ten of those people write are shorter. */
export const mostTokens = 14;

const opens: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'VERB', 'ADV', 'SYM', 'X', 'PRON']);
const closes: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'VERB', 'ADV', 'SYM', 'X', 'PRON']);
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'X']);
const article = /^(?:the|a|an)$/;
const small = /^(?:i|he|she|it|they|we|you|who|which|that|what|this|there|also|not|n't|then|when|where|how|why)$/;
const leadsIn = /^(?:including|include|includes|according|such|as|about|both|either|even|just|only|also)$/;
/** A star of Markdown, each its own token. */
const emphasis = /^[*]$/;
const stop = /^(?:[;:?!—–]|\.|--|that|which|who|whom|while|whereas|because|although|but|,)$/;

/**
 * The phrases of a sentence that could be an answer by themselves: noun phrases with and without what describes them,
 * names, numbers with their units, lists, verb phrases, infinitives and reasons. None begins with a preposition or
 * ends inside a noun phrase, and quotation marks and brackets come in pairs or not at all.
 *
 * @example "agreed on Tuesday to rebuild the old bridge" → "Tuesday", "to rebuild the old bridge", "the old bridge",
 * "old bridge", "bridge", …; not "on Tuesday", not "the old".
 */
export function phrasesOf(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  const closing = tokens.map((_, i) => isClose(tokens, i));
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isOpen(tokens, from)) continue;
    let commas = 0;
    for (let to = from + 1; to <= Math.min(tokens.length, from + mostTokens); to += 1) {
      const last = tokens[to - 1] as Token;
      if (last.text === ',') commas += 1;
      if (to - 1 > from && last.text !== ',' && stop.test(last.lower)) break;
      if (last.tag === 'AUX' && to - 1 > from && !opensClause(tokens, from)) break;
      if (!closing[to - 1]) continue;
      if (commas > 0 && !joinsLikes(tokens, from, to)) break;
      if (isBalanced(tokens, from, to)) found.push({ from, to, head: headAt(tokens, from, to) });
    }
  }
  return found;
}

function isOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (isInfinitive(tokens, at) || /^["“]$/.test(token.text)) return true;
  if (emphasis.test(token.text)) return false;
  if (/^because$/.test(token.lower)) return true;
  if (!opens.has(token.tag) || (small.test(token.lower) && token.tag !== 'DET')) return false;
  if (/^'|^n't$/.test(token.lower) || leadsIn.test(token.lower)) return false;
  return !(before && article.test(before.lower)) && !isInfinitive(tokens, at - 1);
}

/** A whole clause may answer ("that *the bridge was closed*"); a noun phrase that runs on into its verb may not. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|because|said|says|["“,])$/.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:because|to|["“])$/.test(tokens[at]?.lower ?? '');

const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '');

function isClose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^["”]$/.test(token.text)) return true;
  if (emphasis.test(token.text)) return false;
  if (!closes.has(token.tag) || small.test(token.lower) || token.lower.startsWith("'")) return false;
  if (!next) return true;
  if (token.tag === 'PROPN') return next.tag !== 'PROPN';
  if (token.tag === 'NUM') return next.tag !== 'NUM' && next.text !== '%';
  if (token.tag === 'ADJ' || token.tag === 'ADV') return !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.tag);
  if (token.tag === 'VERB') return !/^(?:DET|PRON|NOUN|PART)$/.test(next.tag);
  return !nominal.has(next.tag);
}

/** A comma within an answer stands between words of one kind: names, nouns or numbers of a list, a place, a date. */
function joinsLikes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (tokens[i]?.text !== ',') continue;
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    if (!left || !right || i + 1 >= to) return false;
    const list = /^(?:and|or)$/.test(right.lower) && nominal.has(left.tag);
    const likes =
      left.tag === right.tag || (nominal.has(left.tag) && /^(?:NOUN|PROPN|ADJ|DET|NUM|VERB)$/.test(right.tag));
    if (!list && !likes) return false;
  }
  return true;
}

/** Quotation marks, brackets and the stars of Markdown come in pairs. */
function isBalanced(tokens: readonly Token[], from: number, to: number): boolean {
  let brackets = 0;
  let straight = 0;
  let stars = 0;
  let curly = 0;
  for (let i = from; i < to; i += 1) {
    const mark = (tokens[i] as Token).text;
    if (mark === '(' || mark === '[') brackets += 1;
    else if (mark === ')' || mark === ']') brackets -= 1;
    else if (mark === '"') straight += 1;
    else if (emphasis.test(mark)) stars += 1;
    else if (mark === '“') curly += 1;
    else if (mark === '”') curly -= 1;
    if (brackets < 0 || curly < 0) return false;
  }
  return brackets === 0 && curly === 0 && straight % 2 === 0 && stars % 2 === 0;
}

function headAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    const leaves = /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test((tokens[i] as Token).tag);
    if (leaves && /^(?:NOUN|PROPN|NUM)$/.test((tokens[i - 1] as Token).tag)) return i - 1;
  }
  return to - 1;
}
