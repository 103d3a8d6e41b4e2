import type { Span } from '../../text/index.ts';
import type { AlignmentLists } from './lists.ts';

/** What a date expression tells; a field it does not tell is `null`. Weekdays count from Sunday = 0. */
export interface TellsDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

export interface FoundDate extends Span {
  readonly date: TellsDate;
}

const monthWords =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (
    groups: readonly (string | undefined)[],
    lists: AlignmentLists,
    published: string | null,
  ) => TellsDate | null;
}

const nothing: TellsDate = { year: null, month: null, day: null, weekday: null };
const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** Forms of dates, most telling first; a stretch read by one form is not read again. */
const forms: readonly DateForm[] = [
  // "2017-10-30"
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    read: ([, y, m, d]) => ({ ...nothing, year: number(y), month: number(m), day: number(d) }),
  },
  // "October 30", "Oct. 30th, 2017"; not "May 300"
  {
    pattern: new RegExp(`\\b${monthWords}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? ((?:19|20)\\d\\d)\\b)?`, 'gi'),
    read: ([, m, d, y], lists) => ({
      ...nothing,
      year: number(y),
      month: lists.months.get((m ?? '').toLowerCase()) ?? null,
      day: number(d),
    }),
  },
  // "30 October 2017", "30th of Oct"
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWords}\\b\\.?(?:,? ((?:19|20)\\d\\d)\\b)?`, 'gi'),
    read: ([, d, m, y], lists) => ({
      ...nothing,
      year: number(y),
      month: lists.months.get((m ?? '').toLowerCase()) ?? null,
      day: number(d),
    }),
  },
  // "in December", "last May", "December 2018", "mid-June"; not "it may"
  {
    pattern: new RegExp(
      `(?:(?<=\\b(?:in|last|next|this|since|until|by|early|late|mid|of|before|after|during|to|from)[ -])${monthWords}\\b\\.?(?:,? ((?:19|20)\\d\\d)\\b)?|\\b${monthWords}\\.?,? ((?:19|20)\\d\\d)\\b)`,
      'gi',
    ),
    read: ([, m, y, m2, y2], lists) => ({
      ...nothing,
      year: number(y ?? y2),
      month: lists.months.get((m ?? m2 ?? '').toLowerCase()) ?? null,
    }),
  },
  // "January" by itself; "may", "march" and short forms need one of the contexts above
  {
    pattern: /\b(january|february|april|june|july|august|september|october|november|december)\b/gi,
    read: ([, m], lists) => ({ ...nothing, month: lists.months.get((m ?? '').toLowerCase()) ?? null }),
  },
  // "Wednesday"
  {
    pattern: /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/gi,
    read: ([word], lists, published) => onWeekday(lists.weekdays.get((word ?? '').toLowerCase()) ?? 0, published),
  },
  // "earlier this month", "last year"
  {
    pattern: /\b(?:earlier |later )?(this|last|next) (month|year)\b/gi,
    read: ([, which, what], _lists, published) =>
      shiftedMonth((which ?? '').toLowerCase(), (what ?? '').toLowerCase(), published),
  },
  // "today", "yesterday"
  {
    pattern: /\b(today|yesterday|tomorrow)\b/gi,
    read: ([, word], _lists, published) =>
      daysFrom(published, { today: 0, yesterday: -1, tomorrow: 1 }[(word ?? '').toLowerCase()] ?? 0),
  },
  // "in 2016", "since 1998"
  {
    pattern: /(?<=\b(?:in|since|of|by|until|from|before|after|during) )((?:19|20)\d\d)\b(?![.,]?\d)/gi,
    read: ([, y]) => ({ ...nothing, year: number(y) }),
  },
];

/**
 * The dates a text tells, in text order; relative ones count from the day of publication where it is known.
 *
 * @example
 * findDates('held on the 30th of October', lists, null)[0].date // { year: null, month: 10, day: 30, weekday: null }
 */
export function findDates(text: string, lists: AlignmentLists, published: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const date = form.read([...match], lists, published);
      if (date) found.push({ ...span, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether two dates can be the same: no field that both tell differs, and at least one is shared.
 *
 * @example
 * sameDate({ year: null, month: 11, day: 11, weekday: null }, { year: 2017, month: 11, day: 12, weekday: null }) // false
 */
export function sameDate(a: TellsDate, b: TellsDate): boolean {
  const fields = ['year', 'month', 'day', 'weekday'] as const;
  const both = fields.filter((field) => a[field] !== null && b[field] !== null);
  return both.length > 0 && both.every((field) => a[field] === b[field]);
}

/** Whether the first tells something the second leaves open: a day where the other only tells the month. */
export const tellsMore = (a: TellsDate, b: TellsDate): boolean =>
  (a.day !== null && b.day === null && b.weekday === null) ||
  (a.month !== null && b.month === null && b.weekday === null);

const dayMs = 86_400_000;

function daysFrom(published: string | null, days: number): TellsDate | null {
  if (!published) return null;
  const date = new Date(Date.parse(`${published}T00:00:00Z`) + days * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** News means the last such day up to its own: "on Wednesday" in Wednesday's paper is today. */
function onWeekday(weekday: number, published: string | null): TellsDate {
  if (!published) return { ...nothing, weekday };
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  return daysFrom(published, -((today - weekday + 7) % 7)) ?? { ...nothing, weekday };
}

function shiftedMonth(which: string, what: string, published: string | null): TellsDate | null {
  if (!published) return null;
  const [year, month] = published.split('-').map(Number) as [number, number];
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (what === 'year') return { ...nothing, year: year + shift };
  const index = year * 12 + month - 1 + shift;
  return { ...nothing, year: Math.floor(index / 12), month: (index % 12) + 1 };
}
