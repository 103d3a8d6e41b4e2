import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Text broken into lines of at most `width` columns, each behind the same lead; wide characters count as two columns
 * and colours as none. A word longer than a line is cut.
 *
 * @example wrapBehind('a bc def', '| ', 6) // '| a bc\n| def'
 */
export function wrapBehind(text: string, lead: string, width: number, leadColumns = lead.length): string {
  return wrapAnsi(text, Math.max(8, width - leadColumns), { hard: true, trim: true })
    .split('\n')
    .map((line) => `${lead}${line}`.trimEnd())
    .join('\n');
}

/** Text safe to print: no control characters (they could steer the terminal), line breaks made spaces. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
