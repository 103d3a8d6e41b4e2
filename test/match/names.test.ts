import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/match/index.ts';
import { bridgeArticle } from '../support/bridge.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const bundled = bundledLibrary();
const bridge = libraryOf(bridgeArticle);
const names = (question: string, library = bundled): string[] =>
  findNames(library.tools.reader.tokens(question), library.index.names, library.tools).named.map(
    ({ person, by }) => `${library.knowledge.people[person]?.name} by ${by}`,
  );

describe('people are found in a question', () => {
  it.each([
    ['what did Wang Yi say', ['Wang Yi by name']],
    ['what did wang tell kang', ['Wang Yi by name', 'Kang Kyung-wha by name']],
    ['what did the chinese foreign minister say', ['Wang Yi by role']],
    ["what did China's foreign minister say", ['Wang Yi by role']],
    ['what did the foreign minister of South Korea say', ['Kang Kyung-wha by role']],
    ['where did the two foreign ministers meet', ['Wang Yi by role', 'Kang Kyung-wha by role']],
    ['who is the premier', ['Li Keqiang by role']],
  ])('%s', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  it('finds people of another article as well', () => {
    expect(names('what did reuter deny', bridge)).toEqual(['Jonas Reuter by name']);
    expect(names('what did Lindqvist promise', bridge)).toEqual(['Petra Lindqvist by name']);
  });
});

describe('words that only look like a name are left alone', () => {
  it.each([
    'how many launchers are there',
    'what is the weather like',
    'who presided over the meeting',
    'is the moonlight bright',
  ])('%s', (question) => {
    expect(names(question)).toEqual([]);
  });
});

describe('what cannot be told is left open', () => {
  const found = (question: string) =>
    findNames(bundled.tools.reader.tokens(question), bundled.index.names, bundled.tools);

  it('asks which president is meant when there are two', () => {
    expect(found('what did the president say').open?.people).toHaveLength(2);
  });

  it('notices a title the article gives to others', () => {
    expect(found('What did President Kang say?').wrongTitles).toEqual([{ person: 3, title: 'President' }]);
  });

  it('has no objection to the right title', () => {
    expect(found('What did President Moon say?').wrongTitles).toEqual([]);
  });
});
