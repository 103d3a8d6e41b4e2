/**
 * An ISO date as readers of a language know it, as precise as it is given. English has the day before the month.
 *
 * @example
 * showDate('2017-11-22', 'en') // '22 Nov 2017'
 * showDate('2017-12', 'en') // 'Dec 2017'
 * showDate('2016', 'en') // '2016'
 * showDate('2017-11-22', 'ko') // '2017년 11월 22일'
 */
export function showDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || !Number.isFinite(year) || (month === undefined && language === 'en')) return iso;
  if (language !== 'en' || month === undefined) return written(iso, language);
  // "Sat, 01 Jan 2000 …": written so everywhere, and without loading a language's forms, a fortieth of the time to an answer.
  const name = new Date(Date.UTC(2000, month - 1)).toUTCString().slice(8, 11);
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** The language's own long form, of the parts that are given. */
function written(iso: string, language: string): string {
  const [, month, day] = iso.split('-');
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) form.month = 'long';
  if (day) form.day = 'numeric';
  return new Intl.DateTimeFormat(language, form).format(new Date(iso));
}
