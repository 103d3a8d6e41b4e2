import type { DatePrecision } from '../knowledge.ts';
import { addDays, dayNumber, isoDay, isoMonth, isoYear, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { ReadDay } from './date-reader.ts';
import type { Telling } from './tense.ts';

/** A date as the article tells it. */
export interface ToldDate {
  readonly date: string;
  readonly until: string | null;
  readonly precision: DatePrecision;
}

/** What chrono-node read, the words it read it from in small letters, and the word before them ("last", "late"). */
export interface Reading {
  readonly day: ReadDay;
  readonly words: string;
  readonly which: string;
}

/** What the sentence tells of the time, the day of publication (or one in its place) known. */
export type KnownTelling = Telling & { readonly published: string };

/** How one kind of date is told; `null` when it cannot be. */
export interface DateRule {
  readonly name: string;
  readonly finds: string;
  readonly leaves: string;
  readonly holds: (reading: Reading) => boolean;
  readonly tell: (reading: Reading, telling: KnownTelling) => ToldDate | null;
}

/**
 * What is ours on top of chrono-node, which takes the nearest date whatever the sentence says of it: the first rule
 * that holds tells the date. The last one takes what chrono-node read.
 */
export const dateRules: readonly DateRule[] = [
  {
    name: 'a week is a range of days',
    finds: 'earlier this week',
    leaves: 'two weeks ago; Monday last week',
    holds: ({ day, words }) => day.weekday === null && /\bweek$/.test(words),
    tell: ({ words }, { published }) => weekOf(words, published),
  },
  {
    name: 'a weekday of a week',
    finds: 'on Monday last week',
    leaves: 'last Monday',
    holds: ({ day, words }) => day.weekday !== null && /\bweek$/.test(words),
    tell: ({ day, words }, { published }) =>
      single(addDays(mondayOf(words, published), daysFromMonday(day.weekday ?? 1)), 'day'),
  },
  {
    name: 'a weekend is two days',
    finds: 'last weekend',
    leaves: 'last Sunday',
    holds: ({ words }) => /\bweekend$/.test(words),
    tell: ({ day, words }, telling) => weekendAround(day, words, telling),
  },
  {
    name: 'weeks ago are told to the month',
    finds: 'two weeks ago',
    leaves: 'two days ago',
    holds: ({ words }) => /\bweeks?\s+ago$/.test(words),
    tell: ({ day }) => single(isoMonth(day.year, day.month), 'month'),
  },
  {
    name: 'a weekday lies where the sentence points',
    finds: 'will rule on Monday',
    leaves: 'on Monday, October 30',
    holds: ({ day }) => day.weekday !== null && !day.tells.month,
    tell: ({ day, words, which }, telling) =>
      single(nearestWeekday(day.weekday ?? 0, /^(?:last|next|this|past)\b/.exec(words)?.[0] ?? which, telling), 'day'),
  },
  {
    name: 'a day of a month lies in the year where the sentence points',
    finds: 'was shot on December 28',
    leaves: 'on December 28, 2015',
    holds: ({ day }) => day.tells.day && !day.tells.year,
    tell: ({ day }, telling) => single(nearestDay(day.month, day.day, telling), 'day'),
  },
  {
    name: 'a month lies in the year where the sentence points',
    finds: 'was elected in December; last May',
    leaves: 'in December 2015',
    holds: ({ day }) => day.tells.month && !day.tells.year,
    tell: ({ day, which }, telling) => single(nearestMonth(day.month, which, telling), 'month'),
  },
  {
    name: 'all else as read, as exactly as it was told',
    finds: 'October 30, 2015; last month; in 1998',
    leaves: '30 February',
    holds: () => true,
    tell: ({ day }) => {
      if (day.tells.year && !day.tells.month) return single(isoYear(day.year), 'year');
      if (day.tells.month && !day.tells.day) return single(isoMonth(day.year, day.month), 'month');
      return single(isoDay(day.year, day.month, day.day), 'day');
    },
  },
];

const single = (date: string | null, precision: DatePrecision): ToldDate | null =>
  date === null ? null : { date, until: null, precision };

/** "earlier this week" runs from Monday to the day of publication; "last week" from Monday to Sunday. */
function weekOf(words: string, published: string): ToldDate | null {
  const monday = mondayOf(words, published);
  const first = words.startsWith('later') ? published : monday;
  const last = words.startsWith('earlier this') ? published : addDays(monday, 6);
  return first < last ? { date: first, until: last, precision: 'day' } : single(first, 'day');
}

/** chrono-node's weeks begin on Sunday, and its "Monday last week" is last Monday. */
function mondayOf(words: string, published: string): string {
  const weeks = /\blast\b/.test(words) ? -1 : /\bnext\b/.test(words) ? 1 : 0;
  return addDays(published, weeks * 7 - daysFromMonday(weekdayOf(published)));
}

const daysFromMonday = (weekday: number): number => (weekday + 6) % 7;

/**
 * chrono-node's last weekend is a Sunday, the others are Saturdays to come; but "was killed this weekend" is told of
 * the one gone by.
 */
function weekendAround(day: ReadDay, words: string, { published, past }: KnownTelling): ToldDate | null {
  const told = isoDay(day.year, day.month, day.day);
  if (told === null) return null;
  const read = addDays(told, day.weekday === 0 ? -1 : 0);
  const saturday = past && words.startsWith('this') && read > published ? addDays(read, -7) : read;
  return { date: saturday, until: addDays(saturday, 1), precision: 'day' };
}

/**
 * A day without its year. Newspapers leave out the year of a day in the current one (AP stylebook), so of what has
 * happened it is this year's unless that is still to come; of what is planned it is the nearest.
 */
function nearestDay(month: number, day: number, { published, future, past }: KnownTelling): string | null {
  const year = yearOf(published);
  const own = isoDay(year, month, day);
  if (!future && own && own <= published) return own;
  if (past && !future) return isoDay(year - 1, month, day);
  const distance = (iso: string): number => Math.abs(dayNumber(iso) - dayNumber(published));
  const near = [year - 1, year, year + 1].map((y) => isoDay(y, month, day)).filter((iso) => iso !== null);
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function nearestMonth(month: number, which: string, { published, future, past }: KnownTelling): string {
  const year = yearOf(published);
  const current = monthOf(published);
  if (which === 'next') return isoMonth(month > current ? year : year + 1, month);
  if (which === 'last') return isoMonth(month < current ? year : year - 1, month);
  if (which === 'this') return isoMonth(year, month);
  if (!future && month <= current) return isoMonth(year, month);
  if (past && !future) return isoMonth(year - 1, month);
  return isoMonth(current - month > 6 ? year + 1 : month - current > 6 ? year - 1 : year, month);
}

function nearestWeekday(weekday: number, which: string, { published, future }: KnownTelling): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === 'next') return addDays(published, 7 - back);
  if (which === 'last') return addDays(published, -(back || 7));
  if (which === 'this' && !future) return addDays(published, back <= 3 ? -back : 7 - back);
  return addDays(published, future ? 7 - back : -back);
}
