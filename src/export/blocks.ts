import type { Article } from '../article/index.ts';
import { overlaps, trimSpan } from '../text/index.ts';
import type { Span } from '../text/index.ts';

/** A part of the article that is shown by itself; "aside" is what stands in the file but is not read as news text. */
export interface Block extends Span {
  readonly role: 'headline' | 'deck' | 'paragraph' | 'caption' | 'aside';
  /** Number of a body paragraph. */
  readonly paragraph: number | null;
}

/**
 * The whole text of an article in order, cut into blocks that leave out nothing but white space. What stands on the
 * line of a part, such as the credit behind a caption, belongs to it.
 *
 * @example blocksOf(article).map(({ role }) => role) // ['headline', 'aside', 'paragraph', 'paragraph', 'caption']
 */
export function blocksOf(article: Article): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const part of partsOf(article)) {
    const start = Math.max(from, lineStart(article.text, part.start));
    const end = Math.max(part.end, lineEnd(article.text, part.end));
    if (start >= end) continue;
    blocks.push(...linesOf(article, { start: from, end: start }), { ...part, start, end });
    from = end;
  }
  blocks.push(...linesOf(article, { start: from, end: article.text.length }));
  return blocks
    .map((block) => ({ ...block, ...trimSpan(article.text, block) }))
    .filter(({ start, end }) => start < end);
}

const partsOf = ({ headline, paragraphs, captions }: Article): Block[] =>
  [
    ...(headline ? [{ start: headline.start, end: headline.end, role: 'headline' as const, paragraph: null }] : []),
    ...paragraphs.map(({ start, end, number }) => ({ start, end, role: 'paragraph' as const, paragraph: number })),
    ...captions.map(({ start, end }) => ({ start, end, role: 'caption' as const, paragraph: null })),
  ].toSorted((a, b) => a.start - b.start);

/** The lines between the parts: a deck where the article is read as one, otherwise set aside. */
function linesOf({ text, sentences }: Article, { start, end }: Span): Block[] {
  const blocks: Block[] = [];
  for (let from = start; from < end;) {
    const line = { start: from, end: Math.min(end, lineEnd(text, from) + 1) };
    const role = sentences.some((sentence) => overlaps(sentence, line)) ? 'deck' : 'aside';
    blocks.push({ ...line, role, paragraph: null });
    from = line.end;
  }
  return blocks;
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}
