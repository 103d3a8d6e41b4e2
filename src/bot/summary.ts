import { keySentences, passageOfSentence } from '../answer/index.ts';
import { findPlaces } from '../extract/index.ts';
import type { Knowledge } from '../extract/index.ts';
import type { Command } from './command.ts';
import { importanceOf } from './people.ts';
import type { Phrase, PhraseDay } from './reply.ts';
import { makeReply, phrase } from './reply.ts';

const lengths = { short: 2, medium: 4, long: 7 } as const;

/** A lead of so many words tells enough for a short summary on its own. */
const fullLead = 30;

/** Of the body's sentences, the most a summary shows: one that shows nearly all sums up nothing. */
const mostShare = 0.6;

/**
 * The key sentences, word for word and in article order, then who, when and where.
 * Short: one or two sentences; medium, as when nothing is said: up to four; long: up to seven.
 */
export const summary: Command = {
  name: 'summary',
  arguments: [{ name: 'length', required: false, suggests: null, choices: Object.keys(lengths) }],
  run(request, library) {
    const { knowledge, tools } = library;
    const chosen = keySentences(knowledge, countFor(request.length, knowledge), tools.lists.functionWords);
    if (chosen.length === 0) return makeReply('summary', 'not-found', { phrases: [phrase('summary.none')] });
    const evidence = chosen.map((sentence) => passageOfSentence(knowledge, sentence));
    return makeReply('summary', 'answer', {
      phrases: [phrase('summary.lead', { count: chosen.length }), ...frame(knowledge, chosen)],
      evidence,
      speaker: evidence[0]?.speaker ?? null,
      narrator: evidence[0]?.speaker === null,
      confidence: 1,
    });
  },
};

function countFor(length: string | undefined, knowledge: Knowledge): number {
  const asked = (length ?? '').toLowerCase();
  const wanted = asked in lengths ? lengths[asked as keyof typeof lengths] : lengths.medium;
  const body = knowledge.article.sentences.filter((s) => s.place === 'body');
  const lead = body[0]?.tokens.length ?? 0;
  const count = wanted === lengths.short && lead >= fullLead ? 1 : wanted;
  return Math.max(1, Math.min(count, Math.ceil(body.length * mostShare)));
}

/** Who, when and where of the chosen sentences; each only if they tell it. */
function frame(knowledge: Knowledge, chosen: readonly number[]): Phrase[] {
  const names = whoIn(knowledge, chosen);
  const dates = whenIn(knowledge, chosen);
  const places = whereIn(knowledge, chosen);
  return [
    ...(names.length > 0 ? [phrase('summary.who', { names: names.join(', ') })] : []),
    ...(dates.length > 0 ? [phrase('summary.when', { dates })] : []),
    ...(places.length > 0 ? [phrase('summary.where', { places: places.join(', ') })] : []),
  ];
}

/** At most so many names, dates or places: more is a list, not a summary. */
const most = 4;

function whoIn(knowledge: Knowledge, chosen: readonly number[]): string[] {
  const present = knowledge.people.filter((p) => p.mentions.some((m) => chosen.includes(m.sentence)));
  const persons = present.filter((p) => p.kind === 'person');
  return (persons.length > 0 ? persons : present)
    .toSorted((a, b) => importanceOf(knowledge, b) - importanceOf(knowledge, a))
    .slice(0, most)
    .map((p) => (p.roles[0] ? `${p.name} (${p.roles[0].text})` : p.name));
}

/** Dates in order, each once; a month or year only where no day of it is told. */
function whenIn(knowledge: Knowledge, chosen: readonly number[]): PhraseDay[] {
  const told = knowledge.events.filter((e) => chosen.includes(e.sentence));
  return told
    .filter((e) => !told.some((other) => other.date.startsWith(`${e.date}-`)))
    .filter((e, i, all) => all.findIndex((other) => other.date === e.date && other.until === e.until) === i)
    .map(({ date, until }) => ({ date, until }))
    .slice(0, most);
}

function whereIn(knowledge: Knowledge, chosen: readonly number[]): string[] {
  const { article, people } = knowledge;
  const named = findPlaces(article, people).filter((place) => chosen.includes(place.sentence));
  const names =
    named.length > 0 ? named.map((place) => place.name) : article.dateline?.place ? [article.dateline.place] : [];
  return [...new Set(names)].slice(0, most);
}
