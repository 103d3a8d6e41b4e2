import { describe, expect, test } from 'vitest';
import { createLibraryCache } from '../../src/bot/index.ts';
import type { Library } from '../../src/bot/index.ts';

const library = (): Library => ({}) as Library;

describe('the cache of libraries', () => {
  test('gives the same library for the same content', () => {
    const cache = createLibraryCache(2);
    expect(cache.get('a', library)).toBe(cache.get('a', library));
    expect(cache.get('a', library)).not.toBe(cache.get('b', library));
  });

  test('lets go of the one used longest ago', () => {
    const cache = createLibraryCache(2);
    const [a, b] = [cache.get('a', library), cache.get('b', library)];
    cache.get('a', library);
    cache.get('c', library);
    expect(cache.size).toBe(2);
    expect(cache.get('a', library)).toBe(a);
    expect(cache.get('b', library)).not.toBe(b);
  });

  test('keeps nothing of what failed', () => {
    const cache = createLibraryCache(2);
    const fail = (): Library => {
      throw new Error('broken');
    };
    expect(() => cache.get('a', fail)).toThrow('broken');
    expect(cache.size).toBe(0);
  });
});
