import { createHash } from 'node:crypto';
import type { Reader, Span, TokenisedSentence } from '../text/index.ts';
import { sliceOf, trimSpan } from '../text/index.ts';
import type { Article, Caption, Paragraph, Place, Sentence } from './article.ts';
import { noLists } from './article-lists.ts';
import type { ArticleLists } from './article-lists.ts';
import { blocksOf } from './blocks.ts';
import { bylineIn } from './byline.ts';
import { datelineIn } from './dateline.ts';
import { dayStatedIn } from './days.ts';
import { frontMatterOf } from './front-matter.ts';
import type { Sidecar } from './front-matter.ts';
import { layOut, tagsIn, wordsOf } from './layout.ts';
import type { Placed } from './layout.ts';
import { linesOf } from './lines.ts';
import { publishedOn } from './published.ts';

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
  const placed = layOut(
    text,
    blocksOf(text, linesOf(text, front.end)),
    tools.lists ?? noLists,
    given.title !== undefined,
  );
  const { sentences, paragraphs, captions } = assemble(text, placed, tools.reader);
  const headline = placed.find((item) => item.role === 'headline')?.block ?? null;
  const firstBody = placed.find((item) => item.role === 'body')?.block;
  const dateline = firstBody ? datelineIn(firstBody) : null;
  const lines = placed
    .filter((item) => item.role === 'date')
    .flatMap((item) => {
      const day = dayStatedIn(item.block.text);
      return day
        ? [{ date: day.date, span: { start: item.block.start + day.span.start, end: item.block.start + day.span.end } }]
        : [];
    });
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 12),
    text,
    headline: headline && { start: headline.start, end: headline.end },
    title: given.title ?? (headline ? oneLine(headline.text) : openingWords(text, sentences[0])),
    source: given.source ?? textOf(placed, 'source') ?? dateline?.agency ?? null,
    url: given.url ?? null,
    byline: given.byline ?? bylineOf(placed),
    dateline,
    published: publishedOn({ text, given: given.published, lines, sentences }),
    tags:
      given.tags ??
      placed
        .find((item) => item.role === 'tags')
        ?.block.text.split('\n')
        .flatMap((line) => tagsIn({ text: line }) ?? []) ??
      [],
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

function bylineOf(placed: readonly Placed[]): string | null {
  const found = placed.find((item) => item.role === 'byline');
  return found ? bylineIn(found.block) : null;
}

interface Assembled {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
}

const places: Partial<Record<Placed['role'], Place>> = {
  headline: 'headline',
  deck: 'headline',
  body: 'body',
  caption: 'caption',
};

/** Sentences of headline, body and captions, numbered in text order, and the paragraphs and captions they make up. */
function assemble(text: string, placed: readonly Placed[], reader: Reader): Assembled {
  const kept = placed.filter((item) => places[item.role] !== undefined);
  const firstBody = kept.find((item) => item.role === 'body');
  const parts = kept.map((item): Span => {
    const words = wordsOf(item);
    const dateline = item === firstBody ? datelineIn(item.block) : null;
    return dateline
      ? trimSpan(text, { start: dateline.span.end, end: words.end })
      : { start: words.start, end: words.end };
  });
  const read = reader.sentences(text, parts);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const captions: Caption[] = [];
  kept.forEach((item, at) => {
    const place = places[item.role] as Place;
    const own = (read[at] ?? []) as readonly TokenisedSentence[];
    if (place === 'body' && own.length === 0) return;
    const number = place === 'body' ? paragraphs.length + 1 : null;
    const indexes = own.map((sentence) => {
      const index = sentences.length;
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        tokens: sentence.tokens,
        index,
        place,
        paragraph: number,
      });
      return index;
    });
    const span = { start: item.block.start, end: item.block.end };
    if (number !== null) paragraphs.push({ ...span, number, sentences: indexes });
    if (place === 'caption') {
      const creditSpan = item.caption?.creditSpan ?? null;
      captions.push({ ...span, credit: creditSpan && sliceOf(text, creditSpan), creditSpan, sentences: indexes });
    }
  });
  return { sentences, paragraphs, captions };
}
