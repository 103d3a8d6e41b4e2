import type { Span } from '../text/index.ts';
import type { Line } from './lines.ts';

/** One unit of the page: a paragraph, headline, caption, list item or piece of furniture. */
export interface Block extends Span {
  readonly text: string;
  /** How the page marks it; the marker itself is not part of the block. */
  readonly mark: 'none' | 'heading' | 'bullet' | 'number' | 'quote';
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

const heading = /^#{1,6}\s+/;
const bullet = /^(?:[-*+•·‣▪●–]|\d{1,2}[.)])\s+/;
/** A line of dashes or stars. */
const rule = /^[=*_~-]{3,}$/;
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
    if (run.length > 0) blocks.push(makeBlock(text, run, blocks.at(-1)));
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
  const flowing: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.afterBlank) continue;
    pairs += 1;
    const goesOn = !/[.!?:"”’']$/.test(line.text) && /^[\p{Ll}\p{N}]/u.test(next.text);
    if (goesOn && line.text.length >= narrowest && line.text.length <= widest) flowing.push(line.text.length);
  }
  return flowing.length > 0 && flowing.length >= pairs * 0.25 ? flowing.reduce((a, b) => Math.max(a, b)) : null;
}

/** Columns that texts are wrapped at: newspapers' wires at 60 to 80, editors up to 120. */
const narrowest = 35;
const widest = 160;

/** No line of its own ends so: "Storm tears roof off school in". */
const unfinished = /(?:^|\s)(?:a|an|the|of|in|at|to|for|from|with|and|or|but)$/i;

/** Whether `next` is the same paragraph as `line`, in a text wrapped at `width`. */
function continuesLine(line: Line, next: Line, width: number): boolean {
  if (rule.test(line.text) || rule.test(next.text) || /^(?:By|BY)\s\p{Lu}/u.test(next.text)) return false;
  if (next.afterBlank || heading.test(line.text) || heading.test(next.text) || bullet.test(next.text)) return false;
  if (next.indent >= line.indent + 2 && !bullet.test(line.text)) return false;
  if (unfinished.test(line.text)) return true;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  if (line.text.length + 1 + firstWord > width * 0.9) return true;
  return /^\p{Ll}/u.test(next.text) || (!/[.!?:"”’']$/.test(line.text) && line.text.length > width * 0.6);
}

function makeBlock(text: string, run: readonly Line[], before: Block | undefined): Block {
  const first = run[0] as Line;
  const end = (run.at(-1) as Line).end;
  const signed = before !== undefined && /["”']$/.test(before.text) && /^[-–—]\s*\p{Lu}.{0,60}$/u.test(first.text);
  const marker = signed
    ? ''
    : ((heading.exec(first.text) ?? bullet.exec(first.text) ?? quoted.exec(first.text))?.[0] ?? '');
  const start = first.start + marker.length;
  const mark = signed ? 'none' : markOf(first.text);
  return { start, end, text: text.slice(start, end), mark, afterBlank: first.afterBlank };
}

function markOf(line: string): Block['mark'] {
  if (heading.test(line)) return 'heading';
  if (bullet.test(line)) return /^\d/.test(line) ? 'number' : 'bullet';
  return quoted.test(line) ? 'quote' : 'none';
}
