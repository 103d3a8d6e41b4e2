import { describe, expect, it } from 'vitest';
import { read, words } from './read.ts';

const head = 'Pool to close\n';

describe('the day of publication', () => {
  it.each([
    [
      'a line of its own',
      `${head}Published: 3 May 2021, 10:30 GMT\nThe council voted to close it.`,
      '2021-05-03',
      ['3 May 2021'],
    ],
    [
      'not the line of the update',
      `${head}Updated May 5, 2021\nPublished May 3, 2021\nThe council voted to close it.`,
      '2021-05-03',
      ['May 3, 2021'],
    ],
    [
      'a line with the agency',
      `${head}Xinhua | Updated: 2021-05-03 09:20\nThe council voted to close it.`,
      '2021-05-03',
      ['2021-05-03'],
    ],
    [
      'the dateline, in the year its weekday tells',
      'HANOI, May 3 (Xinhua) -- The pool closed on Monday. It had lost money since 2021 and will be a park by 2026.',
      '2021-05-03',
      ['May 3', 'Monday'],
    ],
    [
      'a caption on a weekday the body names',
      `${head}The council voted on Monday to close it.\nThe pool on May 3, 2021. /AP Photo`,
      '2021-05-03',
      ['May 3, 2021', 'Monday'],
    ],
    [
      'the weekday after the caption',
      `${head}The council voted on Tuesday to close it.\nThe pool on May 3, 2021. /AP Photo`,
      '2021-05-04',
      ['May 3, 2021', 'Tuesday'],
    ],
    [
      'the lead',
      'On Monday, May 3, 2021, the council voted to close the pool. It opened in 1954.',
      '2021-05-03',
      ['May 3, 2021', 'Monday'],
    ],
  ])('is worked out from %s', (_, text, date, evidence) => {
    const article = read(text);
    expect(article.published?.date).toBe(date);
    expect(article.published?.evidence.map((span) => words(article, span))).toEqual(evidence);
  });

  it.each([
    ['nothing', `${head}The council voted to close it on Monday.`],
    ['a year long gone', `${head}The council voted to close it. It opened on 4 July 1954.`],
    ['a file photo', `${head}The council voted to close it.\nFILE PHOTO: The pool, May 3, 2021. REUTERS/Jane Doe`],
    ['no such day', `${head}Published 31 June 2021 it was not.\nThe council voted to close it.`],
  ])('is unknown from %s', (_, text) => {
    expect(read(text).published).toBeNull();
  });
});
