import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/bot/message/lines.ts';

const plain = (message: string): string[] => linesOf(message).map(({ text }) => text);
const quoted = (message: string): string[] => linesOf(message).flatMap((line) => (line.quoted ? [line.text] : []));

describe('a message is read without its marks', () => {
  it.each([
    ['bold and struck', '**We** ~~all~~ *are* ready', 'We all are ready'],
    ['a spoiler and a code word', '||We|| are `ready`', 'We are ready'],
    ['a heading', '## We are ready', 'We are ready'],
    ['an item', '* We are ready', 'We are ready'],
    ['a numbered item', '2. We are ready', 'We are ready'],
    ['a link', 'We are [ready](https://courier.test/a_b)', 'We are ready'],
    ['an address', 'We are ready https://courier.test/a', 'We are ready'],
    ['a mention, an emoji and a time', '<@12> We <:ok:34> are <t:56:R> ready', 'We are ready'],
    ['an escaped star', String.raw`We are \*ready\*`, 'We are *ready*'],
    ['underlines around words', '_We_ are __ready__', 'We are ready'],
  ])('%s', (_, message, text) => {
    expect(plain(message)).toEqual([text]);
  });

  it('code blocks are no talk', () => {
    expect(plain('We are\n```js\nready()\n```\nready')).toEqual(['We are', 'ready']);
  });
});

describe('quoted lines', () => {
  it('that follow each other are one', () => {
    expect(quoted('> We are\n> ready\nlol')).toEqual(['We are ready']);
  });

  it('go on to the end behind three signs', () => {
    expect(quoted('>>> We are\nready')).toEqual(['We are ready']);
  });

  it('end before a signature', () => {
    expect(linesOf('> We are ready\n> — Moreau')).toEqual([
      { text: 'We are ready', quoted: true },
      { text: '— Moreau', quoted: false },
    ]);
  });
});

describe('what only looks like a mark stays', () => {
  it.each([
    ['names with underlines', 'the file_name_here is long'],
    ['a sign of more', '5 > 3 and 2 < 4'],
    ['a year at the start', '2017 was a long year'],
    ['a dash in a word', 'a well-known face'],
  ])('%s: %s', (_, message) => {
    expect(linesOf(message)).toEqual([{ text: message, quoted: false }]);
  });
});
