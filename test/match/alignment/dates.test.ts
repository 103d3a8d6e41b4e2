import { describe, expect, it } from 'vitest';
import { findDates, sameDate } from '../../../src/match/alignment/dates.ts';
import { handTools } from './hand-made.ts';

const published = '2026-03-04'; // a Wednesday
const tell = (text: string) => findDates(text, handTools.alignment, published).map(({ date }) => date);

describe('dates are the same however they are written', () => {
  it.each([
    ['October 30', '30 October'],
    ['October 30', 'Oct. 30th'],
    ['October 30, 2025', '2025-10-30'],
    ['the 30th of October', 'October 30'],
    ['Wednesday', 'March 4'],
    ['Tuesday', 'yesterday'],
    ['this month', 'in March'],
    ['last year', 'in 2025'],
    ['November 11', 'November 11, 2025'],
  ])('%s and %s', (a, b) =>
    expect([tell(a).length, tell(b).length, sameDate(tell(a)[0] as never, tell(b)[0] as never)]).toEqual([1, 1, true]),
  );
});

describe('dates are not the same', () => {
  it.each([
    ['October 30', 'October 31'],
    ['October 30', 'November 30'],
    ['Wednesday', 'Thursday'],
    ['in 2024', 'in 2025'],
    ['November 11, 2024', 'November 11, 2025'],
  ])('%s and %s', (a, b) => expect(sameDate(tell(a)[0] as never, tell(b)[0] as never)).toBe(false));
});

describe('no date is', () => {
  it.each(['it may rain', 'they march on', 'a second time', 'May I?', '1,998 people', 'Augustus came'])('%s', (text) =>
    expect(tell(text)).toEqual([]),
  );
});
