import { overlapOf, termsOf } from '../extract/index.ts';
import type { DatedEvent, Knowledge } from '../extract/index.ts';
import { sliceOf } from '../text/index.ts';
import type { Command } from './command.ts';
import type { ListedEvent, Phrase } from './reply.ts';
import { makeReply, phrase } from './reply.ts';

/** From these shares of common words on, a caption repeats a sentence, or two sentences of the body each other. */
const sameShare = { caption: 0.5, body: 0.75 } as const;

/** What happened and what is to come, by date; each date tells a thing once, in the body's words before a caption's. */
export const timeline: Command = {
  name: 'timeline',
  arguments: [],
  run(_request, { knowledge, tools }) {
    const events = tellOnce(knowledge, tools.lists.functionWords).map((event) => listEvent(knowledge, event));
    if (events.length === 0) return makeReply('timeline', 'not-found', { phrases: [phrase('timeline.none')] });
    return makeReply('timeline', 'answer', {
      phrases: [phrase('timeline.lead', { count: events.length }), ...reference(knowledge)],
      events,
      confidence: 1,
    });
  },
};

/** The events in order of date without those that another of the same date tells already. */
function tellOnce(knowledge: Knowledge, leftOut: ReadonlySet<string>): DatedEvent[] {
  const { sentences } = knowledge.article;
  const rank = (event: DatedEvent): number =>
    ['body', 'headline', 'caption'].indexOf(sentences[event.sentence]?.place ?? 'body');
  const kept: DatedEvent[] = [];
  for (const event of knowledge.events.toSorted((a, b) => rank(a) - rank(b))) {
    const own = sentences[event.sentence];
    const told = kept.some((other) => {
      const theirs = sentences[other.sentence];
      if (other.date !== event.date || other.until !== event.until || !own || !theirs) return false;
      const share = own.place === theirs.place ? sameShare.body : sameShare.caption;
      return own === theirs || overlapOf(termsOf(own, leftOut), termsOf(theirs, leftOut)) >= share;
    });
    if (!told) kept.push(event);
  }
  return kept.toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.expression.start - b.expression.start,
  );
}

/** An event as shown in lists: its whole sentence. */
export function listEvent({ article }: Knowledge, event: DatedEvent): ListedEvent {
  const sentence = article.sentences[event.sentence] ?? event.expression;
  return {
    start: sentence.start,
    end: sentence.end,
    text: sliceOf(article.text, sentence),
    paragraph: article.sentences[event.sentence]?.paragraph ?? null,
    date: event.date,
    until: event.until,
    precision: event.precision,
    planned: event.planned,
  };
}

/** Days like "Wednesday" hang on the day of publication; when that was worked out, the reader should know. */
function reference({ article }: Knowledge): Phrase[] {
  if (!article.published) return [phrase('timeline.undated')];
  return article.published.given
    ? []
    : [phrase('timeline.worked-out', { date: [{ date: article.published.date, until: null }] })];
}
