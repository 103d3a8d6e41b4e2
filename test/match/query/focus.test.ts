import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../src/match/query/focus.ts';
import { matchTools } from '../../support/match-tools.ts';

const { reader } = matchTools();
const focus = (text: string): string => {
  const { words, share } = focusOf(reader.sentences(text, [{ start: 0, end: text.length }])[0] ?? []);
  return words
    .filter((_, i) => share[i] === 1)
    .map((word) => word.text)
    .join(' ');
};

describe('the question of a rambling message is what weighs', () => {
  it.each([
    [
      'so i was on the train and my sister kept going on about the bridge they opened last week near our old school, so like, what street was it on?',
      'what street was it on',
    ],
    [
      'We argued about the vote for an hour at lunch and nobody could remember a thing. When did the council vote? I have to know before the next class starts at noon.',
      'When did the council vote',
    ],
    [
      'There was a long piece about two mayors and I only read half of it, I am mostly curious about what the younger one promised to the drivers, because my teacher will ask me tomorrow',
      'what the younger one promised to the drivers ,',
    ],
  ])('%s', (message, question) => {
    expect(focus(message)).toBe(question);
  });

  it('takes a short message as one question whole', () => {
    expect(focus('When did the council vote, and who voted against it?')).toBe(
      'When did the council vote , and who voted against it ?',
    );
  });
});
