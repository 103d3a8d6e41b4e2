import { describe, expect, test } from 'vitest';
import { contextOf, passagesAt, refOf } from '../../src/bot/index.ts';
import { bridgeArticle } from '../support/bridge.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf(bridgeArticle);
const { article } = library.knowledge;
const at = (words: string) => {
  const start = article.text.indexOf(words);
  return refOf({ start, end: start + words.length }, library) ?? { first: -1, last: -1 };
};

describe('a passage in context', () => {
  test('stands among two sentences before and behind it, one passage a paragraph', () => {
    const shown = contextOf(at('We will not raise the toll'), library);
    expect(shown.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
    for (const passage of shown) expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
  });

  test('is emphasised, and nothing else is', () => {
    const emphasis = contextOf(at('We will not raise the toll'), library).flatMap((passage) => passage.emphasis);
    expect(emphasis.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      '"We will not raise the toll," she said at the town hall in Dorn.',
    ]);
  });

  test('at the end of the article has nothing behind it', () => {
    expect(contextOf(at('The provisional ferry'), library).at(-1)?.text).toMatch(/county council\.$/);
  });

  test('is empty where the article has no such place', () => {
    expect(contextOf({ first: 999, last: 999 }, library)).toEqual([]);
    expect(
      passagesAt(
        [
          { first: 5, last: 2 },
          { first: 999, last: 1001 },
        ],
        library,
      ),
    ).toEqual([]);
  });
});
