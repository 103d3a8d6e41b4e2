import { addDays, yearOf } from './calendar.ts';
import type { DateExpression } from './date-expressions.ts';
import type { ReadDay } from './date-reader.ts';
import { dateRules } from './date-rules.ts';
import type { KnownTelling, Reading, ToldDate } from './date-rules.ts';

/**
 * The date or range an expression tells; a range whose end does not follow is told by its first day alone. `null`
 * when there is no such day.
 *
 * @example
 * // "June 28 to July 2, 2016" → { date: '2016-06-28', until: '2016-07-02', precision: 'day' }
 * // "June 7 to 3" → { date: '2017-06-07', until: null, precision: 'day' }
 */
export function tellDate({ from, to, words, which }: DateExpression, telling: KnownTelling): ToldDate | null {
  const first = tellOne({ day: to?.tells.year ? withYear(from, from.year) : from, words, which }, telling);
  if (!first || !to) return first;
  const last = lastOf(to, first, telling);
  return last?.precision === first.precision && first.date < last.date ? { ...first, until: last.date } : first;
}

/** The first such day or month after the range has begun: its year, or the weekday's week, may be the next. */
function lastOf(to: ReadDay, first: ToldDate, telling: KnownTelling): ToldDate | null {
  const tell = (day: ReadDay): ToldDate | null => tellOne({ day, words: '', which: '' }, telling);
  if (to.weekday !== null && !to.tells.month) {
    const last = tell(to);
    return last && last.date < first.date ? { ...last, date: addDays(last.date, 7) } : last;
  }
  if (to.tells.year || !to.tells.month) return tell(to);
  const year = yearOf(first.date);
  const last = tell(withYear(to, year));
  const sameMonth = last?.date.slice(0, 7) === first.date.slice(0, 7);
  return last && last.date < first.date && !sameMonth ? tell(withYear(to, year + 1)) : last;
}

const withYear = (day: ReadDay, year: number): ReadDay => ({ ...day, year, tells: { ...day.tells, year: true } });

const tellOne = (reading: Reading, telling: KnownTelling): ToldDate | null =>
  dateRules.find((rule) => rule.holds(reading))?.tell(reading, telling) ?? null;
