import type { Span } from '../../text/index.ts';
import type { FactWords } from './words.ts';

/** Finds the stretches of a sentence that may be a date; offsets are into the sentence. */
export type FindStretches = (sentence: string) => readonly Span[];

/**
 * Cuts out the runs of calendar words ("Monday, October 30th", "late last month", "1998 to 2003"), so that chrono-node,
 * which takes 7 ms for an article, has only a few characters to read. Months and weekdays need their capital.
 *
 * @example
 * const stretchesIn = makeFindStretches(words);
 * stretchesIn('He may go on Monday, May 5, with 30 men.'); // [{ start: 13, end: 26 }]: "Monday, May 5"
 * stretchesIn('They march 30 miles to buy 2,000 tents.'); // []
 */
export function makeFindStretches(words: FactWords): FindStretches {
  const piece = pieceOf(words);
  return (sentence) => (mayTellDate.test(sentence) ? runsOf(sentence, [...sentence.matchAll(piece)]) : []);
}

/** One word or phrase of the calendar, in a group for what it is. */
function pieceOf(words: FactWords): RegExp {
  const month = `(?:${titled(Object.keys(words.months))})\\b\\.?`;
  const weekday = `(?:${titled(Object.keys(words.weekdays))})\\b`;
  const wholeNumbers = Object.keys(words.numberWords).filter((word) => Number.isInteger(words.numberWords[word]));
  const count = `(?:\\d{1,3}|(?:[Hh]alf\\s+)?[Aa]n?(?:\\s+couple\\s+of)?|${loose(wholeNumbers.join('|'))})`;
  const calendar = [
    '\\d{4}-\\d\\d-\\d\\d\\b',
    `${count}\\s+(?:days?|weeks?|months?|years?)\\s+ago\\b`,
    `(?:${loose('earlier|later|late|early')}\\s+)?${loose('this|last|next')}\\s+(?:week(?:end)?|month|year)\\b`,
    `${loose('yesterday|tomorrow|today')}(?:\\s+${partOfDay})?\\b|${loose('tonight')}\\b`,
    `${loose('this')}\\s+(?:morning|afternoon|evening)\\b|${loose('last')}\\s+night\\b`,
    `(?:${loose('early|late|mid|last|next|this|past')}[\\s-]+){0,2}(?:${month}|${weekday}(?:\\s+${partOfDay}\\b)?)`,
    year,
  ].join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}$€£.,/])(?:(?<calendar>${calendar})|(?<day>${day})(?<opens>(?=\\s+(?:of\\s+)?${month}))?)`,
    'gu',
  );
}

/** Joins pieces with nothing but a comma, "of", "the" or "to" between them; figures alone are no date. */
function runsOf(sentence: string, pieces: readonly RegExpMatchArray[]): Span[] {
  const runs: (Span & { readonly dated: boolean })[] = [];
  for (const { 0: text, index = 0, groups = {} } of pieces) {
    const last = runs.at(-1);
    const dated = groups['calendar'] !== undefined;
    const between = last ? sentence.slice(last.end, index) : '';
    const gap = dated || groups['opens'] !== undefined ? gapBeforeDate : gapBeforeDay;
    if (last && gap.test(between))
      runs[runs.length - 1] = { start: last.start, end: index + text.length, dated: dated || last.dated };
    else runs.push({ start: index, end: index + text.length, dated });
  }
  return runs.filter(({ start, dated }) => dated && sentence[start - 1] !== '-');
}

const gapBeforeDate = /^(?:\s*,?\s+(?:of\s+)?(?:the\s+)?|\s*[-–—]\s*|\s+(?:to|and|through|until)\s+)$/;
/** No comma: in "on October 30, 24 people" the second figure counts people. */
const gapBeforeDay = /^(?:\s+(?:of\s+)?(?:the\s+)?|\s*[-–—]\s*|\s+(?:to|and|through|until)\s+)$/;

/** What every date has one of: a figure, or a word of the calendar. Saves most sentences from the longer pattern. */
const mayTellDate =
  /\d|day\b|morning|evening|afternoon|night|\b(?:ago|earlier|yesterday|tomorrow|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const partOfDay = '(?:morning|afternoon|evening|night|noon)';
/** Not the head of a number or of a count of things: "2,000", "30 people". */
const noMeasure = '(?![\\p{L}\\p{N}]|[,.:]\\d|\\s*%|\\s+(?:percent|people|million|billion|miles)\\b)';
const day = `(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?${noMeasure}`;
const year = `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)?(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)${noMeasure}`;

/** "November|NOVEMBER|…", longest first. */
const titled = (names: readonly string[]): string =>
  names
    .flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** With or without a capital: "[Ll]ast|[Nn]ext". */
const loose = (names: string): string =>
  `(?:${names.replace(/(?<!\p{L})\p{Ll}/gu, (c) => `[${c.toUpperCase()}${c}]`)})`;
