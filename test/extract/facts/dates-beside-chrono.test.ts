import * as chrono from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/data.ts';
import { findEvents } from '../../../src/extract/index.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

/** The day chrono-node reads, as ISO text cut to the precision of ours. */
const chronoDay = (text: string, published: string, length: number): string | undefined => {
  const start = chrono.parse(text, new Date(`${published}T12:00:00`))[0]?.start;
  const part = (name: 'month' | 'day'): string => String(start?.get(name)).padStart(2, '0');
  return start && `${start.get('year')}-${part('month')}-${part('day')}`.slice(0, length);
};

describe('where a date leaves no room, the rules and chrono-node agree', () => {
  // No 31st: chrono-node reads "last month" of 31 December as December.
  const published = ['2017-11-22', '2016-02-29', '2020-01-01', '2019-12-28'];
  it.each([
    'He came on October 30, 2015.',
    'He came on 3 March 2014.',
    'He came on Sept. 9, 2001.',
    'He came on Friday, May 5, 2017.',
    'He came yesterday.',
    'He came two days ago.',
    'He came in March 2011.',
    'He came last month.',
    'He came last year.',
    'He came this month.',
    'He came three months ago.',
    'He came on 2016-03-09.',
  ])('%s', (text) => {
    for (const day of published) {
      const own = findEvents(miniArticle(text, day), words)[0]?.date ?? '';
      expect(`${day}: ${own}`).toBe(`${day}: ${chronoDay(text, day, own.length)}`);
    }
  });
});
