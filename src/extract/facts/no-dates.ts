import type { FactWords } from './words.ts';

/** A date that was read, with the sentence before and after it. */
export interface InSentence {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** One way the words of the calendar are used for something else. */
export interface NoDateRule {
  readonly name: string;
  readonly leaves: string;
  readonly keeps: string;
  readonly holds: (read: InSentence) => boolean;
}

/** What is left alone though chrono-node reads a date; any rule that holds is enough, their order is free. */
export function makeNoDateRules(words: FactWords): readonly NoDateRule[] {
  const months = Object.keys(words.months).filter((name) => name.length > 4);
  const isMonth = (text: string): boolean => [...months, ...words.nameMonths].includes(text.toLowerCase());
  const weekday = new RegExp(`^(?:${Object.keys(words.weekdays).join('|')})`, 'i');
  const nameAfter = new RegExp(`^\\s+(?:${words.weekdayNames.join('|')})\\b`, 'i');
  const feastBefore = new RegExp(`\\b(?:${words.namedDays.join('|')})\\s+$`, 'i');
  return [
    {
      name: 'a month short or like a name, alone',
      leaves: 'Mrs May; Sept. rates',
      keeps: 'in May',
      holds: ({ text, before }) =>
        /^\p{L}+\.?$/u.test(text) &&
        Object.hasOwn(words.months, text.replace('.', '').toLowerCase()) &&
        (!isMonth(text) || (words.nameMonths.includes(text.toLowerCase()) && !inMonth.test(before))),
    },
    {
      name: 'a month in a name',
      leaves: 'the October Revolution; the October issue',
      keeps: 'in December Moreau said',
      holds: ({ text, before, after }) =>
        isMonth(text) &&
        (/^\s+(?:issue|edition)\b/.test(after) || (/^\s+\p{Lu}\p{Ll}/u.test(after) && !inMonth.test(before))),
    },
    {
      name: 'a weekday in a name',
      leaves: 'the Sunday Times; Black Friday',
      keeps: 'Friday',
      holds: ({ text, before, after }) => weekday.test(text) && (nameAfter.test(after) || feastBefore.test(before)),
    },
    {
      name: 'the present, owning something',
      leaves: "today's Europe; this year's budget",
      keeps: "last year's election",
      holds: ({ text, after }) =>
        (/^(?:today|tonight|(?:this|next) (?:week|month|year))/i.test(text) && /^['’]/.test(after)) ||
        (/(?:week|month|year)$/i.test(text) && after.startsWith('-')),
    },
    {
      name: 'a stretch of time up to now',
      leaves: 'over the last year',
      keeps: 'last year',
      holds: ({ text, before }) =>
        /^(?:last|next)\s+(?:week|month|year)$/i.test(text) && /\b(?:the|her|his|my|our|their)\s+$/.test(before),
    },
    {
      name: 'a day that has become a name',
      leaves: 'the Sept. 11 attacks',
      keeps: 'the attacks of September 11; the Nov. 13 attacks',
      holds: ({ text, after }) => /^sep\S* 11(?:th)?$/i.test(text) && /^\s+(?:attack|terror|hijack)/i.test(after),
    },
    {
      name: 'a number that is no year',
      leaves: 'with 2000 tents; page 1998',
      keeps: 'in 1998; the 1998 treaty',
      holds: ({ text, before, after }) =>
        /^\d{4}$/.test(text) && (!yearBefore.test(before) || notAfterYear.test(after)),
    },
    {
      name: 'numbers that are no years',
      leaves: 'sold 1900 to 2000',
      keeps: 'from 1998 to 2003',
      holds: ({ text, before }) =>
        /^\d{4}\D+\d{4}$/.test(text) && !/(?:\b(?:from|between|in|of|the)\s+|['’]s?\s+|\()$/i.test(before),
    },
  ];
}

const inMonth = /\b(?:in|since|during|until|last|next|this|early|late|mid)[\s-]+$/i;

const yearBefore =
  /(?:\b(?:in|since|until|during|by|from|of|late|early|before|after|around|mid|the|a|his|her|its|their)[\s-]+|['’]s?\s+|\()$/iu;

const notAfterYear =
  /^(?:[,.]\d|[-/]|%|\s+(?:\p{Ll}+s|people|percent|million|billion)\b(?<!\s(?:was|is|has|as|elections|protests|talks|games|olympics)))/iu;
