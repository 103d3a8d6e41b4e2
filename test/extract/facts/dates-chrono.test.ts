import { configuration } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { agoRule, chronoRules, readDates } from '../../../src/extract/facts/date-reader.ts';
import { makeFindStretches } from '../../../src/extract/facts/date-stretches.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { readData } from '../../../src/data.ts';

describe('chrono-node reads the dates', () => {
  it('has every rule that we choose by its name', () => {
    const { parsers, refiners } = configuration.createCasualConfiguration();
    const names = [...parsers, ...refiners].map((rule) => rule.constructor.name);
    expect(names).toEqual(expect.arrayContaining([...chronoRules, agoRule]));
  });

  it('tells which parts of a date the words told', () => {
    expect(readDates('last month', '2017-11-22')).toMatchObject([
      { start: { year: 2017, month: 10, tells: { year: true, month: true, day: false } }, end: null },
    ]);
    expect(readDates('June 3 to 7', '2017-11-22')[0]?.end).toMatchObject({ month: 6, day: 7, tells: { year: false } });
  });
});

describe('only the stretches of calendar words are read', () => {
  const stretchesIn = makeFindStretches(readData<FactWords>('words/facts.json'));
  it.each([
    ['He may go on Monday, May 5, with 30 men.', ['Monday, May 5']],
    ['It ran from 30 October to 3 November 2017 in Lyon.', ['30 October to 3 November 2017']],
    ['On Tuesday, 24 people came on 3 June, too.', ['Tuesday', '3 June']],
    ['It came late last month and two days ago.', ['late last month and two days ago']],
    ['They march 30 miles to buy 2,000 tents.', []],
    ['The score was 3-1 and 2 to 4.', []],
  ])('%s', (sentence, expected) => {
    expect(stretchesIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(expected);
  });
});
