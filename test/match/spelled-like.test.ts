import { describe, expect, it } from 'vitest';
import { createSpelledLike } from '../../src/match/spelled-like.ts';

const words = ['gandhi', 'gather', 'bendigo', 'uppsala', 'cat', 'international'];
const spelledLike = createSpelledLike(words);

describe('words spelled alike', () => {
  it.each([
    ['ghandi', 'gandhi'],
    ['bedigo', 'bendigo'],
    ['upsala', 'uppsala'],
  ])('finds for %s the word %s', (word, meant) => {
    expect(spelledLike(word).map(({ place }) => words[place])).toEqual([meant]);
  });

  it('gives the word itself a likeness of 1', () => {
    expect(spelledLike('uppsala')).toEqual([{ place: 3, likeness: 1 }]);
  });

  it.each(['cat', 'nation', 'gate', 'xylophone', ''])('finds none for "%s"', (word) => {
    expect(spelledLike(word)).toEqual([]);
  });
});
