import type { DatePrecision } from '../knowledge.ts';
import { addDays, dayNumber, isoDay, isoMonth, isoYear, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { FactWords } from './words.ts';

/** A date as the article tells it. */
export interface ToldDate {
  readonly date: string;
  readonly until: string | null;
  readonly precision: DatePrecision;
}

/** What a rule may know of the words around the expression. */
export interface Telling {
  /** ISO day of publication; `null` when unknown: then only full dates are read. */
  readonly published: string | null;
  /** The clause speaks of what is to come ("will", "planned"). */
  readonly future: boolean;
  /** The clause speaks of what has happened ("met", "was held"). */
  readonly past: boolean;
}

/** One way news tells a date. `pattern` is global and names its groups; the whole match is the expression. */
export interface DateRule {
  readonly name: string;
  readonly finds: string;
  readonly leaves: string;
  readonly pattern: RegExp;
  /** The date, or `null` when it cannot be told. */
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, telling: Telling) => ToldDate | null;
}

/**
 * The rules in order: an expression that an earlier rule took is not read again, so full dates come before their
 * parts. They are ours because news has few ways to tell a date and chrono-node (with which the tests compare them)
 * takes 125 ms to start and 7 ms for each article, more than all else that is extracted.
 */
export function makeDateRules(words: FactWords): DateRule[] {
  const titled = (names: readonly string[]): string =>
    names
      .flatMap((n) => [n.charAt(0).toUpperCase() + n.slice(1), n.toUpperCase()])
      .toSorted((a, b) => b.length - a.length)
      .join('|');
  const monthNames = Object.keys(words.months);
  const month = `(?:${titled(monthNames)})\\b\\.?`;
  const plainMonth = titled(monthNames.filter((n) => n.length > 4 && !words.nameMonths.includes(n)));
  const nameMonth = titled(words.nameMonths);
  const weekday = `(?:${titled(Object.keys(words.weekdays))})`;
  const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
  const year = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
  const to = '\\s*(?:-|–|—|to|and|through|until)\\s*';
  const lead = `(?:${weekday}\\s*,?\\s+(?:the\\s+)?)?`;
  const count = `(?:\\d{1,3}|a|an|${Object.keys(words.numberWords).join('|')})`;

  const monthNumber = (name: string | undefined): number =>
    words.months[(name ?? '').replace('.', '').toLowerCase()] ?? 0;
  const numberOf = (text: string | undefined): number => {
    const word = (text ?? '').toLowerCase();
    return /^\d/.test(word)
      ? Number.parseInt(word, 10)
      : word === 'a' || word === 'an'
        ? 1
        : (words.numberWords[word] ?? 0);
  };
  const dayIn = (g: Readonly<Record<string, string | undefined>>, telling: Telling): string | null => {
    if (g['which'] && telling.published)
      return isoDay(yearOf(telling.published) + yearStep(g['which']), monthNumber(g['month']), numberOf(g['day']));
    if (g['year']) return isoDay(Number(g['year']), monthNumber(g['month']), numberOf(g['day']));
    return nearestDay(monthNumber(g['month']), numberOf(g['day']), telling);
  };
  const dayRange = (g: Readonly<Record<string, string | undefined>>, telling: Telling): ToldDate | null => {
    const first = dayIn(g, telling);
    const last = first && isoDay(yearOf(first), monthNumber(g['month2'] ?? g['month']), numberOf(g['day2']));
    return last && first < last ? { date: first, until: last, precision: 'day' } : null;
  };

  return [
    {
      name: 'iso day',
      finds: 'filed on 2016-03-09',
      leaves: 'flight 2016-03-99',
      pattern: /\b(?<year>\d{4})-(?<month>[01]\d)-(?<day>[0-3]\d)\b/g,
      resolve: (g) => single(isoDay(Number(g['year']), Number(g['month']), Number(g['day'])), 'day'),
    },
    {
      name: 'days in a row, month first',
      finds: 'from June 3 to 7',
      leaves: 'June 7 to 3 votes',
      pattern: new RegExp(
        `\\b(?<month>${month})\\s+(?<day>${day})${to}(?:(?<month2>${month})\\s+)?(?<day2>${day})\\b(?:,?\\s+(?<year>${year})\\b)?(?!,\\d|\\s+percent)`,
        'g',
      ),
      resolve: dayRange,
    },
    {
      name: 'days in a row, day first',
      finds: '3-7 June 2016',
      leaves: 'won 3-1 in June',
      pattern: new RegExp(
        `\\b(?<day>${day})(?:\\s+(?<month3>${month}))?${to}(?<day2>${day})\\s+(?<month2>${month})(?:,?\\s+(?<year>${year})\\b)?`,
        'g',
      ),
      resolve: (g, telling) => dayRange({ ...g, month: g['month3'] ?? g['month2'] }, telling),
    },
    {
      name: 'month and day',
      finds: 'said on October 30',
      leaves: 'the march 30 miles long',
      pattern: new RegExp(
        `\\b${lead}(?<month>${month})\\s+(?<day>${day})\\b(?:\\s*,?\\s+(?<year>${year})\\b|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?(?!,\\d|\\s+(?:percent|people|million|billion))`,
        'g',
      ),
      resolve: (g, telling) => single(dayIn(g, telling), 'day'),
    },
    {
      name: 'day and month',
      finds: 'on 30 October 2017',
      leaves: 'about 30 March through the city',
      pattern: new RegExp(
        `\\b${lead}(?<day>${day})\\s+(?:of\\s+)?(?<month>${month})(?:\\s*,?\\s+(?<year>${year})\\b|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?`,
        'g',
      ),
      resolve: (g, telling) => single(dayIn(g, telling), 'day'),
    },
    {
      name: 'month and year',
      finds: 'since March 2011',
      leaves: 'will march 2011 miles',
      pattern: new RegExp(`\\b(?<month>${month}),?\\s+(?:of\\s+)?(?<year>${year})\\b(?!,\\d)`, 'g'),
      resolve: (g) => single(isoMonth(Number(g['year']), monthNumber(g['month'])), 'month'),
    },
    {
      name: 'month',
      finds: 'his planned trip in December',
      leaves: 'Mrs May said it may be',
      pattern: new RegExp(
        `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)?(?:(?<month>${plainMonth})|(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)(?<name>${nameMonth}))\\b(?!\\s+(?:\\p{Lu}\\p{Ll}|issue|edition))`,
        'gu',
      ),
      resolve: (g, telling) =>
        single(nearestMonth(monthNumber(g['month'] ?? g['name']), (g['which'] ?? '').toLowerCase(), telling), 'month'),
    },
    {
      name: 'weekday',
      finds: 'in Beijing on Wednesday',
      leaves: 'the Sunday Times; on Sundays',
      pattern: new RegExp(
        `(?<!\\b(?:${titled(words.namedDays)})\\s+)\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate)\\s+)?(?<weekday>${weekday})(?:\\s+(?:morning|afternoon|evening|night|noon))?\\b(?!\\s+(?:${words.weekdayNames.join('|')})\\b)`,
        'gi',
      ),
      resolve: (g, telling) => {
        const number = words.weekdays[(g['weekday'] ?? '').toLowerCase()];
        return number === undefined || !/^\p{Lu}/u.test(g['weekday'] ?? '')
          ? null
          : single(nearestWeekday(number, (g['which'] ?? '').toLowerCase(), telling), 'day');
      },
    },
    {
      name: 'day by its distance',
      finds: 'arrested yesterday',
      leaves: "today's Europe",
      pattern: /\b(?<word>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b(?!')/gi,
      resolve: (g, { published }) =>
        single(published && addDays(published, dayDistance((g['word'] ?? '').toLowerCase())), 'day'),
    },
    {
      name: 'week, month or year by its distance',
      finds: 'met earlier this month',
      leaves: 'over the last few months',
      pattern:
        /\b(?:(?<part>earlier|later|late|early)\s+)?(?<which>this|last|next)\s+(?<unit>week|month|year)\b(?!-|')/gi,
      resolve: (g, { published }) =>
        published === null ? null : relativeUnit(lower(g['which']), lower(g['unit']), lower(g['part']), published),
    },
    {
      name: 'so long ago',
      finds: 'two months ago',
      leaves: 'decades ago',
      pattern: new RegExp(`\\b(?<count>${count})\\s+(?<unit>days?|weeks?|months?|years?)\\s+(?:ago|earlier)\\b`, 'gi'),
      resolve: (g, { published }) =>
        published === null ? null : ago(numberOf(g['count']), lower(g['unit']), published),
    },
    {
      name: 'years in a row',
      finds: 'from 1998 to 2003',
      leaves: 'from 1998 to 200,000',
      pattern: new RegExp(`(?<=\\b(?:from|between)\\s+|\\()(?<year>${year})${to}(?<year2>${year})\\b(?!,\\d)`, 'gi'),
      resolve: (g) =>
        Number(g['year']) < Number(g['year2'])
          ? { date: g['year'] as string, until: g['year2'] as string, precision: 'year' }
          : null,
    },
    {
      name: 'year',
      finds: 'in 1998; the 1998 treaty',
      leaves: 'in 1998 cases; the 1990s',
      pattern: new RegExp(
        `(?<=\\b(?:in|since|until|during|by|from|of|late|early|before|after|around|mid-|the|a|his|her|its|their)\\s*|['’]s?\\s+|\\()(?<year>${year})\\b(?![,.]\\d|-|%|\\s+(?:\\p{Ll}+s|people|percent|million|billion)\\b(?<!\\s(?:was|is|has|as|elections|protests|talks|games|olympics)))`,
        'giu',
      ),
      resolve: (g) => single(isoYear(Number(g['year'])), 'year'),
    },
  ];
}

const lower = (text: string | undefined): string => (text ?? '').toLowerCase();

const single = (date: string | null, precision: DatePrecision): ToldDate | null =>
  date === null ? null : { date, until: null, precision };

/**
 * A day without its year. Newspapers leave out the year of a day in the current one (AP stylebook), so of what has
 * happened it is this year's unless that is still to come; of what is planned it is the nearest.
 */
function nearestDay(month: number, day: number, { published, future, past }: Telling): string | null {
  if (!published) return null;
  const year = yearOf(published);
  const own = isoDay(year, month, day);
  if (!future && own && own <= published) return own;
  if (past && !future) return isoDay(year - 1, month, day);
  const distance = (iso: string): number => Math.abs(dayNumber(iso) - dayNumber(published));
  const near = [year - 1, year, year + 1].map((y) => isoDay(y, month, day)).filter((iso) => iso !== null);
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function nearestMonth(month: number, which: string, { published, future, past }: Telling): string | null {
  if (!published || month === 0) return null;
  const year = yearOf(published);
  const current = monthOf(published);
  if (which === 'next') return isoMonth(month > current ? year : year + 1, month);
  if (which === 'last') return isoMonth(month < current ? year : year - 1, month);
  if (which === 'this') return isoMonth(year, month);
  if (!future && month <= current) return isoMonth(year, month);
  if (past && !future) return isoMonth(year - 1, month);
  return isoMonth(current - month > 6 ? year + 1 : month - current > 6 ? year - 1 : year, month);
}

function nearestWeekday(weekday: number, which: string, { published, future }: Telling): string | null {
  if (!published) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === 'next') return addDays(published, 7 - back);
  if (which === 'last') return addDays(published, -(back || 7));
  if (which === 'this' && !future) return addDays(published, back <= 3 ? -back : 7 - back);
  return addDays(published, future ? 7 - back : -back);
}

const yearStep = (which: string): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

const dayDistance = (word: string): number =>
  word === 'yesterday' || word === 'last night' ? -1 : word === 'tomorrow' ? 1 : 0;

/** "earlier this week" runs from Monday to the day of publication; "last week" from Monday to Sunday. */
function relativeUnit(which: string, unit: string, part: string, published: string): ToldDate | null {
  const step = yearStep(which);
  if (unit === 'year') return single(isoYear(yearOf(published) + step), 'year');
  if (unit === 'month') return single(isoMonth(yearOf(published), monthOf(published) + step), 'month');
  const monday = addDays(published, step * 7 - ((weekdayOf(published) + 6) % 7));
  const first = part === 'later' ? published : monday;
  const last = part === 'earlier' && step === 0 ? published : addDays(monday, 6);
  return first < last ? { date: first, until: last, precision: 'day' } : single(first, 'day');
}

/** Days are told to the day, weeks and months to the month, years to the year. */
function ago(count: number, unit: string, published: string): ToldDate | null {
  if (count < 1) return null;
  if (unit.startsWith('day')) return single(addDays(published, -count), 'day');
  if (unit.startsWith('week')) return single(addDays(published, -7 * count).slice(0, 7), 'month');
  if (unit.startsWith('month')) return single(isoMonth(yearOf(published), monthOf(published) - count), 'month');
  return single(isoYear(yearOf(published) - count), 'year');
}
