import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/bot/index.ts';
import { maxIdChars, readId, writeId } from '../../../src/discord/look/custom-id.ts';
import type { Press } from '../../../src/discord/look/custom-id.ts';

const article = 'a1b2c3d4e5f6';
const number = fc.integer({ min: 0, max: 9999 });
const ref = fc.tuple(number, fc.integer({ min: 0, max: 9 })).map(([first, more]) => ({ first, last: first + more }));
const command = fc.constantFrom(...commands.map(({ name }) => name));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 });
const request = fc.record({ text: words, speaker: words, topic: words }, { requiredKeys: [] });

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ does: fc.constant('turn' as const), command, request, page: number }),
  fc.record({ does: fc.constant('run' as const), command, request }),
  fc.record({ does: fc.constant('context' as const), ref }),
  fc.record({ does: fc.constant('more' as const), refs: fc.array(ref, { minLength: 1, maxLength: 5 }) }),
  fc.record({ does: fc.constant('said' as const), person: number, page: number, turns: fc.boolean() }),
);

describe('a custom id', () => {
  test('gives back the press it was made of', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const id = writeId(press, article);
        fc.pre(id !== null);
        expect(id.length).toBeLessThanOrEqual(maxIdChars);
        expect(readId(id)).toEqual({ press, article: 'a1b2c3d4' });
      }),
    );
  });

  test('is not made where the words do not fit', () => {
    expect(writeId({ does: 'run', command: 'ask', request: { text: 'a'.repeat(100) } }, article)).toBeNull();
  });

  test('of many passages holds the first of them', () => {
    const refs = Array.from({ length: 60 }, (_, i) => ({ first: i + 1000, last: i + 1000 }));
    const { press } = readId(writeId({ does: 'more', refs }, article) as string) as { press: Press };
    expect(press.does === 'more' && press.refs.length).toBeGreaterThan(15);
    expect(press).toEqual({ does: 'more', refs: refs.slice(0, press.does === 'more' ? press.refs.length : 0) });
  });

  test.each([
    '',
    '0.a1b2c3d4.c.a',
    '1.a1b2c3d4.x.a',
    '1.a1b2c3d4.c.',
    '1.a1b2c3d4.t.0.nothing.',
    '1..c.a',
    '2.a1b2c3d4.c.a',
  ])('of another version or none says nothing: "%s"', (id) => {
    expect(readId(id)).toBeNull();
  });
});
