import type { Article } from '../../src/article/index.ts';
import { sliceOf } from '../../src/text/index.ts';
import type { Span } from '../../src/text/index.ts';

/** The article as people read it: words, no offsets. Kept in expected.json; other levels stand beside it there. */
export function describeArticle(article: Article): object {
  const words = (span: Span): string => sliceOf(article.text, span).replace(/\s+/g, ' ');
  const sentences = (indexes: readonly number[]): string[] =>
    indexes.map((index) => words(article.sentences[index] as Span));
  return {
    title: article.title,
    headline: article.headline && words(article.headline),
    decks: article.sentences
      .filter((sentence) => sentence.place === 'headline' && sentence.start !== article.headline?.start)
      .map(words),
    source: article.source,
    url: article.url,
    byline: article.byline,
    dateline: article.dateline && {
      words: words(article.dateline.span),
      place: article.dateline.place,
      agency: article.dateline.agency,
    },
    published: article.published && { ...article.published, evidence: article.published.evidence.map(words) },
    tags: article.tags,
    paragraphs: article.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      sentences: sentences(paragraph.sentences),
    })),
    captions: article.captions.map((caption) => ({ credit: caption.credit, sentences: sentences(caption.sentences) })),
  };
}
