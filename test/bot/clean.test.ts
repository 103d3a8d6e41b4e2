import { describe, expect, test } from 'vitest';
import { cleanText, maxChars } from '../../src/bot/index.ts';

describe('input', () => {
  test.each([
    ['keeps ordinary words, accents and emoji', 'Où est Kim Jong-un’s 🛰️ “plan”?', 'Où est Kim Jong-un’s 🛰️ “plan”?'],
    ['makes white space and line breaks one space', '  who \n\t said\r\nthis ', 'who said this'],
    ['takes control characters out', 'who\u0000 \u001Bsaid\u007F', 'who said'],
    ['takes colours of a terminal out', 'who \u001B[1;31msaid\u001B[0m this', 'who said this'],
    ['takes letters that turn the writing round out', 'who \u202Esaid\u2066 this\u200F', 'who said this'],
    ['takes invisible letters out', 'qu\u00ADo\u200Bte\uFEFF \u{E0041}', 'quote'],
    ['takes half characters out', 'a\uD800b\uDC00', 'ab'],
    ['of nothing but such is empty', '\u0000\u200B\u202E', ''],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text, maxChars.text)).toBe(expected);
  });

  test('is cut to its maximum, never through a character', () => {
    expect(cleanText('a'.repeat(9000), 100)).toHaveLength(100);
    expect(cleanText(`${'a'.repeat(99)}🛰`, 100)).toBe('a'.repeat(99));
  });
});
