import type { Token } from '../../text/index.ts';
import type { FactWords } from './words.ts';

/** A number read from a run of tokens; `next` is the first token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/**
 * The number that starts at a token: "six", "2,000", "1.5 million", "$9 billion", "a dozen", "two dozen", "45 percent",
 * "a pair", "twenty-five", "one hundred". `null` when none starts there: "a soldier", "10:30", "3-1", "the".
 * Percentages keep their number as value: "45 percent" is 45.
 */
export function readNumber(tokens: readonly Token[], at: number, words: FactWords): ReadNumber | null {
  const article = lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an';
  const money = words.currencies.includes(tokens[at]?.text ?? '');
  let next = article || money ? at + 1 : at;
  const scaleOnly =
    article && tokens[next] ? (words.scales[lowerAt(tokens, next)] ?? setWord(tokens, next, words)) : null;
  let value = scaleOnly ?? (article ? null : plainNumber(tokens[next], words));
  if (value === null || value === undefined) return null;
  next += 1;
  for (let scale = scaleAt(tokens, next, words); scale !== null; scale = scaleAt(tokens, next, words)) {
    value *= scale;
    next += 1;
  }
  if (lowerAt(tokens, next) === 'and' && lowerAt(tokens, next + 1) === 'a' && lowerAt(tokens, next + 2) === 'half') {
    value += 0.5;
    next += 3;
  }
  return { value, next: afterPercent(tokens, next) };
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "a pair of shoes", "a couple of days"; not "a couple was arrested". */
const setWord = (tokens: readonly Token[], at: number, words: FactWords): number | null =>
  /^(pair|couple|half|dozen)$/.test(lowerAt(tokens, at)) &&
  (lowerAt(tokens, at + 1) === 'of' || lowerAt(tokens, at) === 'dozen')
    ? (words.numberWords[lowerAt(tokens, at)] ?? null)
    : null;

function plainNumber(token: Token | undefined, words: FactWords): number | null {
  if (!token) return null;
  if (/^\d/.test(token.text) && /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(token.text))
    return Number(token.text.replaceAll(',', ''));
  if (token.lower === 'pair' || token.lower === 'couple') return null;
  const whole = words.numberWords[token.lower];
  if (whole !== undefined && Object.hasOwn(words.numberWords, token.lower)) return whole;
  if (!token.lower.includes('-')) return null;
  const [tens, ones] = token.lower.split('-').map((part) => words.numberWords[part]);
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** A scale after a number; the letters of "4.5m" only where they touch it. */
function scaleAt(tokens: readonly Token[], at: number, words: FactWords): number | null {
  const token = tokens[at];
  if (!token || !Object.hasOwn(words.scales, token.lower)) return null;
  if (token.lower.length <= 2 && tokens[at - 1]?.end !== token.start) return null;
  return words.scales[token.lower] ?? null;
}

function afterPercent(tokens: readonly Token[], at: number): number {
  if (/^(percent|pct|%)$/.test(lowerAt(tokens, at))) return at + 1;
  return lowerAt(tokens, at) === 'per' && lowerAt(tokens, at + 1) === 'cent' ? at + 2 : at;
}
