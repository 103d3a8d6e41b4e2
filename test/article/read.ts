import { readArticle } from '../../src/article/index.ts';
import type { Article, Sidecar } from '../../src/article/index.ts';
import { loadResources } from '../../src/data.ts';
import { sliceOf } from '../../src/text/index.ts';
import type { Span } from '../../src/text/index.ts';

const { article: lists, reader } = loadResources();

/** Reads a text with the word lists the program uses. */
export const read = (text: string, sidecar?: Sidecar): Article => readArticle(text, { reader, lists }, sidecar);

/** The words at a span; `null` for none. */
export const words = (article: Article, span: Span | null): string | null => span && sliceOf(article.text, span);

/** The sentences of the body, one list a paragraph. */
export const body = (article: Article): string[][] =>
  article.paragraphs.map((paragraph) =>
    paragraph.sentences.map((index) => sliceOf(article.text, article.sentences[index] as Span)),
  );

export { lists, reader };
