import type { Span } from '../text/index.ts';
import type { Line } from './lines.ts';

/** One unit of the page: a paragraph, headline, caption, list item or piece of furniture. */
export interface Block extends Span {
  readonly text: string;
  /** How the page marks it; the marker itself is not part of the block. */
  readonly mark: 'none' | 'heading' | 'bullet' | 'quote';
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

const heading = /^#{1,6}\s+/;
const bullet = /^(?:[-*+•·‣▪●–]|\d{1,2}[.)])\s+/;
const quoted = /^>\s+/;

/**
 * Joins wrapped lines into blocks. A text counts as wrapped when its lines keep to a width and many of
 * them go on in lower case; otherwise a line is a block.
 */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.length > 0) blocks.push(makeBlock(text, run));
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    if (before && !(width !== null && continuesLine(before, line, width))) close();
    run.push(line);
  }
  close();
  return blocks.filter((block) => block.end > block.start);
}

/** The column a hard-wrapped text is wrapped at; `null` when each line is a paragraph of its own. */
export function wrapWidth(lines: readonly Line[]): number | null {
  let pairs = 0;
  let flowing = 0;
  let width = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    width = Math.max(width, line.text.length);
    const next = lines[i + 1];
    if (!next || next.afterBlank) continue;
    pairs += 1;
    if (line.text.length >= 35 && !/[.!?:"”’']$/.test(line.text) && /^[\p{Ll}\p{N}]/u.test(next.text)) flowing += 1;
  }
  return width <= 130 && flowing > 0 && flowing >= pairs * 0.25 ? width : null;
}

/** Whether `next` is the same paragraph as `line`, in a text wrapped at `width`. */
function continuesLine(line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || heading.test(line.text) || heading.test(next.text) || bullet.test(next.text)) return false;
  if (next.indent >= line.indent + 2 && !bullet.test(line.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  if (line.text.length + 1 + firstWord > width * 0.9) return true;
  return /^\p{Ll}/u.test(next.text) || (!/[.!?:"”’']$/.test(line.text) && line.text.length > width * 0.6);
}

function makeBlock(text: string, run: readonly Line[]): Block {
  const first = run[0] as Line;
  const end = (run.at(-1) as Line).end;
  const marker = (heading.exec(first.text) ?? bullet.exec(first.text) ?? quoted.exec(first.text))?.[0] ?? '';
  const start = first.start + marker.length;
  const mark = heading.test(first.text)
    ? 'heading'
    : bullet.test(first.text)
      ? 'bullet'
      : quoted.test(first.text)
        ? 'quote'
        : 'none';
  return { start, end, text: text.slice(start, end), mark, afterBlank: first.afterBlank };
}
