import type { Article, Sentence } from '../../article/index.ts';
import { overlaps, sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { DatedEvent } from '../knowledge.ts';
import { makeDateRules } from './date-rules.ts';
import type { DateRule, Telling, ToldDate } from './date-rules.ts';
import { tellingOf } from './tense.ts';
import type { FactWords } from './words.ts';

/**
 * Every date the article tells, with the sentence that tells what happens then, in order of date, then text. A
 * sentence with two dates gives two events. Without a day of publication only full dates are read.
 *
 * @example
 * // published 2017-11-22: '"We are ready," Moreau said on October 30.'
 * findEvents(article, words)[0] // { date: '2017-10-30', precision: 'day', planned: false, … }
 */
export function findEvents(article: Article, words: FactWords): DatedEvent[] {
  const rules = rulesOf(words);
  const published = article.published?.date ?? null;
  return article.sentences
    .flatMap((sentence) => eventsIn(article, sentence, rules, published, words))
    .toSorted((a, b) => compare(a.date, b.date) || a.expression.start - b.expression.start);
}

const known = new WeakMap<FactWords, DateRule[]>();

/** The rules are made of the word lists once; making them costs more than reading an article. */
function rulesOf(words: FactWords): DateRule[] {
  const rules = known.get(words) ?? makeDateRules(words);
  known.set(words, rules);
  return rules;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventsIn(
  article: Article,
  sentence: Sentence,
  rules: readonly DateRule[],
  published: string | null,
  words: FactWords,
): DatedEvent[] {
  const text = sliceOf(article.text, sentence);
  if (!mayTellDate.test(text)) return [];
  const taken: Span[] = [];
  const events: DatedEvent[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = sentence.start + match.index;
      const expression = { start, end: start + match[0].trimEnd().length };
      if (taken.some((span) => overlaps(span, expression)) || inDateline(article, expression)) continue;
      const telling = tellingOf(sentence, expression, published, words);
      const told = rule.resolve(match.groups ?? {}, telling);
      if (!told) continue;
      taken.push(expression);
      events.push({ ...told, expression, sentence: sentence.index, planned: isPlanned(told, telling) });
    }
  }
  return events;
}

/** What every date has one of: a figure, or a word of the calendar. Saves most sentences from all rules. */
const mayTellDate =
  /\d|day\b|morning|evening|afternoon|night|\b(?:ago|earlier|yesterday|tomorrow|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const inDateline = (article: Article, span: Span): boolean =>
  article.dateline !== null && overlaps(article.dateline.span, span);

/** Dates after the day of publication are still to come; within its month or year the clause decides. */
function isPlanned(told: ToldDate, { published, future }: Telling): boolean {
  if (!published) return future;
  const now = published.slice(0, told.date.length);
  return told.date > now || (future && told.precision !== 'day' && told.date === now);
}
