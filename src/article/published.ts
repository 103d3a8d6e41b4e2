import type { Span } from '../text/index.ts';
import type { Published, Sentence } from './article.ts';
import { daysIn, weekdayOf } from './days.ts';
import type { StatedDay } from './days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What the date of publication is worked out from. */
export interface DateClues {
  readonly text: string;
  /** What front matter or a sidecar says. */
  readonly given: string | undefined;
  /** Days that lines of the page's head state ("Published 22 November 2017"). */
  readonly lines: readonly StatedDay[];
  readonly sentences: readonly Sentence[];
}

/**
 * The day of publication. What is given wins, then a date line; otherwise the days the captions (news style gives them
 * with their year) and the body state are weighed: a weekday named in the body that falls on such a day makes it the day
 * of the news. `null` when nothing speaks for a day.
 */
export function publishedOn(clues: DateClues): Published | null {
  const given = clues.given && /^\d{4}-\d{2}-\d{2}/.exec(clues.given)?.[0];
  if (given) return { date: given, given: true, evidence: [] };
  const givenDay = clues.given ? daysIn(clues.given, { start: 0, end: clues.given.length })[0] : undefined;
  if (givenDay) return { date: givenDay.date, given: true, evidence: [] };
  const line = clues.lines[0];
  if (line) return { date: line.date, given: true, evidence: [line.span] };
  const spoken = clues.sentences
    .filter((sentence) => sentence.place === 'body')
    .flatMap((sentence) => weekdaysIn(clues.text, sentence));
  let best: { day: StatedDay; score: number; evidence: Span[] } | null = null;
  for (const sentence of clues.sentences) {
    for (const day of daysIn(clues.text, sentence)) {
      const weekday = spoken.find((mention) => mention.weekday === weekdayOf(day.date));
      const score = (sentence.place === 'caption' ? 2 : 0) + (weekday ? 2 : 0);
      if (score < 2) continue;
      if (!best || score > best.score || (score === best.score && day.date > best.day.date)) {
        best = { day, score, evidence: weekday ? [day.span, weekday.span] : [day.span] };
      }
    }
  }
  return best ? { date: best.day.date, given: false, evidence: best.evidence } : null;
}

function weekdaysIn(text: string, within: Span): { weekday: number; span: Span }[] {
  return [...text.slice(within.start, within.end).matchAll(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g)].map(
    (match) => ({
      weekday: weekdays.indexOf(match[0]),
      span: { start: within.start + match.index, end: within.start + match.index + match[0].length },
    }),
  );
}
