import type { Span } from '../text/index.ts';

/** A line of the text without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** Columns of white space before the words. */
  readonly indent: number;
  /** Whether at least one empty line (or the start of the text) comes before. */
  readonly afterBlank: boolean;
}

/** The lines that hold something, from `from` on; ends of line may be LF, CRLF or CR. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const pattern = /[^\r\n]+|\r\n?|\n/g;
  pattern.lastIndex = from;
  let breaks = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0];
    const words = raw.trim();
    if (words === '' || /^[\r\n]/.test(raw)) {
      if (/^[\r\n]/.test(raw)) breaks += 1;
      if (breaks > 1) afterBlank = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    lines.push({ start, end: start + words.length, text: words, indent, afterBlank });
    afterBlank = false;
    breaks = 0;
  }
  return lines;
}
