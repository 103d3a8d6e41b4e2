import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/extract/index.ts';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

const told = (text: string, published: string | null = '2017-11-22'): string[] => {
  const article = miniArticle(text, published);
  return findEvents(article, words).map(
    (e) =>
      `${article.text.slice(e.expression.start, e.expression.end)} = ${e.date}${e.until ? `..${e.until}` : ''}${e.planned ? ' planned' : ''}`,
  );
};

describe('dates are read against the day of publication, Wednesday 22 November 2017', () => {
  it.each([
    ['"We are ready," Moreau said on October 30.', 'October 30 = 2017-10-30'],
    ['The talks were held in Lyon on Wednesday.', 'Wednesday = 2017-11-22'],
    ['The talks were held in Lyon on Thursday.', 'Thursday = 2017-11-16'],
    ['The court will rule on Monday.', 'Monday = 2017-11-27 planned'],
    ['On Monday, the court will rule on the appeal.', 'Monday = 2017-11-27 planned'],
    ['The court will rule on the appeal, he said Monday.', 'Monday = 2017-11-20'],
    ['He said Tuesday that the court will rule soon.', 'Tuesday = 2017-11-21'],
    ['The two met last Friday.', 'last Friday = 2017-11-17'],
    ['They play next Friday.', 'next Friday = 2017-11-24 planned'],
    ['The leaders met earlier this month.', 'earlier this month = 2017-11'],
    ['His visit comes ahead of a planned trip to Spain in December.', 'December = 2017-12 planned'],
    ['She was elected in December.', 'December = 2016-12'],
    ['She was elected in March.', 'March = 2017-03'],
    ['Prices fell last year.', 'last year = 2016'],
    ['The army will leave next year.', 'next year = 2018 planned'],
    ['The bridge was built in 1998.', '1998 = 1998'],
    ['The 1998 treaty bans such weapons.', '1998 = 1998'],
    ['The festival runs from June 3 to 7.', 'June 3 to 7 = 2017-06-03..2017-06-07'],
    ['The festival ran from June 28 to July 2, 2016.', 'June 28 to July 2, 2016 = 2016-06-28..2016-07-02'],
    ['The festival ran 3-7 June 2016 in Lyon.', '3-7 June 2016 = 2016-06-03..2016-06-07'],
    ['It opened on 30 October 2015.', '30 October 2015 = 2015-10-30'],
    ['It opened on Oct. 30, 2015, in Lyon.', 'Oct. 30, 2015 = 2015-10-30'],
    ['It opened on Monday, October 30th.', 'Monday, October 30th = 2017-10-30'],
    ['They hold talks in Lyon, November 11, 2017.', 'November 11, 2017 = 2017-11-11'],
    ['He has led the party since March 2011.', 'March 2011 = 2011-03'],
    ['He was arrested yesterday.', 'yesterday = 2017-11-21'],
    ['He left two days ago.', 'two days ago = 2017-11-20'],
    ['He left three months ago.', 'three months ago = 2017-08'],
    ['The law was passed five years ago.', 'five years ago = 2012'],
    ['The trial is due to begin on January 15.', 'January 15 = 2018-01-15 planned'],
    ['He was shot on December 28.', 'December 28 = 2016-12-28'],
    ['The war lasted from 1998 to 2003.', '1998 to 2003 = 1998..2003'],
    ['The filing is dated 2016-03-09.', '2016-03-09 = 2016-03-09'],
    ['Rain fell all last week.', 'last week = 2017-11-13..2017-11-19'],
    ['It broke out on December 29 of last year.', 'December 29 of last year = 2016-12-29'],
    ['In May, the council voted for it.', 'May = 2017-05'],
    ['He left in May last year.', 'May last year = 2016-05'],
    ['She was elected last May.', 'last May = 2017-05'],
    ['In December Moreau spoke.', 'December = 2016-12'],
    ['It rained late last month.', 'late last month = 2017-10'],
    ['They played from Thursday to Sunday.', 'Thursday to Sunday = 2017-11-16..2017-11-19'],
    ['The fair ran from December 28 to January 3.', 'December 28 to January 3 = 2016-12-28..2017-01-03'],
    ['Between May 3 and 9 it rained.', 'May 3 and 9 = 2017-05-03..2017-05-09'],
    ['From March to June they were away.', 'March to June = 2017-03..2017-06'],
    ['The unit was there from April 2003 to June 2004.', 'April 2003 to June 2004 = 2003-04..2004-06'],
    ['The strike began on June 7 to 3 votes.', 'June 7 to 3 = 2017-06-07'],
    ['On October 30, 24 people came.', 'October 30 = 2017-10-30'],
    ['He died twenty years ago.', 'twenty years ago = 1997'],
    ['He died half a year ago.', 'half a year ago = 2017-05'],
    ['They met on Monday last week.', 'Monday last week = 2017-11-13'],
    ['They met on March 28 and 29.', 'March 28 and 29 = 2017-03-28..2017-03-29'],
    ["He fled the country's 1976 to 1983 junta.", '1976 to 1983 = 1976..1983'],
    ['He was killed this weekend.', 'this weekend = 2017-11-18..2017-11-19'],
    ['They will meet this weekend.', 'this weekend = 2017-11-25..2017-11-26 planned'],
    ['They met last weekend.', 'last weekend = 2017-11-18..2017-11-19'],
    ["Last week's storm broke it.", 'Last week = 2017-11-13..2017-11-19'],
    ['He came on Wednesday morning.', 'Wednesday morning = 2017-11-22'],
    ['They met in late 2008.', 'late 2008 = 2008'],
    ['The vote is on the 3rd of June, 2018.', '3rd of June, 2018 = 2018-06-03 planned'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('reads only full dates when the day of publication is unknown', () => {
    expect(told('He left on October 30. She came on May 3, 2016. They met in 1998 and last year.', null)).toEqual([
      '1998 = 1998',
      'May 3, 2016 = 2016-05-03',
    ]);
  });

  it('counts months from the 31st without skipping the short ones', () => {
    expect(told('It rained last month. It snowed three months ago.', '2017-12-31')).toEqual([
      'three months ago = 2017-09',
      'last month = 2017-11',
    ]);
  });

  it('gives two events for a sentence with two dates', () => {
    expect(told('He was born in 1950 and died on October 2.')).toEqual(['1950 = 1950', 'October 2 = 2017-10-02']);
    expect(told('It was shown on October 3 and November 5.')).toEqual([
      'October 3 = 2017-10-03',
      'November 5 = 2017-11-05',
    ]);
  });
});
