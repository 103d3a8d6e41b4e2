import type { Span } from '../text/index.ts';

/** A calendar day written out with its year, and the characters that say so. */
export interface StatedDay {
  /** ISO day. */
  readonly date: string;
  readonly span: Span;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6})\.?`;
const dayPatterns: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(String.raw`\b${monthName}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b`, 'g'), order: [3, 1, 2] },
  { pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s${monthName},?\s(\d{4})\b`, 'g'), order: [3, 2, 1] },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/g, order: [1, 2, 3] },
];

/** Days written with day, month and year, in text order. "May 2017" and "the 22nd" are none. */
export function daysIn(text: string, within: Span): StatedDay[] {
  const found: StatedDay[] = [];
  const slice = text.slice(within.start, within.end);
  for (const { pattern, order } of dayPatterns) {
    for (const match of slice.matchAll(pattern)) {
      const date = isoDay(match[order[0]] as string, match[order[1]] as string, match[order[2]] as string);
      if (date)
        found.push({
          date,
          span: { start: within.start + match.index, end: within.start + match.index + match[0].length },
        });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The day a line like "Published: 22 November 2017, 10:30 GMT" states; `null` when the line says more than that. */
export function dayStatedIn(line: string): StatedDay | null {
  if (line.length > 120) return null;
  const day = daysIn(line, { start: 0, end: line.length })[0];
  if (!day) return null;
  const rest = (line.slice(0, day.span.start) + line.slice(day.span.end)).replace(
    /\b(?:first|last|published|posted|updated?|modified|created|date|on|at|by|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:[ap]\.?m\.?|GMT|UTC|EST|EDT|ET|PT|BST|CET|IST)\b|GMT?[+-]\d+/gi,
    '',
  );
  return /[A-Za-zÀ-ɏ]{3,}/.test(rest) ? null : day;
}

/** The ISO day of a year, a month (its name or number) and a day; `null` when there is no such day. */
export function isoDay(year: string | number, month: string | number, day: string | number): string | null {
  const name = String(month);
  const number = /^\d+$/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const fits = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1700;
  return fits ? date.toISOString().slice(0, 10) : null;
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The day so many days later. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Weekdays named in a stretch of the text, 0 Sunday … 6 Saturday. */
export const weekdaysIn = (text: string, within: Span): { weekday: number; span: Span }[] =>
  [...text.slice(within.start, within.end).matchAll(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g)].map(
    (match) => ({
      weekday: weekdays.indexOf(match[0]),
      span: { start: within.start + match.index, end: within.start + match.index + match[0].length },
    }),
  );
