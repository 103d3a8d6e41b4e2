import { describe, expect, it } from 'vitest';
import { wholeList } from '../../../../src/answer/question/short/lists.ts';
import { asked } from '../../../support/asked.ts';

/** What an answer grows to where the question may be answered by several. */
const grown = (question: string, sentence: string, answer: string): string => {
  const { query, candidate, library } = asked(question, sentence);
  const { text } = library.knowledge.article;
  const start = text.indexOf(answer, candidate.sentence.sentence.start);
  const whole = wholeList({ start, end: start + answer.length }, query, candidate.sentence.sentence.tokens);
  return text.slice(whole.start, whole.end);
};

describe('an item is given with its whole list', () => {
  it.each([
    [
      'Who came to the opening?',
      'Brandt, mayor Ivar Sund and Ole Dahl came to the opening.',
      'Ole Dahl',
      'Brandt, mayor Ivar Sund and Ole Dahl',
    ],
    ['Which towns lost power?', 'Osk, Lunde and Kolvik lost power in the storm.', 'Osk', 'Osk, Lunde and Kolvik'],
    ['What does the ferry carry?', 'The ferry carries cars and bicycles to the island.', 'cars', 'cars and bicycles'],
    [
      'What did the council agree to do?',
      'The council agreed to open a pier, to cut fares and to hire six drivers.',
      'to open a pier',
      'to open a pier, to cut fares and to hire six drivers',
    ],
  ])('%s – %s', (question, sentence, answer, whole) => {
    expect(grown(question, sentence, answer)).toBe(whole);
  });
});

describe('an answer stays as it is', () => {
  it.each([
    ['beside an aside', 'Who came to the opening?', 'Brandt, the mayor, came to the opening.', 'Brandt'],
    ['where one is asked for', 'Which town lost power?', 'Osk, Lunde and Kolvik lost power in the storm.', 'Osk'],
    ['where it is asked what somebody is', 'Who is the mayor?', 'Brandt is the mayor and Sund the clerk.', 'Brandt'],
    ['beside one the question names', 'Who met Brandt?', 'Sund and Brandt met in Osk.', 'Sund'],
    ['before another clause', 'What does the ferry carry?', 'The ferry carries cars and it is slow.', 'cars'],
  ])('%s: %s – %s', (_, question, sentence, answer) => {
    expect(grown(question, sentence, answer)).toBe(answer);
  });
});
