import { describe, expect, it } from 'vitest';
import { questionParts } from '../../../src/bot/asking/parts.ts';

describe('a message of several questions comes apart', () => {
  it.each([
    ['When did Ana speak and where was Ben at the time?', ['When did Ana speak', 'where was Ben at the time?']],
    ['Who is Ana? Who is Ben?', ['Who is Ana?', 'Who is Ben?']],
    ['what did Ana say, and what did Ben say back?', ['what did Ana say', 'what did Ben say back?']],
  ])('%s', (message, parts) => {
    expect(questionParts(message)).toEqual(parts);
  });
});

describe('one question stays whole', () => {
  it.each([
    'Who met whom and when?',
    'Did Ana and Ben meet?',
    'My uncle says it is over. Is it and when was it decided',
    'What did Ana say about where and how it was built?',
    'Ana said the bridge will open and that it is safe.',
  ])('%s', (message) => {
    expect(questionParts(message)).toEqual([message]);
  });
});
