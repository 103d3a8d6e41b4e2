import type { Span } from './span.ts';

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  readonly marks: 'double' | 'single';
  /** Whether its closing mark stands in the same part. */
  readonly closed: boolean;
  /** Whether it takes up an unclosed quotation of the part before, as speeches over several paragraphs do. */
  readonly goesOn: boolean;
}

/**
 * The outermost quotations of each part (paragraph) in text order: “ ”, " ", '' '' (as the New York Times sets
 * them), and ‘ ’ or ' ' where they stand at the edges of words. An unclosed one runs to the end of its part.
 * Apostrophes ("voters' rights", "the '90s") and inches (6") are not quotation marks.
 *
 * @example findQuotations('He said: “No.”', [{ start: 0, end: 14 }]) // [{ start: 9, end: 14, inner: { start: 10, end: 13 }, … }]
 */
export function findQuotations(text: string, parts: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let unclosed = false;
  for (const part of parts) {
    const own = quotationsIn(text, part, unclosed);
    found.push(...own);
    const last = own.at(-1);
    unclosed = last !== undefined && !last.closed && last.marks === 'double';
  }
  return found;
}

/** A mark that may open or close; `width` 2 is the doubled single mark. */
interface Mark {
  readonly width: number;
  readonly marks: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

const anyMark = /[“”„«»"'`‘’]/g;

function quotationsIn(text: string, part: Span, afterUnclosed: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: { at: number; mark: Mark } | null = null;
  const push = (from: number, mark: Mark, innerEnd: number, end: number, closed: boolean): void => {
    const goesOn = afterUnclosed && found.length === 0 && text.slice(part.start, from).trim() === '';
    found.push({
      start: from,
      end,
      inner: { start: from + mark.width, end: innerEnd },
      marks: mark.marks,
      closed,
      goesOn,
    });
  };
  anyMark.lastIndex = part.start;
  for (let match = anyMark.exec(text); match !== null && match.index < part.end; match = anyMark.exec(text)) {
    const at = match.index;
    const mark = markAt(text, at, part);
    if (!mark) continue;
    if (open === null) {
      const closing = mark.opens && mark.marks === 'single' ? closingSingle(text, at + 1, part) : -1;
      if (mark.opens && (mark.marks === 'double' || closing > at)) open = { at, mark };
    } else if (
      mark.marks === open.mark.marks &&
      mark.closes &&
      (mark.marks === 'double' || at === closingSingle(text, open.at + 1, part))
    ) {
      push(open.at, open.mark, at, at + mark.width, true);
      open = null;
    }
    anyMark.lastIndex = at + mark.width;
  }
  if (open !== null) push(open.at, open.mark, part.end, part.end, false);
  return found;
}

function markAt(text: string, at: number, part: Span): Mark | null {
  const char = text.charAt(at);
  if (char === '“' || char === '„' || char === '«') return { width: 1, marks: 'double', opens: true, closes: false };
  if (char === '”' || char === '»') return { width: 1, marks: 'double', opens: false, closes: true };
  if (!/["'`‘’]/.test(char)) return null;
  const tripled =
    at > part.start && /^'''(?![\p{L}\p{N}'])/u.test(text.slice(at, at + 4)) && /\S/.test(text.charAt(at - 1));
  const doubled = !tripled && char !== '"' && text.charAt(at + 1) === char && at + 1 < part.end;
  const width = doubled ? 2 : 1;
  const before = at > part.start ? text.charAt(at - 1) : ' ';
  const after = at + width < part.end ? text.charAt(at + width) : ' ';
  const opens = /[\s([{—–\-:,/]/.test(before) && /\S/.test(after);
  const closes = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (char === '"' || doubled) {
    if (char === '"' && /\d/.test(before) && /[\s,.;)x-]/.test(after) && !hasOpeningBefore(text, at, part)) return null;
    return { width, marks: 'double', opens: opens || !closes, closes: closes || !opens };
  }
  if (char === '‘' || char === '`')
    return {
      width,
      marks: 'single',
      opens: /[\p{L}\p{N}$“"[(]/u.test(after) && (opens || at === part.start),
      closes: false,
    };
  const elision = /^['’](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|\d\d\b)/.test(text.slice(at, at + 7));
  return {
    width,
    marks: 'single',
    opens: char === "'" && opens && !elision && /[\p{L}\p{N}$“"[(]/u.test(after),
    closes,
  };
}

/** An inch mark is no closing mark unless a straight mark opened before it in the part. */
function hasOpeningBefore(text: string, at: number, part: Span): boolean {
  return (text.slice(part.start, at).split('"').length - 1) % 2 === 1;
}

/**
 * Where the single quotation that starts before `from` closes: a mark at the end of a word; the plural possessive of
 * "voters’ " is passed over when a mark after punctuation follows. -1 when it never closes.
 */
function closingSingle(text: string, from: number, part: Span): number {
  let first = -1;
  for (let at = from; at < part.end; at += 1) {
    const char = text.charAt(at);
    if (char === '“' && first >= 0) break;
    if (char === '‘') break;
    if (char !== '’' && char !== "'") continue;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || !/\S/.test(text.charAt(at - 1)) || at === from) continue;
    if (text.charAt(at - 1) !== 's' || /[.,;:!?)—–]/.test(text.charAt(at + 1)))
      return first >= 0 && text.charAt(at - 1) === 's' ? first : at;
    if (first < 0) first = at;
  }
  return first;
}
