import type { Article, Paragraph, Sentence } from '../../../src/article/index.ts';
import { loadResources } from '../../../src/data.ts';

const { reader } = loadResources();

/** An article of bare body paragraphs, one a line, for tests of a single rule. */
export function miniArticle(text: string, date: string | null = '2017-11-22', headline = false): Article {
  const parts = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  reader.sentences(text, parts).forEach((list, part) => {
    const isHeadline = headline && part === 0;
    const number = isHeadline ? null : paragraphs.length + 1;
    const own = list.map((s) => ({
      ...s,
      index: sentences.length,
      place: isHeadline ? ('headline' as const) : ('body' as const),
      paragraph: number,
    }));
    for (const s of own) sentences.push({ ...s, index: sentences.length });
    if (number !== null)
      paragraphs.push({
        ...(parts[part] as { start: number; end: number }),
        number,
        sentences: own.map((_, i) => sentences.length - own.length + i),
      });
  });
  return {
    id: '000000000000',
    text,
    headline: headline ? (parts[0] ?? null) : null,
    title: text.slice(0, 40),
    source: null,
    sourceSpan: null,
    url: null,
    byline: null,
    bylineSpan: null,
    dateline: null,
    published: date === null ? null : { date, given: true, evidence: [] },
    tags: [],
    paragraphs,
    captions: [],
    sentences,
  };
}
