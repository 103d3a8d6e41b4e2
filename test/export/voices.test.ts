import { describe, expect, test } from 'vitest';
import { findVoices } from '../../src/export/voices.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';
import { crowdArticle } from '../support/crowd.ts';

const voicesOf = (text: string) => findVoices(libraryOf(text).knowledge);

describe('voices', () => {
  test('who says most comes first, sources without a name last', () => {
    const { voices } = voicesOf(crowdArticle);
    expect(voices[0]?.name).toBe('Marta Quill');
    expect(voices.at(-1)).toMatchObject({ person: null, name: null, tag: '?' });
    const named = voices.slice(0, -1).map(({ words }) => words);
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });

  test('shares of all voices and of the article itself make up 1', () => {
    const { voices, ownShare } = voicesOf(crowdArticle);
    expect(voices.reduce((total, { share }) => total + share, ownShare)).toBeCloseTo(1);
  });

  test('a word told by one and said by another counts for the one who said it', () => {
    const { voices } = voicesOf(
      "Crane to be paid\n\nLena Holt said that the town attaches importance to Berlin's pledge that it will pay.\n",
    );
    // "that it will pay" is Berlin's; the words before it are Holt's.
    expect(voices.map(({ name, words }) => [name, words])).toEqual([
      ['Lena Holt', 8],
      ['Berlin', 4],
    ]);
  });

  test('initials are tags, numbered where two have the same', () => {
    const { voices } = voicesOf(
      'Two of a kind\n\n"We are late," Arthur Wood said.\n\n"We know it," Anna Winter said.\n\nSeoul said it would wait for them.\n',
    );
    expect(voices.map(({ tag }) => tag).toSorted()).toEqual(['AW', 'AW2', 'Se']);
  });

  test('nobody speaks: all words are the article’s', () => {
    expect(voicesOf('Rain at last\n\nIt rained on Monday.\n')).toEqual({ voices: [], ownWords: 7, ownShare: 1 });
  });

  test('the article Onrecord comes with is a third Wang Yi', () => {
    const [first] = findVoices(bundledLibrary().knowledge).voices;
    expect(first).toMatchObject({ name: 'Wang Yi', tag: 'WY', role: 'Chinese Foreign Minister' });
    expect(first?.share).toBeGreaterThan(0.25);
  });
});
