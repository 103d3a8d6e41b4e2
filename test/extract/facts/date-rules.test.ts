import { describe, expect, it } from 'vitest';
import { expressionsIn } from '../../../src/extract/facts/date-expressions.ts';
import { dateRules } from '../../../src/extract/facts/date-rules.ts';

const published = '2017-11-22';

/** The rule that tells the date of an example; `undefined` when there is no date to tell. */
const ruleOf = (example: string): string | undefined => {
  const [read] = expressionsIn(example, { start: 0, end: example.length }, published);
  if (!read) return undefined;
  const reading = { day: read.from, words: read.words, which: read.which };
  const rule = dateRules.find(({ holds }) => holds(reading));
  return rule?.tell(reading, { published, future: false, past: false }) ? rule.name : undefined;
};

describe.each(dateRules)('the rule that $name', ({ name, finds, leaves }) => {
  it.each(finds.split('; '))('tells: %s', (example) => {
    expect(ruleOf(example)).toBe(name);
  });

  it.each(leaves.split('; '))('leaves to another or alone: %s', (example) => {
    expect(ruleOf(example)).not.toBe(name);
  });
});
