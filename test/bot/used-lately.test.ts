import { expect, test } from 'vitest';
import { createUsedLately } from '../../src/bot/index.ts';

test('what was made is given again under its key, and made anew under another', () => {
  const kept = createUsedLately<object>(2);
  const first = kept.get('a', () => ({}));
  expect(kept.get('a', () => ({}))).toBe(first);
  expect(kept.get('b', () => ({}))).not.toBe(first);
});

test('the one used longest ago is let go first', () => {
  const kept = createUsedLately<string>(2);
  const made: string[] = [];
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
    kept.get(key, () => {
      made.push(key);
      return key;
    });
  }
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(kept.size).toBe(2);
});

test('nothing is kept of what failed', () => {
  const kept = createUsedLately<string>(2);
  const fail = (): string => {
    throw new Error('broken');
  };
  expect(() => kept.get('a', fail)).toThrow('broken');
  expect(kept.size).toBe(0);
});
