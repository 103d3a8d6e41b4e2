import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../../match/index.ts';
import { sliceOf } from '../../../text/index.ts';
import type { Span } from '../../../text/index.ts';
import { anchorsOf, closest, fresh } from './closeness.ts';

const ofTheClock = /^(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d|noon|midnight)/i;

/** Verbs of what has hours: shops, trains, shows. */
const hasHours =
  /^(?:open|opens|close|closes|shut|shuts|start|starts|begin|begins|end|ends|leave|leaves|depart|departs|arrive|arrives)$/;

/**
 * The date or time in the clause the question is about; `null` when the sentence tells none.
 *
 * @example "when does the pool open" on "From Monday the pool opens at 7 a.m. and closes at 9 p.m." → "7 a.m.".
 */
export function dateAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const dates = fresh(candidate.sentence.offers.date, query, candidate);
  const hours = asksForHours(query)
    ? dates.filter((span) => ofTheClock.test(sliceOf(knowledge.article.text, span)))
    : [];
  return closest(hours.length > 0 ? hours : dates, anchorsOf(candidate, knowledge, tools), candidate);
}

/** "what time", "when does the pool open": asked of every day, the time of day answers. */
const asksForHours = ({ tokens, answerNoun }: Query): boolean =>
  /^(?:time|hour)$/.test(answerNoun ?? '') ||
  (tokens.some(({ lower }) => /^(?:do|does)$/.test(lower)) && tokens.some(({ lower }) => hasHours.test(lower)));
