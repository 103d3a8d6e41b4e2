import { expect, it } from 'vitest';
import { cueRatesOf, rateOf } from '../../../src/extract/statements/cue-rates.ts';

const rates = cueRatesOf({ words: 'hope\nsay', rates: [610, 930], others: 250 });

it.each([
  ['say', 930],
  ['hope', 610],
  ['says', 250],
  ['', 250],
  ['constructor', 250],
])('how often “%s” tells a statement', (lemma, rate) => {
  expect(rateOf(rates, lemma)).toBe(rate);
});
