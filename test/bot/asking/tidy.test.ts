import { describe, expect, it } from 'vitest';
import { tidyQuestion } from '../../../src/bot/asking/tidy.ts';

describe('what is no part of the question goes', () => {
  it.each([
    ['<@123456789012345678> when did they meet?', 'when did they meet?'],
    ['@everyone look https://example.org/x who said that?', 'look who said that?'],
    ['**who** is `Kang`?', 'who is Kang?'],
    ['> quoted\nwhere was it?', 'quoted where was it?'],
    ['hey there, where was it held?', 'where was it held?'],
    ['Good morning everyone, where was it held?', 'where was it held?'],
    ['thanks for earlier, one more: who else came?', 'who else came?'],
    ['when did they meet? thx', 'when did they meet?'],
    ['where was it 🙏 please', 'where was it'],
  ])('%s', (typed, tidy) => {
    expect(tidyQuestion(typed)).toBe(tidy);
  });
});

describe('what belongs to the question stays', () => {
  it.each([
    'So what did the minister say?'.replace('So ', ''),
    'Who said "thank you"?',
    'hello',
    'Did he please the voters?',
    'How many high-level talks were held?',
    'Yo-Yo Ma played where?',
  ])('%s', (typed) => {
    expect(tidyQuestion(typed)).toBe(typed);
  });
});
