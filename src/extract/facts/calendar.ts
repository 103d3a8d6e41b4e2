/**
 * Days and months as ISO text ("2017-11-22", "2017-11", "2017") and as day numbers (days since 1970-01-01), so that
 * nothing here ever asks what day it is.
 */
const dayMs = 86_400_000;

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** "2017-10-30"; `null` when there is no such day (30 February). Months from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** "2017-11"; months beyond 1..12 run over into other years: `isoMonth(2017, 13)` is "2018-01". */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${isoYear(Math.floor(months / 12))}-${pad((months % 12) + 1, 2)}`;
}

export const isoYear = (year: number): string => pad(year, 4);

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** 1..12; of an ISO day or month. */
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** Days since 1970-01-01; a month or year counts from its first day. */
export const dayNumber = (iso: string): number =>
  Math.round(Date.UTC(yearOf(iso), (monthOf(iso) || 1) - 1, Number(iso.slice(8, 10)) || 1) / dayMs);

/** The ISO day `days` after another. */
export const addDays = (iso: string, days: number): string =>
  new Date((dayNumber(iso) + days) * dayMs).toISOString().slice(0, 10);

/** 0 (Sunday)..6. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;
