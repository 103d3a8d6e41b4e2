import { describe, expect, it } from 'vitest';
import { answerNamedThing } from '../../../src/answer/index.ts';
import { rankSentences } from '../../../src/match/index.ts';
import { asked } from '../../support/asked.ts';

const body =
  'Fishermen fear the engine that drives the ferry.\n\nThe Aldin engine was built in Osk. The ferry has two decks.';
const named = (question: string): string | null => {
  const { query, library } = asked(question, body);
  const ranked = rankSentences(query, library.index, library.tools);
  const answer = answerNamedThing(query, ranked, library);
  return answer?.kind === 'found' ? answer.short : null;
};

describe('a thing asked for by what it does is named', () => {
  it.each([
    ['What is the engine that drives the ferry?', 'Aldin'],
    ['what is the engine which fishermen fear', 'Aldin'],
    ['What is the engine that was built in Osk?', 'Aldin'],
  ])('%s → %s', (question, name) => {
    expect(named(question)).toBe(name);
  });
});

describe('other questions are left to the sentences', () => {
  it.each([
    'What is the ferry that has two decks?',
    'What is the engine?',
    'Who built the engine that drives the ferry?',
    'What drives the ferry?',
  ])('%s', (question) => {
    expect(named(question)).toBeNull();
  });
});
