import { describe, expect, it } from 'vitest';
import { claimsBeside } from '../../../src/bot/message/beside-quotes.ts';
import { findQuotations } from '../../../src/text/index.ts';

const claims = (line: string): string[] => claimsBeside(line, findQuotations(line, [{ start: 0, end: line.length }]));

describe('what a line claims beside its quotes', () => {
  it.each([
    ['Reuter said "we will wait" and the ferry will stop in June.', ['the ferry will stop in June.']],
    ['"We will wait," Reuter said on Monday, but the ferry will stop in June.', ['the ferry will stop in June.']],
    ['The ferry will stop in June and Reuter said "we will wait"', ['The ferry will stop in June']],
    ['The ferry and the bus will stop, while Reuter said "we will wait"', ['The ferry and the bus will stop']],
    [
      'Reuter said "we will wait" and the ferry will stop in June while Holt said "it leaks".',
      ['the ferry will stop in June'],
    ],
    ['The ferry will stop. "We will wait," he says. It leaks.', ['The ferry will stop.', 'It leaks.']],
    ['He said "We will wait. We must." Shops will close.', ['Shops will close.']],
    ['The ferry will stop. It leaks.', ['The ferry will stop.', 'It leaks.']],
  ])('%s', (line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('clauses that only tell whose a quote is', () => {
  it.each([
    'Reuter said "we will wait"',
    'Reuter told reporters in Dorn on Monday that "we will wait".',
    '"We will wait," Reuter said on Monday.',
    '"We will wait," Reuter and Holt said on Monday.',
    'Reuter said "we will wait" but Holt said "it leaks"',
    'When will the ferry stop?',
    '',
  ])('%s', (line) => {
    expect(claims(line)).toEqual([]);
  });
});
