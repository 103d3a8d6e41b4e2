/**
 * An ISO date as readers know it, as precise as it is given.
 *
 * @example
 * showDate('2017-11-22', 'en') // '22 Nov 2017'
 * showDate('2017-12', 'en') // 'Dec 2017'
 * showDate('2016', 'en') // '2016'
 */
export function showDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || !Number.isFinite(year) || month === undefined) return iso;
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}
