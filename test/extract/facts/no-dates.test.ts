import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/data.ts';
import { expressionsIn } from '../../../src/extract/facts/date-expressions.ts';
import { makeNoDateRules } from '../../../src/extract/facts/no-dates.ts';
import type { FactWords } from '../../../src/extract/index.ts';

const rules = makeNoDateRules(readData<FactWords>('words/facts.json'));

/** The names of the rules that hold for what is read as a date in an example. */
const heldFor = (example: string): string[] => {
  const [read] = expressionsIn(example, { start: 0, end: example.length }, '2017-11-22');
  if (!read) return [];
  const parts = {
    text: example.slice(read.start, read.end),
    before: example.slice(0, read.start),
    after: example.slice(read.end),
  };
  return rules.filter(({ holds }) => holds(parts)).map(({ name }) => name);
};

describe.each(rules)('$name', ({ name, leaves, keeps }) => {
  it.each(leaves.split('; '))('is no date: %s', (example) => {
    expect(heldFor(example)).toContain(name);
  });

  it.each(keeps.split('; '))('but this is one: %s', (example) => {
    expect(heldFor(example)).toEqual([]);
  });
});
