import { describe, expect, it } from 'vitest';
import { polarityOf } from '../../../src/answer/question/polarity.ts';
import { asked } from '../../support/asked.ts';

const polarity = (question: string, sentence: string): string => {
  const { query, candidate, library } = asked(question, sentence);
  return polarityOf(query, candidate, library.tools);
};

describe('what a question says is in the sentence, denied there, or open', () => {
  it.each([
    ['Will the pool open in June?', 'The pool will open in June.', 'same'],
    ['Will the pool open in June?', 'The pool will not open in June.', 'opposite'],
    ['Did the mayor sign the letter?', 'The mayor refused to sign the letter.', 'opposite'],
    ['Did the mayor refuse to sign the letter?', 'The mayor refused to sign the letter.', 'same'],
    ["Didn't the mayor sign the letter?", 'The mayor did not sign the letter.', 'same'],
    ['Did the price of bread rise?', 'The price of bread fell by a tenth.', 'opposite'],
    ['Did the price of bread rise?', 'The price of milk fell, and that of bread rose.', 'same'],
    ['Was the bridge closed?', 'They will mend the bridge over the Arl, which was closed in March.', 'same'],
    ['Did the council open the pool?', 'The council closed the pool in June.', 'opposite'],
    [
      'Did the council agree to open the pool?',
      'The council agreed that its recently closed pool will be repaired.',
      'same',
    ],
    ['Is only the tower closed?', 'The tower is closed.', 'unclear'],
    ['Is only the tower closed?', 'Not only the tower is closed.', 'opposite'],
    ['Did the storm damage the roof?', 'The harbour was quiet.', 'unclear'],
  ])('%s – %s → %s', (question, sentence, expected) => {
    expect(polarity(question, sentence)).toBe(expected);
  });
});
