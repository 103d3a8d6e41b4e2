/**
 * Text → Article: headline, source, date, paragraphs, captions and sentences, all as spans of the
 * untouched text. Knows how news is laid out; knows nothing of who says what.
 */
export type { Article, Caption, Paragraph, Place, Published, Sentence } from './article.ts';
export { noLists } from './article-lists.ts';
export type { ArticleLists } from './article-lists.ts';
export type { Sidecar } from './front-matter.ts';
export { readArticle } from './read-article.ts';
export type { ArticleTools } from './read-article.ts';
export { checkText, decodeArticle, maxArticleBytes } from './decode.ts';
export type { ArticleProblem, Decoded, ProblemKind } from './decode.ts';
