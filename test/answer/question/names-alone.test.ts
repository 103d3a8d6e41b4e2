import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Ferry owners meet transport minister

Norwegian Transport Minister Liv Dahl met with the owners of the ferry in Bergen on Monday. Dahl was born in Tromsø in 1961 and became mayor in 1999.
`);
const life = libraryOf(`Who built the ferry

Per Holm (3 May 1950 – 9 June 2011) was an engineer of the Bergen yard. He drew its first ferry.
`);
const ask = (text: string): { kind: string; short: string | null } => {
  const { kind, short } = runCommand('ask', { text }, library);
  return { kind, short };
};

describe('a sentence that shares only who the question is about', () => {
  it.each(['When did Dahl become transport minister?', 'When did Liv Dahl resign?', 'Where did the minister grow up?'])(
    'does not answer: %s',
    (question) => expect(ask(question).kind).toBe('not-found'),
  );

  it.each([
    ['When did Dahl meet the owners?', 'Monday'],
    ['When did Dahl become mayor?', '1999'],
    ['Where was Dahl born?', 'Tromsø'],
  ])('answers where it tells what is asked: %s', (question, short) => expect(ask(question).short).toContain(short));

  it('tells a life by its dates', () =>
    expect(runCommand('ask', { text: 'When was Per Holm born?' }, life).short).toContain('3 May 1950'));
});
