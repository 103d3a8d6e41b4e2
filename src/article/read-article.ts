import { createHash } from 'node:crypto';
import type { Reader, Span } from '../text/index.ts';
import { sliceOf } from '../text/index.ts';
import type { Article } from './article.ts';
import { noLists } from './article-lists.ts';
import type { ArticleLists } from './article-lists.ts';
import { blocksOf } from './blocks.ts';
import { bylineIn } from './byline.ts';
import { datelineIn } from './dateline.ts';
import { dayStatedIn } from './days.ts';
import { frontMatterOf } from './front-matter.ts';
import type { Sidecar } from './front-matter.ts';
import { layOut } from './layout.ts';
import type { Placed } from './layout.ts';
import { linesOf } from './lines.ts';
import { publishedOn } from './published.ts';
import type { DateLine } from './published.ts';
import { assemble } from './assemble.ts';
import { tagsIn } from './tags.ts';

/** The language reader and the word lists an article is read with. */
export interface ArticleTools {
  readonly reader: Reader;
  /** Without lists the layout alone decides. */
  readonly lists?: ArticleLists;
}

/**
 * Reads a news text. Any string gives an article, an empty one without paragraphs; nothing of the text is changed, and
 * every span slices it. What a sidecar tells wins over front matter, front matter over the page.
 *
 * @example readArticle('Rain at last\n\nIt rained on Monday.', { reader }).paragraphs.length // 1
 */
export function readArticle(text: string, tools: ArticleTools, sidecar: Sidecar = {}): Article {
  const front = frontMatterOf(text);
  const given = { ...front.sidecar, ...sidecar };
  const placed = layOut(text, blocksOf(text, linesOf(text, front.end)), tools.lists ?? noLists);
  const { sentences, paragraphs, captions } = assemble(text, placed, tools.reader);
  const headline = placed.find((item) => item.role === 'headline')?.block ?? null;
  const firstBody = placed.find((item) => item.role === 'body')?.block;
  const dateline = firstBody ? datelineIn(firstBody) : null;
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 12),
    text,
    headline: headline && { start: headline.start, end: headline.end },
    title: given.title ?? (headline ? oneLine(headline.text) : openingWords(text, sentences[0])),
    sourceSpan: spanOf(placed, 'source'),
    source: given.source ?? textOf(placed, 'source') ?? dateline?.agency ?? null,
    url: given.url ?? null,
    bylineSpan: spanOf(placed, 'byline'),
    byline: given.byline ?? bylineOf(placed),
    dateline: dateline && { span: dateline.span, place: dateline.place, agency: dateline.agency },
    published: publishedOn({
      text,
      given: given.published,
      lines: dateLines(placed),
      dateline,
      sentences,
      filePhotos: filePhotos(placed),
    }),
    tags: given.tags ?? placed.flatMap((item) => (item.role === 'tags' ? (tagsIn(item.block.text) ?? []) : [])),
    paragraphs,
    captions,
    sentences,
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** The first eight words of the text, for want of a headline. */
function openingWords(text: string, first: Span | undefined): string {
  const words = oneLine(first ? sliceOf(text, first) : text.slice(0, 200))
    .trim()
    .split(' ');
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}

const textOf = (placed: readonly Placed[], role: Placed['role']): string | null => {
  const found = placed.find((item) => item.role === role);
  return found ? oneLine(found.block.text) : null;
};

/** Where the first block of a role stands. */
const spanOf = (placed: readonly Placed[], role: Placed['role']): Span | null => {
  const found = placed.find((item) => item.role === role)?.block;
  return found ? { start: found.start, end: found.end } : null;
};

function bylineOf(placed: readonly Placed[]): string | null {
  const found = placed.find((item) => item.role === 'byline');
  return found ? bylineIn(found.block) : null;
}

/** The days that lines of the page's head state. */
const dateLines = (placed: readonly Placed[]): DateLine[] =>
  placed.flatMap(({ role, block }) => {
    const day = role === 'date' ? dayStatedIn(block.text) : null;
    if (!day) return [];
    const span = { start: block.start + day.span.start, end: block.start + day.span.end };
    return [{ date: day.date, span, updated: /updated|modified/i.test(block.text) }];
  });

/** Captions that say the picture is an older one. */
const filePhotos = (placed: readonly Placed[]): Span[] =>
  placed.flatMap(({ role, block }) => (role === 'caption' && /\bfile\b/i.test(block.text) ? [block] : []));
