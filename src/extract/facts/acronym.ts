import type { Sentence } from '../../article/index.ts';
import type { Span } from '../../text/index.ts';

/** An acronym beside the words it stands for, as spans of the article. */
export interface Expansion {
  readonly short: Span;
  readonly long: Span;
}

/** An acronym: 2 to 10 letters, figures, "&" or "-", at least two of them capitals. */
const acronym = String.raw`(?=[\w&.-]*\p{Lu}[\w&.-]*\p{Lu})\p{Lu}[\p{L}\d&.-]{1,9}`;

/** "Terminal High Altitude Area Defense (THAAD)", "World Health Organization, or WHO," */
const longThenShort = new RegExp(
  String.raw`\s*(?:\(|, (?:or|also known as|known as) (?:the )?)["“']?(${acronym})["”']?(?=[),;.])`,
  'gu',
);

/** "WHO (World Health Organization)", "the WHO, or World Health Organization," */
const shortThenLong = new RegExp(
  String.raw`(?<![\p{L}\d])(${acronym})\s*(?:\(|, (?:or|short for|which stands for) )(?:the )?(\p{L}[^(),;]{3,80})(?=[),;.])`,
  'gu',
);

/**
 * The acronyms a sentence explains.
 *
 * Finds "the World Health Organization (WHO)"; leaves "Xi Jinping (R)", "the army (AP)".
 */
export function expansionsIn(text: string, sentence: Sentence): Expansion[] {
  const slice = text.slice(sentence.start, sentence.end);
  if (!/\(|, (?:or|also|known|short|which) /.test(slice)) return [];
  const found: Expansion[] = [];
  for (const match of slice.matchAll(longThenShort)) {
    const short = match[1] as string;
    const start = match.index + match[0].indexOf(short);
    const long = longFormBefore(slice.slice(0, match.index), short);
    if (long)
      found.push({ short: shift(start, start + short.length, sentence), long: shift(long.start, long.end, sentence) });
  }
  for (const match of slice.matchAll(shortThenLong)) {
    const [whole, short, long] = match as unknown as [string, string, string];
    const start = match.index + whole.length - long.length;
    const form = longFormBefore(long, short);
    if (form?.start === 0) {
      found.push({
        short: shift(match.index, match.index + short.length, sentence),
        long: shift(start, start + long.length, sentence),
      });
    }
  }
  return found;
}

const shift = (start: number, end: number, by: Span): Span => ({ start: start + by.start, end: end + by.start });

/**
 * The words at the end of `before` that an acronym stands for: its letters are looked for from right to left, the
 * first must begin a word (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", 2003). At least half of the letters must begin words, which keeps chance finds out.
 *
 * @example
 * longFormBefore('part of the World Health Organization', 'WHO') // { start: 12, end: 37 }
 */
export function longFormBefore(before: string, short: string): Span | null {
  const letters = short.toLowerCase().match(/[\p{L}\d]/gu) ?? [];
  // A plural "s" is not part of what is spelled out: "improvised explosive devices (IEDs)".
  if (/\p{Lu}s$/u.test(short)) letters.pop();
  const end = before.trimEnd().length;
  const initials = wordStarts(before);
  let at = end;
  let begins = 0;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    at = previous(before, letters[i] as string, at, initials, i === 0);
    if (at < 0) return null;
    if (initials.has(at)) begins += 1;
  }
  const long = before.slice(at, end);
  const words = long.split(/[\s-]+/).length;
  const most = Math.min(letters.length + 5, letters.length * 2);
  if (words < 2 || words > most || begins * 2 < letters.length || /[.!?;:()]\s/.test(long)) return null;
  return { start: at, end };
}

/** Where words begin, parts of hyphenated words too. */
const wordStarts = (text: string): Set<number> =>
  new Set([...text.matchAll(/(?<![\p{L}\d'’])[\p{L}\d]/gu)].map((m) => m.index));

/** The next such letter to the left: one that begins a word if there is one within two words, else any. */
function previous(
  text: string,
  letter: string,
  from: number,
  initials: ReadonlySet<number>,
  mustBegin: boolean,
): number {
  let any = -1;
  let passed = 0;
  for (let i = from - 1; i >= 0; i -= 1) {
    const same = (text[i] as string).toLowerCase() === letter;
    if (same && initials.has(i)) return i;
    if (same && any < 0) any = i;
    if (initials.has(i)) passed += 1;
    if (!mustBegin && any >= 0 && passed >= 3) return any;
  }
  return mustBegin ? -1 : any;
}
