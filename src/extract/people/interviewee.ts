import type { Article } from '../../article/index.ts';
import type { Span } from '../../text/index.ts';
import type { Draft } from './draft.ts';

const question = /^Q(?:uestion)?\s?[.:]/i;
const answer = /^A(?:nswer)?$/i;

/**
 * Whom the answers of an interview are from: the one person its words before the first "Q:" name; `null` where they name several.
 */
export function intervieweeOf(article: Article, drafts: readonly Draft[]): number | null {
  const first = article.sentences.find(({ start, end }) => question.test(article.text.slice(start, end)));
  if (!first) return null;
  const named = drafts.filter(
    ({ kind, mentions }) => kind === 'person' && (mentions[0]?.start ?? Infinity) < first.start,
  );
  return named.length === 1 ? (named[0] as Draft).id : null;
}

/** Whether a source is the "A" that an answer opens with. */
export const isAnswerLabel = (article: Article, { start, end }: Span): boolean =>
  answer.test(article.text.slice(start, end)) && article.sentences.some((sentence) => sentence.start === start);
