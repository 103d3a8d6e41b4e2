import { fold, straighten } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';

/** A piece of a token: hyphenated words are compared part by part. */
export interface Piece extends Span {
  readonly token: Token;
  readonly lower: string;
  /** Without accents as well, for names. */
  readonly folded: string;
  readonly afterBreak: boolean;
  readonly possessive: boolean;
}

/** The words and symbols of some tokens, with the breaks between them. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let afterBreak = false;
  tokens.forEach((token, i) => {
    if (!/[\p{L}\p{N}$€£¥₩₹%]/u.test(token.text)) {
      if (/[,;:()—–]|--/.test(token.text)) afterBreak = true;
      return;
    }
    if (/^['’](s)?$/.test(token.lower)) return;
    const next = tokens[i + 1];
    const possessive = next !== undefined && /^['’]s?$/.test(next.lower) && next.start === token.end;
    for (const match of token.text.matchAll(/[^-–/]+/g)) {
      const start = token.start + match.index;
      const typed = straighten(match[0]).toLowerCase();
      if (!/[\p{L}\p{N}$€£¥₩₹%]/u.test(typed)) continue;
      const lower = stripDots(typed);
      pieces.push({ token, start, end: start + match[0].length, lower, folded: fold(lower), afterBreak, possessive });
      afterBreak = false;
    }
  });
  return pieces;
}

/** "U.S." as "us", and no full stop at the end. */
export const stripDots = (word: string): string =>
  /^(\p{L}\.)+\p{L}?\.?$/u.test(word) ? word.replace(/\./g, '') : word.replace(/\.$/, '');

/** Whether hardly any letter is small: capitals then say nothing about names. */
export const isShouted = (tokens: readonly Token[]): boolean => {
  const letters = tokens
    .map((t) => t.text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return letters.length > 8 && letters.replace(/[^\p{Lu}]/gu, '').length > 0.7 * letters.length;
};
