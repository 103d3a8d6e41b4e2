import { passageOfSpan } from '../answer/index.ts';
import type { Article } from '../article/index.ts';
import type { Knowledge } from '../extract/index.ts';
import type { MatchTools } from '../match/index.ts';
import type { Command } from './command.ts';
import { importanceOf } from './people.ts';
import type { Phrase } from './reply.ts';
import { makeReply, phrase } from './reply.ts';
import { topicsOf } from './topics.ts';

/** Words an adult reads in a minute (Brysbaert, "How many words do we read per minute?", 2019). */
const wordsPerMinute = 238;

/** At most so many topics and people: this is a card, not a list. */
const most = 4;

/** The article itself: headline, source, date, length and what it is about. */
export const article: Command = {
  name: 'article',
  arguments: [],
  run(_request, { knowledge, tools }) {
    const { article: own } = knowledge;
    const evidence = own.headline ? [passageOfSpan(knowledge, own.headline)] : [];
    return makeReply('article', 'answer', {
      phrases: [...origin(own), ...size(own), ...subject(knowledge, tools)],
      evidence,
      narrator: evidence.length > 0,
      confidence: 1,
    });
  },
};

const origin = (own: Article): Phrase[] => [
  own.headline ? phrase('article.title', { title: own.title }) : phrase('article.no-title'),
  ...(own.source ? [phrase('article.source', { source: own.source })] : []),
  ...(own.byline ? [phrase('article.byline', { name: own.byline })] : []),
  ...published(own),
];

function published({ published: day }: Article): Phrase[] {
  if (!day) return [phrase('article.undated')];
  const date = [{ date: day.date, until: null }];
  return [phrase(day.given ? 'article.published' : 'article.worked-out', { date })];
}

function size(own: Article): Phrase[] {
  const words = own.sentences
    .filter((s) => s.place === 'body')
    .reduce((sum, s) => sum + s.tokens.filter((t) => /^[\p{L}\p{N}]/u.test(t.text)).length, 0);
  return [
    phrase('article.paragraphs', { count: own.paragraphs.length }),
    phrase('article.words', { count: words }),
    phrase('article.minutes', { count: Math.max(1, Math.round(words / wordsPerMinute)) }),
    ...(own.captions.length > 0 ? [phrase('article.captions', { count: own.captions.length })] : []),
  ];
}

function subject(knowledge: Knowledge, tools: MatchTools): Phrase[] {
  const topics = topicsOf(knowledge, tools).slice(0, most);
  const names = knowledge.people
    .toSorted((a, b) => importanceOf(knowledge, b) - importanceOf(knowledge, a))
    .slice(0, most)
    .map((p) => p.name);
  return [
    ...(topics.length > 0 ? [phrase('article.topics', { topics: topics.join(', ') })] : []),
    ...(names.length > 0 ? [phrase('article.people', { names: names.join(', ') })] : []),
  ];
}
