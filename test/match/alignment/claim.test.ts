import { describe, expect, it } from 'vitest';
import { plainWords, splitClaim } from '../../../src/match/index.ts';
import { handTools } from './hand-made.ts';

describe('a claimed speaker is taken off', () => {
  it.each([
    ['“we are ready” – moreau', 'we are ready', 'moreau'],
    ['We are ready, said Paul Moreau', 'We are ready', 'Paul Moreau'],
    ['"We are ready," Moreau said.', '"We are ready', 'Moreau'],
    ['Moreau said that the city is ready', 'the city is ready', 'Moreau'],
    ['Moreau: "the city is ready"', '"the city is ready"', 'Moreau'],
    ['Moreau said: the city is ready', 'the city is ready', 'Moreau'],
    ['Moreau told reporters that the city is ready', 'the city is ready', 'Moreau'],
    ['According to the mayor, the city is ready', 'the city is ready', 'the mayor'],
    ['the city is ready, according to the mayor', 'the city is ready', 'the mayor'],
  ])('%s', (text, words, speaker) => expect(splitClaim(text, handTools.alignment)).toEqual({ words, speaker }));
});

describe('nothing is taken off', () => {
  it.each([
    'the city is ready',
    'ready – or not',
    'Moreau urged the city to be ready',
    'what has been said is said',
    'said',
  ])('%s', (text) => expect(splitClaim(text, handTools.alignment)).toEqual({ words: text, speaker: null }));
});

describe('Markdown', () => {
  it.each([
    ['> **we** are _ready_', 'we are ready'],
    ['[we are](https://example.org/a) ready', 'we are ready'],
    ['||we|| are `ready`', 'we are ready'],
    ['3 * 4 is 12', '3 * 4 is 12'],
  ])('%s', (text, plain) => expect(plainWords(text)).toBe(plain));
});
