import type { Reader, Span } from '../text/index.ts';
import { sliceOf, trimSpan } from '../text/index.ts';
import type { Caption, Paragraph, Place, Sentence } from './article.ts';
import { datelineIn } from './dateline.ts';
import type { Placed } from './layout.ts';

/** The readable parts of an article. */
export interface Assembled {
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
export function assemble(text: string, placed: readonly Placed[], reader: Reader): Assembled {
  const kept = placed.filter((item) => places[item.role] !== undefined);
  const firstBody = kept.find((item) => item.role === 'body');
  const parts = kept.map((item): Span => {
    const words = item.caption?.words ?? item.block;
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
    const own = (read[at] ?? []).filter((sentence) => !isTeaser(text, sentence));
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

/** "Watch the ministers meet »" leads to another page; "«Enough»" is a quotation. */
const isTeaser = (text: string, sentence: Span): boolean =>
  text.charAt(sentence.end - 1) === '»' && !sliceOf(text, sentence).includes('«');
