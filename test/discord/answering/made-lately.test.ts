import { expect, test } from 'vitest';
import type { Library } from '../../../src/bot/index.ts';
import { createMadeLately } from '../../../src/discord/answering/made-lately.ts';

const [library, other] = [{}, {}] as [Library, Library];

test('what was made is given again, and made anew for another article', () => {
  const kept = createMadeLately<object>(2);
  const first = kept(library, 'a', () => ({}));
  expect(kept(library, 'a', () => ({}))).toBe(first);
  expect(kept(other, 'a', () => ({}))).not.toBe(first);
});

test('the one used longest ago is forgotten first', () => {
  const kept = createMadeLately<string>(2);
  const made: string[] = [];
  const ask = (key: string): string =>
    kept(library, key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
