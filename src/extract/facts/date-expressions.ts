import type { Span } from '../../text/index.ts';
import { readDates } from './date-reader.ts';
import type { ReadDate, ReadDay } from './date-reader.ts';

/** The words of one date, as a span of the sentence, with what chrono-node makes of them. */
export interface DateExpression extends Span {
  readonly from: ReadDay;
  /** The last day of a range. */
  readonly to: ReadDay | null;
  /** What was read, in small letters. */
  readonly words: string;
  /** What points from the left: "last" of "last December"; empty when nothing does. */
  readonly which: string;
}

/**
 * The dates of one stretch of a sentence. Beyond chrono-node: "between June 3 and 7" and "June 3 and 4" are ranges, "December 29 of last
 * year" one date, and "late" belongs to "late last month".
 *
 * @example
 * // 'It came late last month.', the stretch "late last month" → [{ start: 8, end: 23, words: 'last month', … }]
 */
export function expressionsIn(sentence: string, stretch: Span, reference: string): DateExpression[] {
  const text = withReadableRanges(sentence.slice(stretch.start, stretch.end), sentence.slice(0, stretch.start));
  return joinYears(text, readDates(text, reference)).map((read) => placed(sentence, stretch, read));
}

/** The same length, with the one word for a range that chrono-node knows: between two days, or on two in a row. */
function withReadableRanges(text: string, before: string): string {
  const plain = text.replaceAll('—', '-');
  return /\bbetween\s+$/i.test(before)
    ? plain.replace(' and ', ' to  ')
    : plain.replace(/\b(\d{1,2}) and (?=(\d{1,2})\b)/, (all, first: string, second: string) =>
        Number(second) === Number(first) + 1 ? `${first} to  ` : all,
      );
}

/** Gives a day or month the year that the next words tell: "December 29" + "of last year". */
function joinYears(text: string, reads: readonly ReadDate[]): ReadDate[] {
  const joined: ReadDate[] = [];
  for (const read of reads) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.index + last.text.length, read.index) : null;
    if (last && between !== null && /^,?\s+(?:of\s+)?$/.test(between) && isYear(read) && lacksYear(last)) {
      const whole = text.slice(last.index, read.index + read.text.length);
      joined[joined.length - 1] = { ...last, text: whole, start: inYear(last.start, read.start.year) };
    } else joined.push(read);
  }
  return joined;
}

const isYear = ({ start, end }: ReadDate): boolean => end === null && start.tells.year && !start.tells.month;

const lacksYear = ({ start, end }: ReadDate): boolean => end === null && start.tells.month && !start.tells.year;

const inYear = (day: ReadDay, year: number): ReadDay => ({ ...day, year, tells: { ...day.tells, year: true } });

/** Without the commas chrono-node takes along, with the words before it that belong to the date. */
function placed(sentence: string, stretch: Span, { index, text, start: from, end: to }: ReadDate): DateExpression {
  const bare = text.replace(/^[\s,(]*(?:on\s+)?/i, '').replace(/[\s,)]+$/, '');
  const first = stretch.start + index + text.indexOf(bare);
  const lead = leadWords.exec(sentence.slice(stretch.start, first))?.[0] ?? '';
  return {
    start: first - lead.length,
    end: first + bare.length,
    from,
    to,
    words: `${/^(?:earlier|later)\b/i.exec(lead)?.[0] ?? ''} ${bare}`.trim().toLowerCase(),
    which: /\b(?:last|next|this)\b/i.exec(lead)?.[0].toLowerCase() ?? '',
  };
}

const leadWords = /(?:\b(?:early|late|mid|earlier|later|last|next|this)[\s-]+)+$/i;
