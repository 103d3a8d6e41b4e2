import type { Request } from './command.ts';

/**
 * The most characters of each field a command ever sees. Discord lets a user send 6,000; the longest sentence in news
 * is far below 2,000, and the cost of comparing grows with the length.
 */
export const maxChars = { text: 2000, speaker: 120, topic: 300, length: 20 } as const;

/** The most candidates a reply lists. */
const maxCandidates = 100;

/**
 * A request made safe to work with: control, bidirectional and invisible characters out, runs of white space made one
 * space, each field cut to its maximum. Empty fields are left out.
 *
 * @example cleanRequest({ text: ' who\u202E said\nthis ', topic: '' }) // { text: 'who said this' }
 */
export function cleanRequest(request: Request): Request {
  const cleaned: Record<string, string | number> = {};
  for (const [field, max] of Object.entries(maxChars) as [keyof typeof maxChars, number][]) {
    const value = cleanText(request[field] ?? '', max);
    if (value !== '') cleaned[field] = value;
  }
  const candidates = Math.trunc(request.candidates ?? 0);
  if (candidates > 0) cleaned['candidates'] = Math.min(candidates, maxCandidates);
  return cleaned;
}

/** What a terminal reads as a colour, and what a copy from one may hold: "\u001B[31m". */
const terminalColour = /\u001B\[[\d;]*m/g;

/** One field made safe. */
export function cleanText(text: string, max: number): string {
  const plain = text
    .slice(0, max * 4)
    .replace(terminalColour, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= max
    ? plain
    : plain
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
