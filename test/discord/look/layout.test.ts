import { describe, expect, test } from 'vitest';
import { readId } from '../../../src/discord/look/custom-id.ts';
import { layOut, maxBlock, maxText } from '../../../src/discord/look/layout.ts';
import { createTongues } from '../../../src/discord/look/tongues.ts';
import { makeView } from '../../../src/discord/look/view.ts';
import type { Block, View } from '../../../src/discord/look/view.ts';
import { tables } from '../../support/discord-desk.ts';
import { buttonsOf, textOf } from '../../support/responses.ts';

const tongue = createTongues(tables)('en-US');

const block = (number: number, markdown = `> Sentence ${number}.`): Block => ({
  markdown,
  ref: { first: number, last: number },
  place: `¶ ${number}`,
  person: null,
});

const numbered = (count: number, length = 0): Block[] =>
  Array.from({ length: count }, (_, i) => block(i, length > 0 ? `> ${i}${'x'.repeat(length - 4)}` : undefined));

const shown = (view: Partial<View>, page = 0) => {
  const response = { type: 4, data: layOut(makeView(view), page, tongue, 'a1b2c3d4e5f6') } as const;
  return { text: textOf(response), buttons: buttonsOf(response) };
};

const ask = (text: string) => (page: number) => ({ does: 'turn', command: 'ask', request: { text }, page }) as const;

describe('pages', () => {
  test('hold each block whole and once, in order, none nearly empty', () => {
    const pages = [0, 1, 2].map((page) => shown({ blocks: numbered(12), turn: ask('why') }, page).text);
    expect(pages.map((text) => text.match(/Sentence \d+/g)?.length)).toEqual([4, 4, 4]);
    expect(pages.join('\n').match(/\d+(?=\.)/g)).toEqual(Array.from({ length: 12 }, (_, i) => String(i)));
  });

  test('end where the next block would not fit', () => {
    const blocks = numbered(3, 2000);
    expect(shown({ blocks, turn: ask('why') }).text.length).toBeLessThan(maxText);
    expect(shown({ blocks, turn: ask('why') }).text).not.toContain('> 1');
    expect(shown({ blocks, turn: ask('why') }, 2).text).toContain('> 2');
  });

  test('beyond the last show the last', () => {
    expect(shown({ blocks: numbered(6), turn: ask('why') }, 99).text).toContain('Page 2 of 2');
  });

  test('a passage too long for any message is named by its place, and not cut', () => {
    const { text } = shown({ blocks: [block(3, `> ${'x'.repeat(maxBlock)}`)] });
    expect(text).toBe('A passage too long to show here without cutting it · ¶ 3');
  });
});

describe('what is not on the page', () => {
  test('is a page to turn to', () => {
    expect([...shown({ blocks: numbered(6), turn: ask('why') }).buttons.keys()]).toContain('Next ▶');
  });

  test.each([
    ['what was asked is too long for a button', ask('a'.repeat(200))],
    ['the reply cannot be made again', null],
  ])('is offered by the sentences’ numbers where %s', (_, turn) => {
    const { buttons } = shown({ blocks: numbered(7), turn });
    expect([...buttons.keys()]).not.toContain('Next ▶');
    expect(readId(buttons.get('More') ?? '')?.press).toEqual({
      does: 'more',
      refs: [4, 5, 6].map((number) => ({ first: number, last: number })),
    });
  });
});
