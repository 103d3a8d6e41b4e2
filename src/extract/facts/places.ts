import type { Article } from '../../article/index.ts';
import { overlaps, sliceOf } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Person } from '../knowledge.ts';

/** A place something happens at, as the article names it. */
export interface NamedPlace extends Span {
  readonly name: string;
  readonly sentence: number;
}

/**
 * The names behind "in", "at", "near" and after a dateline, in text order, each mention.
 *
 * Finds "in Beijing", "in Da Nang, Vietnam"; leaves "in December", "in Mr Li", "in THAAD".
 */
export function findPlaces(article: Article, people: readonly Person[]): NamedPlace[] {
  const persons = people.filter((p) => p.kind === 'person').flatMap((p) => p.mentions);
  return article.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) => {
      const span = /^(in|at|near|outside|across|throughout)$/.test(token.lower) ? nameAt(sentence.tokens, i + 1) : null;
      if (!span || persons.some((m) => overlaps(m, span))) return [];
      return [{ ...span, name: sliceOf(article.text, span).replace(/\s+/g, ' '), sentence: sentence.index }];
    }),
  );
}

const calendarName =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A run of capitalised words that is no month, weekday, acronym or adjective of a longer phrase. */
function nameAt(tokens: readonly Token[], from: number): Span | null {
  const at = tokens[from]?.lower === 'the' ? from + 1 : from;
  let end = at;
  while (tokens[end] && /^\p{Lu}/u.test((tokens[end] as Token).text)) end += 1;
  const run = tokens.slice(at, end);
  const first = run[0];
  if (!first || run.some((t) => calendarName.test(t.lower))) return null;
  if (run.length === 1 && /^\p{Lu}{3,}$/u.test(first.text)) return null;
  const next = tokens[end];
  if (next && (/^['’]s?$/.test(next.text) || next.tag === 'NOUN' || next.tag === 'ADJ')) return null;
  return { start: first.start, end: (run.at(-1) as Token).end };
}
