import { expect, test } from 'vitest';
import type { Library } from '../../../src/bot/index.ts';
import { createMadeLately } from '../../../src/discord/answering/made-lately.ts';

const [library, other] = [{}, {}] as [Library, Library];

test('what was made is given again for the same article, and made anew for another', () => {
  const kept = createMadeLately<object>(2);
  const first = kept(library, 'a', () => ({}));
  expect(kept(library, 'a', () => ({}))).toBe(first);
  expect(kept(other, 'a', () => ({}))).not.toBe(first);
});

test('each article has a shelf of its own', () => {
  const kept = createMadeLately<object>(1);
  const first = kept(library, 'a', () => ({}));
  kept(other, 'b', () => ({}));
  expect(kept(library, 'a', () => ({}))).toBe(first);
});
