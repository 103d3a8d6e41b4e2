import { describe, expect, it } from 'vitest';
import { readAsked, readQuery } from '../../../src/match/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const { index, tools } = libraryOf('The mayors agreed on Tuesday to rebuild the old bridge over the river.');
const asked = (question: string) => readAsked(readQuery(question, index, tools), tools);

describe('what a question asks for', () => {
  it.each([
    ['What did the mayors agree to rebuild?', 'what do'],
    ['Who was there?', 'who be'],
    ["What's the plan?", 'what be'],
    ['Who has agreed?', 'who aux'],
    ['Which river floods the town?', 'which noun'],
    ['Who rebuilt the bridge?', 'who verb'],
    ['bridge over the river', 'none'],
  ])('"%s" opens with "%s"', (question, opening) => {
    expect(asked(question).opening).toBe(opening);
  });

  it.each([
    ['What did the mayors agree to rebuild?', 'after'],
    ['Which mayor agreed to it?', 'before'],
    ['Who rebuilt the bridge?', 'before'],
    ['Who is it?', null],
  ])('"%s" has its gap %s the verb', (question, gap) => {
    expect(asked(question).gap).toBe(gap);
  });
});
