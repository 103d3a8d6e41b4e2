import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, escapeText, plainText } from '../../../src/discord/look/escape.ts';
import { readMarkdown } from '../../support/discord-markdown.ts';

describe('escaped text', () => {
  test.each([
    ['**bold** and __line__', '\\*\\*bold\\*\\* and \\_\\_line\\_\\_'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['-# small', '\\-# small'],
    ['1. first', '1\\. first'],
    ['> quote', '\\> quote'],
    ['[go](https://evil.test)', '\\[go\\](https\\://evil.test)'],
    ['<@1> <t:1:R> </ask:1>', '\\<\\@1> \\<t\\:1\\:R> \\</ask\\:1>'],
    ['@everyone :smile:', '\\@everyone \\:smile:'],
    ['join discord.gg/abc', 'join discord\\.gg/abc'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test.each([
    'He said: "We won\'t (yet)."',
    '$3.5 million, 30% & 10 km/h',
    'Kang Kyung-wha – 강경화',
    'No. 1 of 3; §4 # 5',
  ])('ordinary text stays as it is: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  test('what Discord shows of any text is the text, and nothing of it is a mark', () => {
    const pieces = fc.constantFrom(...'*_~`|[]()<>@:#-+\\/.!1 aé🛰'.split(/(?=)/u), 'https://x.test', 'everyone', ' ');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (own) => {
        const [line] = readMarkdown(escapeText(own));
        expect(line).toEqual({ kind: 'text', text: plainText(own), bold: [], struck: [], links: [], other: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('clipped text', () => {
  test.each([
    ['When did Kang speak?', 12, 'When did…'],
    ['short', 10, 'short'],
    ['abcdefghijkl', 6, 'abcde…'],
    ['🛰🛰🛰🛰', 4, '🛰…'],
  ])('%s at %i', (text, max, clipped) => {
    expect(clip(text, max)).toBe(clipped);
  });

  test('is never too long and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, max) => {
        const clipped = clip(text, max);
        expect(clipped.length).toBeLessThanOrEqual(max);
        expect(clipped).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
