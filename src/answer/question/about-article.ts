import type { Article } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';

/** What of the article itself is asked for. */
export type ArticleAspect = 'headline' | 'author' | 'published' | 'source';

const rules: readonly { readonly aspect: ArticleAspect; readonly pattern: RegExp }[] = [
  {
    aspect: 'headline',
    pattern:
      /\b(headline|title) (of|for) (this|the|your) (article|story|piece|text|news|report|page)\b|\b(what|tell|give)\b.{0,20}\b(headline|title)\W*$|^(the )?(headline|title)\W*$/i,
  },
  {
    aspect: 'author',
    pattern:
      /\bwho (wrote|authored|reported|is the (author|writer|reporter|journalist))\b(.{0,30}\b((this |the )?article|(this|the) (story|piece|report|news)|this|it))?\W*$|\bwho('s| is| was) the (author|writer|reporter|journalist)\W*$|^(author|byline)\W*$|\bwho is this (article )?by\b/i,
  },
  {
    aspect: 'published',
    pattern:
      /\b(when|what (date|day|time))\b.{0,20}\b(article|story|piece|it|this)\b.{0,12}\b(published|written|posted|from|released|dated)\b|\bhow (old|recent) is (this|the) (article|story|piece|news)\b|\b(publication|publishing) date\b|\bdate of (this|the) (article|story)\b/i,
  },
  {
    aspect: 'source',
    pattern:
      /\b(what|which|who)\b.{0,20}\b(outlet|newspaper|publisher|publication|news (site|organi[sz]ation|source|agency|outlet)|website|published|posted)\b.{0,25}\b(this|it|article|story|from)\W*$|\bwhere (is|was|does|did) (this|the) (article|story|piece)( come)? (from|published)\b|\bsource of (this|the) (article|story)\b|^source\W*$|\bwho published (this|it|the)\b/i,
  },
];

/** Which aspect of the article a question asks for; `null` for none. */
export const articleAspectOf = (text: string): ArticleAspect | null =>
  rules.find(({ pattern }) => pattern.test(text))?.aspect ?? null;

/** The article's own words for an aspect, as far as it has some: the headline, the sentences the date was read from. */
export function spansOfAspect(article: Article, aspect: ArticleAspect): Span[] {
  if (aspect === 'headline') return article.headline ? [article.headline] : [];
  if (aspect === 'source') return article.sourceSpan ? [article.sourceSpan] : [];
  if (aspect === 'author') return article.bylineSpan ? [article.bylineSpan] : [];
  if (!article.published) return [];
  const told = article.published.evidence;
  return article.sentences.filter((sentence) => told.some((span) => overlaps(span, sentence))).slice(0, 2);
}
