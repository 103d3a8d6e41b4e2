import { describe, expect, it } from 'vitest';
import { toldAnswer } from '../../../../src/answer/question/short/told.ts';
import { asked } from '../../../support/asked.ts';

const told = (question: string, body: string): string | null => {
  const { query, candidate, library } = asked(question, body);
  const span = toldAnswer(query, candidate, library.knowledge);
  return (
    span &&
    body.slice(
      span.start - library.knowledge.article.text.indexOf(body),
      span.end - library.knowledge.article.text.indexOf(body),
    )
  );
};
const body = 'Mayor Lena Holm repeated her promise that the old bridge will open in June.';

describe('what a word of saying tells', () => {
  it.each(["What is the mayor's promise?", 'what was the promise of the mayor', "what's Holm's promise"])(
    '%s',
    (question) => {
      expect(told(question, body)).toBe('that the old bridge will open in June');
    },
  );

  it.each([
    ['another noun', "What is the mayor's name?"],
    ['when, not what', 'When was the promise made?'],
    ['what is done with it', 'What does the mayor promise?'],
  ])('is not asked by: %s', (_, question) => {
    expect(told(question, body)).toBeNull();
  });
});
