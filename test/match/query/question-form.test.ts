import { describe, expect, it } from 'vitest';
import { questionForm } from '../../../src/match/query/question-form.ts';
import { matchTools } from '../../support/match-tools.ts';

const tools = matchTools();
const formOf = (question: string) => {
  const form = questionForm(tools.reader.tokens(question), tools.lists);
  return [form.answerType, form.noun?.lower ?? null];
};

describe('a question shows what would answer it', () => {
  it.each([
    ['How many launchers are there?', 'amount', 'launchers'],
    ['how much money was spent', 'amount', 'money'],
    ['When did they meet?', 'date', null],
    ['What year was it built?', 'date', 'year'],
    ['Where was it built?', 'place', null],
    ['which city hosted the games', 'place', 'city'],
    ['what county was it in', 'place', 'county'],
    ['Who built it?', 'person', null],
    ['Which minister resigned?', 'person', 'minister'],
    ['Which armed forces moved in?', 'organisation', 'forces'],
    ['Why did they leave?', 'reason', null],
    ['What did they leave for?', 'thing', null],
    ['How was it repaired?', 'manner', null],
    ['What did she say about it?', 'statement', null],
    ['What is a battery?', 'thing', null],
    ['Did they meet?', 'yes-no', null],
    ['is it safe', 'yes-no', null],
    ['launchers', 'thing', null],
  ])('%s → %s %s', (question, type, noun) => {
    expect(formOf(question)).toEqual([type, noun]);
  });
});
