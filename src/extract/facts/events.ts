import type { Article, Sentence } from '../../article/index.ts';
import { overlaps, sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { DatedEvent } from '../knowledge.ts';
import { expressionsIn } from './date-expressions.ts';
import type { DateExpression } from './date-expressions.ts';
import type { ToldDate } from './date-rules.ts';
import { makeFindStretches } from './date-stretches.ts';
import type { FindStretches } from './date-stretches.ts';
import { makeNoDateRules } from './no-dates.ts';
import type { NoDateRule } from './no-dates.ts';
import { tellDate } from './tell-date.ts';
import { tellingOf } from './tense.ts';
import type { Telling } from './tense.ts';
import type { FactWords } from './words.ts';

/**
 * Every date the article tells, with the sentence that tells what happens then, in order of date, then text. A
 * sentence with two dates gives two events. Without a day of publication only full dates are read.
 *
 * chrono-node reads the dates; which words it gets, what is no date after all, and the year or week a sentence
 * means, is ours.
 *
 * @example
 * // published 2017-11-22: '"We are ready," Moreau said on October 30.'
 * findEvents(article, words)[0] // { date: '2017-10-30', precision: 'day', planned: false, … }
 */
export function findEvents(article: Article, words: FactWords): DatedEvent[] {
  const tools = toolsOf(words);
  const published = article.published?.date ?? null;
  return article.sentences
    .flatMap((sentence) => eventsIn(article, sentence, tools, published))
    .toSorted((a, b) => compare(a.date, b.date) || a.expression.start - b.expression.start);
}

interface Tools {
  readonly words: FactWords;
  readonly stretchesIn: FindStretches;
  readonly noDates: readonly NoDateRule[];
}

const known = new WeakMap<FactWords, Tools>();

/** The patterns are made of the word lists once; making them costs more than reading an article. */
function toolsOf(words: FactWords): Tools {
  const tools = known.get(words) ?? { words, stretchesIn: makeFindStretches(words), noDates: makeNoDateRules(words) };
  known.set(words, tools);
  return tools;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What relative dates count from where nothing is known; whatever depends on it is left out. */
const anyDay = '2000-06-15';

function eventsIn(article: Article, sentence: Sentence, tools: Tools, published: string | null): DatedEvent[] {
  const text = sliceOf(article.text, sentence);
  return tools
    .stretchesIn(text)
    .flatMap((stretch) => expressionsIn(text, stretch, published ?? anyDay))
    .filter((read) => !tools.noDates.some((rule) => rule.holds(inSentence(text, read))))
    .flatMap((read) => {
      const expression = { start: sentence.start + read.start, end: sentence.start + read.end };
      if (inDateline(article, expression) || (!published && !/\d{4}/.test(read.words))) return [];
      const telling = tellingOf(sentence, expression, published, tools.words);
      const told = tellDate(read, { ...telling, published: published ?? anyDay });
      return told ? [{ ...told, expression, sentence: sentence.index, planned: isPlanned(told, telling) }] : [];
    });
}

function inSentence(text: string, { start, end, words }: DateExpression): Parameters<NoDateRule['holds']>[0] {
  const bare = text.slice(start, end);
  const at = end - words.replace(/^(?:earlier|later) /, '').length;
  return { text: bare.slice(at - start), before: text.slice(0, at), after: text.slice(end) };
}

const inDateline = (article: Article, span: Span): boolean =>
  article.dateline !== null && overlaps(article.dateline.span, span);

/** Dates after the day of publication are still to come; within its month or year the clause decides. */
function isPlanned(told: ToldDate, { published, future }: Telling): boolean {
  if (!published) return future;
  const now = published.slice(0, told.date.length);
  return told.date > now || (future && told.precision !== 'day' && told.date === now);
}
