import { Chrono, ParsingComponents, configuration } from 'chrono-node/en';
import { monthOf, yearOf } from './calendar.ts';

/** A date as chrono-node reads it: the day it falls on, and which parts of it the words really tell. */
export interface ReadDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 (Sunday)..6; `null` when no weekday is named. */
  readonly weekday: number | null;
  readonly tells: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

/** One date in a stretch of text; `index` counts from the start of the stretch. */
export interface ReadDate {
  readonly index: number;
  readonly text: string;
  readonly start: ReadDay;
  /** The last day of a range. */
  readonly end: ReadDay | null;
}

/**
 * Reads the dates of a stretch with chrono-node against an ISO day. The parsers are made when first needed.
 *
 * @example readDates('June 3 to 7', '2017-11-22')[0]?.end // { month: 6, day: 7, … }
 */
export function readDates(stretch: string, reference: string): ReadDate[] {
  const parser = /\bago\b/.test(stretch)
    ? (parserForAgo ??= makeParser([...chronoRules, agoRule], [yearAlone, longAgo]))
    : (parserForDates ??= makeParser(chronoRules, [yearAlone]));
  // Counting months from a 31st, chrono-node 2.10 skips the short ones: "last month" of 31 December is December.
  const day = /month/i.test(stretch) ? Math.min(Number(reference.slice(8, 10)), 28) : Number(reference.slice(8, 10));
  const noon = new Date(yearOf(reference), monthOf(reference) - 1, day, 12);
  return parser.parse(stretch, noon).map(({ index, text, start, end }) => ({
    index,
    text,
    start: partsOf(start),
    end: end ? partsOf(end) : null,
  }));
}

let parserForDates: Chrono | null = null;
let parserForAgo: Chrono | null = null;

/** chrono-node's rules that read days; those for times of day, durations and "5/6" cost most and find little in news. */
export const chronoRules: readonly string[] = [
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENWeekdayParser',
  'ENCasualDateParser',
  'ENCasualTimeParser',
  'ENMonthNameParser',
  'ENRelativeDateFormatParser',
  'OverlapRemovalRefiner',
  'MergeWeekdayComponentRefiner',
  'ENMergeDateTimeRefiner',
  'ENMergeDateRangeRefiner',
];

/** Takes ten times as long as another, so that it reads only stretches with an "ago". */
export const agoRule = 'ENTimeUnitAgoFormatParser';

function makeParser(names: readonly string[], own: readonly Rule[]): Chrono {
  const { parsers, refiners } = configuration.createCasualConfiguration();
  const isUsed = (rule: object): boolean => names.includes(rule.constructor.name);
  return new Chrono({ parsers: [...parsers.filter(isUsed), ...own], refiners: refiners.filter(isUsed) });
}

type Rule = Chrono['parsers'][number];

/** chrono-node reads no year that stands alone. Finds "1998"; "1998-03-09" is for the others, as they come first. */
const yearAlone: Rule = {
  pattern: () => /(?<!\d)\d{4}(?!\d)/,
  extract: (_context, [text]) => ({ year: Number(text) }),
};

const longCounts: Readonly<Record<string, number>> = {
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const longAgoPattern = new RegExp(
  `\\b(${Object.keys(longCounts).join('|')})\\s+(day|week|month|year)s?\\s+ago\\b`,
  'i',
);

/** chrono-node's number words end at twelve. Finds "twenty years ago"; leaves "two years ago", which is read already. */
const longAgo: Rule = {
  pattern: () => longAgoPattern,
  extract: ({ reference }, [, count = '', unit = '']) =>
    ParsingComponents.createRelativeFromReference(reference, {
      [unit.toLowerCase()]: -(longCounts[count.toLowerCase()] ?? 0),
    }),
};

function partsOf(read: Pick<ParsingComponents, 'get' | 'isCertain'>): ReadDay {
  return {
    year: read.get('year') ?? 0,
    month: read.get('month') ?? 1,
    day: read.get('day') ?? 1,
    weekday: read.isCertain('weekday') ? read.get('weekday') : null,
    tells: { year: read.isCertain('year'), month: read.isCertain('month'), day: read.isCertain('day') },
  };
}
