import type { Span } from './span.ts';

/**
 * The same text, of the same length, as the language library knows its characters: straight marks, spaces for
 * every kind of white space, base letters for those beyond Latin-1 ("Nguyễn" → "Nguyen"), `''` as `" `, spaces for the
 * marks of Markdown ("*The Post*" → " The Post "). For reading only; what is shown is always sliced from the text itself.
 */
export function plainFor(text: string): string {
  return withoutMarks(text)
    .replace(/[^\x20-\x7E\u00C0-\u00FF]/g, plainCharacter)
    .replace(/(?<=\S)'''(?![\p{L}\p{N}])/gu, `'" `)
    .replace(/''|``/g, '" ')
    .replace(/(?<!\S)\S{120,}/g, (run) => run.replace(/(.{100})./g, '$1 '));
}

/** Emphasis that begins before a word or ends behind one. */
const emphasis = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;
/** "[words](address)", or broken off within its words; the words are read. */
const link = /\[([^[\]\n]+)(\]\([^()\s]*\)|$)/g;

/** The text with spaces for the marks of Markdown: as long as before. */
export const withoutMarks = (text: string): string =>
  /[*_[]/.test(text)
    ? text
        .replace(link, (_, words: string, address: string) => ` ${words}${' '.repeat(address.length)}`)
        .replace(emphasis, (marks) => ' '.repeat(marks.length))
    : text;

/**
 * The span with the marks of Markdown that stand right before and behind it within `part`, which no token is.
 *
 * @example wholeMarks('*It rained.*', { start: 1, end: 11 }, { start: 0, end: 12 }) // { start: 0, end: 12 }
 */
export function wholeMarks(text: string, { start, end }: Span, part: Span): Span {
  const before = /[*_[]*$/.exec(text.slice(Math.max(part.start, start - 6), start))?.[0] ?? '';
  const behind = /^[*_]*(?:\]\([^()\s]*\))?[*_]*/.exec(text.slice(end, part.end))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

const known: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  œ: 'o',
  Œ: 'O',
  ə: 'e',
  Ə: 'E',
  '‑': '-',
  '‐': '-',
  '−': '-',
};

function plainCharacter(character: string): string {
  const replaced = known[character];
  if (replaced) return replaced;
  if (/\s/.test(character) || character < ' ') return ' ';
  const base = character.normalize('NFD').charAt(0);
  return base >= 'A' && base <= 'z' ? base : character;
}
