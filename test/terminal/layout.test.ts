import { describe, expect, test } from 'vitest';
import { closest } from '../../src/terminal/closest.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { printable, wrapBehind } from '../../src/terminal/wrap.ts';

describe('lines', () => {
  test.each([
    ['break between words', 'one two three', '┃ ', 10, '┃ one two\n┃ three'],
    ['count wide characters as two columns', '漢字漢字 漢字漢字', '', 10, '漢字漢字\n漢字漢字'],
    ['cut a word that is longer than a line', 'abcdefghijkl', '', 8, 'abcdefgh\nijkl'],
    ['keep short text as it is', 'one', '  ', 40, '  one'],
  ])('%s', (_, text, lead, width, expected) => {
    expect(wrapBehind(text, lead, width)).toBe(expected);
  });

  test.each([
    ['escape sequences', 'red \u001B[31mletters', 'red [31mletters'],
    ['line breaks', 'one\ntwo\r\nthree', 'one two three'],
    ['letters that turn the writing round', 'a\u202Eb\u2066c', 'abc'],
  ])('%s of an article do not reach the terminal', (_, text, expected) => {
    expect(printable(text).replace(/ {2}/g, ' ')).toBe(expected);
  });
});

describe('style', () => {
  test.each([
    ['a terminal', { isTTY: true, columns: 80 }, {}, { colour: true, width: 80 }],
    ['NO_COLOR', { isTTY: true, columns: 80 }, { NO_COLOR: '1' }, { colour: false, width: 80 }],
    ['an empty NO_COLOR, which does not count', { isTTY: true }, { NO_COLOR: '' }, { colour: true, width: 100 }],
    ['a dumb terminal', { isTTY: true, columns: 80 }, { TERM: 'dumb' }, { colour: false, width: 80 }],
    ['a pipe', {}, { FORCE_COLOR: '1' }, { colour: false, width: 100 }],
    ['a very wide terminal', { isTTY: true, columns: 300 }, {}, { colour: true, width: 100 }],
    ['a very narrow one', { isTTY: true, columns: 5 }, {}, { colour: true, width: 40 }],
  ])('of %s', (_, output, env, expected) => {
    expect(styleFor(output, env)).toMatchObject(expected);
  });
});

describe('the closest command', () => {
  test.each([
    ['sumary', 'summary'],
    ['quote', 'quotes'],
    ['veryfy', 'verify'],
    ['time', 'timeline'],
    ['PEOPEL', 'people'],
    ['weather', null],
    ['x', null],
    ['', null],
  ])('to "%s" is %s', (typed, expected) => {
    expect(closest(typed, ['summary', 'quotes', 'verify', 'timeline', 'people'])).toBe(expected);
  });
});
