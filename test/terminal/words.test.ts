import { describe, expect, test } from 'vitest';
import type { Argument, Command } from '../../src/bot/index.ts';
import { fillArguments } from '../../src/terminal/words.ts';

const command = (name: Command['name'], ...own: Partial<Argument>[]): Command => ({
  name,
  arguments: own.map((argument) => ({ name: 'text', required: true, suggests: null, ...argument })),
  run: () => {
    throw new Error('not run here');
  },
});

const ask = command('ask', {});
const quotes = command('quotes', { name: 'speaker' }, { name: 'topic', required: false });
const verify = command('verify', {}, { name: 'speaker', required: false });
const summary = command('summary', { name: 'length', required: false, choices: ['short', 'long'] });
const people = command('people');

describe('words of a command line', () => {
  test.each([
    [ask, ' Who is Lena Holt? ', {}, { text: 'Who is Lena Holt?' }],
    [quotes, 'Lena Holt', {}, { speaker: 'Lena Holt' }],
    [quotes, 'Holt about the crane', {}, { speaker: 'Holt', topic: 'the crane' }],
    [quotes, 'Holt on jobs', {}, { speaker: 'Holt', topic: 'jobs' }],
    [quotes, 'Holt', { topic: 'jobs' }, { speaker: 'Holt', topic: 'jobs' }],
    [quotes, 'the crane', { speaker: 'Holt' }, { speaker: 'Holt', topic: 'the crane' }],
    [verify, 'the crane is broken', { speaker: 'Holt' }, { text: 'the crane is broken', speaker: 'Holt' }],
    [summary, 'Short', {}, { length: 'Short' }],
    [summary, '', {}, {}],
    [people, '', {}, {}],
  ])('%o with "%s" and %j', (own, words, named, request) => {
    expect(fillArguments(own, words, named)).toEqual({ request });
  });

  test.each([
    [ask, '  ', {}, /ask needs/],
    [quotes, '', { topic: 'jobs' }, /quotes needs a speaker/],
    [summary, 'tiny', {}, /short, long/],
    [people, 'now', {}, /nothing more/],
    [ask, 'who?', { speaker: 'Holt' }, /takes no speaker/],
    [quotes, 'more', { speaker: 'Holt', topic: 'jobs' }, /nothing more/],
  ])('%o refuses "%s" and %j', (own, words, named, problem) => {
    expect(fillArguments(own, words, named)).toMatchObject({ problem: expect.stringMatching(problem) as string });
  });

  test('a name with "on" at its end is no topic', () => {
    expect(fillArguments(quotes, 'Simon', {})).toEqual({ request: { speaker: 'Simon' } });
  });
});
