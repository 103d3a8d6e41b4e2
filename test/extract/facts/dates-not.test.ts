import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/extract/index.ts';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

describe('words and numbers that are no dates are left alone', () => {
  it.each([
    'He may go, and they march on.',
    'Theresa May said it may rain.',
    'They march 30 miles a day.',
    'The rocket flew 6km and 2,000 people saw it.',
    'He told the Sunday Times so.',
    'Shops gave discounts for Black Friday.',
    'It opens on Sundays.',
    'The two recently reached a deal.',
    'Ann, 35, has 12 dogs.',
    'It happened decades ago.',
    'They write in the October issue of the journal.',
    'He was a star of the 1990s.',
    'There were 2000 soldiers in 2000 tents.',
    'April Smith and June Carter sang.',
    'They won 3-1.',
    'Over the last few months prices fell.',
    'The price was $1998.',
    'Call 555-1998 or see page 2016.',
    'August Wilson wrote plays.',
    "Today's Europe is rich.",
    'The sun sets in Jan Mayen.',
    'Prices rose over the last year and will fall within the next month.',
    'It lasted two and a half years.',
    'He left two and a half years ago.',
    'The Sept. 11 attacks changed the law.',
    'It was built in 1998-99 and again in 1998/99.',
    'They play at 5 on 5/6, or at noon.',
    'The fund sold 1900 to 2000 of them.',
    "This year's budget is small.",
    'He came for a five-day visit and stayed for 3 days.',
    'Feb. 30 is no day.',
  ])('%s', (text) => {
    expect(findEvents(miniArticle(text), words)).toEqual([]);
  });
});
