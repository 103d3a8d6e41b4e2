import type { Span } from '../text/index.ts';
import type { Published, Sentence } from './article.ts';
import type { Dateline } from './dateline.ts';
import { dayAfter, daysIn, isoDay, weekdayOf, weekdaysIn } from './days.ts';
import type { StatedDay } from './days.ts';

/** A day stated on a line of its own; `updated` when the line says it is a later one ("Updated 23 November"). */
export interface DateLine extends StatedDay {
  readonly updated: boolean;
}

/** What the date of publication is worked out from. */
export interface DateClues {
  readonly text: string;
  /** What front matter or a sidecar says. */
  readonly given: string | undefined;
  /** Days that lines of the page's head state ("Published 22 November 2017"). */
  readonly lines: readonly DateLine[];
  readonly dateline: Dateline | null;
  readonly sentences: readonly Sentence[];
  /** Spans of captions that say they show an older picture. */
  readonly filePhotos: readonly Span[];
}

type DateRule = (clues: DateClues) => Published | null;

/** The day that front matter or the sidecar gives, as ISO or written out. */
const givenDay: DateRule = ({ given }) => {
  if (!given) return null;
  const day = daysIn(given, { start: 0, end: given.length })[0];
  return day ? { date: day.date, given: true, evidence: [] } : null;
};

/** A line of its own: "Published 22 November 2017"; one that says "updated" only where there is no other. */
const statedDay: DateRule = ({ lines }) => {
  const line = lines.find((day) => !day.updated) ?? lines[0];
  return line ? { date: line.date, given: true, evidence: [line.span] } : null;
};

/** "HANOI, May 14 (Xinhua)": the year is one the text names, in which that day falls on a weekday the text names. */
const datelineDay: DateRule = ({ text, dateline, sentences }) => {
  if (!dateline?.day) return null;
  const { day, month, year, span } = dateline.day;
  if (year) return found(isoDay(year, month, day), [span]);
  const spoken = spokenWeekdays(text, sentences);
  const years = [
    ...new Set(
      sentences.flatMap((sentence) => text.slice(sentence.start, sentence.end).match(/\b(?:19|20)\d\d\b/g) ?? []),
    ),
  ];
  const likely = years
    .sort()
    .reverse()
    .map((named) => isoDay(Number(named), month, day));
  for (const date of likely) {
    const weekday = date && spoken.find((mention) => mention.weekday === weekdayOf(date));
    if (date && weekday) return found(date, [span, weekday.span]);
  }
  return null;
};

/**
 * Captions give the day with its year. When the body names that weekday, the news is of that day; when it names the
 * next weekday or the one after, of then.
 */
const captionDay: DateRule = ({ text, sentences, filePhotos }) => {
  const days = sentences
    .filter(
      (sentence) =>
        sentence.place === 'caption' &&
        !filePhotos.some((photo) => photo.start <= sentence.start && sentence.end <= photo.end),
    )
    .flatMap((sentence) => daysIn(text, sentence));
  const latest = days.reduce<StatedDay | null>((best, day) => (best && best.date >= day.date ? best : day), null);
  if (!latest) return null;
  const spoken = spokenWeekdays(text, sentences);
  for (const days of [0, 1, 2]) {
    const date = dayAfter(latest.date, days);
    const weekday = spoken.find((mention) => mention.weekday === weekdayOf(date));
    if (weekday) return found(date, [latest.span, weekday.span]);
  }
  return found(latest.date, [latest.span]);
};

/** "On Wednesday, November 22, 2017, …" in the first two paragraphs; later ones tell of other years. */
const leadDay: DateRule = ({ text, sentences }) => {
  const lead = sentences.filter((sentence) => sentence.paragraph !== null && sentence.paragraph <= 2);
  const spoken = spokenWeekdays(text, lead);
  for (const day of lead.flatMap((sentence) => daysIn(text, sentence))) {
    const weekday = spoken.find((mention) => mention.weekday === weekdayOf(day.date));
    if (weekday) return found(day.date, [day.span, weekday.span]);
  }
  return null;
};

/** Ways to the day of publication, the surest first. */
export const dateRules: readonly DateRule[] = [givenDay, statedDay, datelineDay, captionDay, leadDay];

/** The day of publication by the first rule that tells; `null` when none does. */
export function publishedOn(clues: DateClues): Published | null {
  for (const rule of dateRules) {
    const published = rule(clues);
    if (published) return published;
  }
  return null;
}

const found = (date: string | null, evidence: readonly Span[]): Published | null =>
  date === null ? null : { date, given: false, evidence };

const spokenWeekdays = (text: string, sentences: readonly Sentence[]): { weekday: number; span: Span }[] =>
  sentences.filter((sentence) => sentence.place === 'body').flatMap((sentence) => weekdaysIn(text, sentence));
