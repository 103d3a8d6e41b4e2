import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Ferry to Oster stops after engine fire

OSTER (Courier) -- The ferry Havdis stopped its trips to the island of Oster on Monday after a fire destroyed its engine.

The shipping office replaced it with a fishing boat, which carries twelve passengers. Harbor master Lene Brandt blamed a broken fuel pipe for the fire.

The company plans to repair the ferry in a shipyard near Kolvik. Brandt won the Golden Anchor award in 2019 because she had rescued two sailors. Her dog, a retriever called Pilot, was on board.
`);
const short = (text: string): string | null => runCommand('ask', { text }, library).short;

describe('questions on things are answered by a phrase', () => {
  it.each([
    ['What destroyed the engine of the ferry?', /^a fire$/],
    ['What did Brandt blame for the fire?', /^a broken fuel pipe$/],
    ['What replaced the ferry, according to the shipping office?', /fishing boat$/],
    ['What award did Brandt win in 2019?', /Golden Anchor/],
    ['Why did Brandt win the award?', /rescued two sailors$/],
    ['What did the ferry stop?', /^its trips/],
  ])('%s', (question, expected) => {
    expect(short(question)).toMatch(expected);
  });
});

describe('a short answer that would be of another kind is left out', () => {
  it.each([
    ['Where did the fire destroy the engine?', /Monday/],
    ['Why did the ferry stop its trips to Oster?', /^(?:Oster|the island of Oster|Kolvik)$/],
    ['What happened on Monday?', /^\w+$/],
    ['When did the fire destroy the engine?', /Oster|Havdis/],
    ['How many fishing boats carry passengers?', /twelve/],
  ])('%s', (question, wrong) => {
    expect(short(question) ?? '').not.toMatch(wrong);
  });

  it.each(['Was the dog on board?', 'Did a fire destroy the engine?', 'Is the ferry in Kolvik?'])(
    'a yes or no has no phrase: %s',
    (question) => {
      expect([null, 'Yes', 'No']).toContain(short(question));
    },
  );
});

describe('a short answer reads well', () => {
  const questions = [
    'What stopped on Monday?',
    'What did the fire destroy?',
    'Who blamed a broken fuel pipe?',
    'What does the fishing boat carry?',
    'What is Pilot?',
    'What does the company plan to do?',
    'How did the shipping office replace the ferry?',
    'Which island lost its ferry?',
  ];
  it.each(questions)('%s', (question) => {
    const text = short(question);
    expect(text ?? 'a phrase').not.toMatch(
      /^(?:of|in|on|at|by|for|to the|and|or|,|that|which)\b|[\s,;:.(]$|\b(?:the|a|an|of|and)$/i,
    );
  });
});
