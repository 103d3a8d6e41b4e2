import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Norway and Sweden share a ferry

Norwegian Minister Liv Dahl met with Swedish Minister Per Holm in May, the harbor office said. During a meeting in Stockholm on Monday, Dahl and Holm agreed to share the ferry.

A lock has been built in the county of Osk, but Oslo pledged that no other lock will be built.
`);
const ask = (text: string): { short: string | null; shown: string } => {
  const { short, evidence } = runCommand('ask', { text }, library);
  return { short, shown: evidence[0]?.text ?? '' };
};

describe('the place a question asks about', () => {
  it('is named where the answer is, not merely its people', () => {
    expect(ask('When did the ministers meet in Sweden?').shown).not.toContain('in May');
    expect(ask('When did they meet in Stockholm?').shown).toContain('in Stockholm on Monday');
  });

  it.each([
    ['Has a lock been built in Osk?', 'Yes'],
    ['Has a lock been built in Oslo?', null],
  ])('decides a yes: %s → %s', (question, short) => expect(ask(question).short).toBe(short));

  it('is none where a name acts', () => {
    expect(ask('What did Oslo pledge?').shown).toContain('Oslo pledged');
  });
});
