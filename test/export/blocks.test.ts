import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/export/blocks.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const shown = (text: string): [string, string][] => {
  const { article } = libraryOf(text).knowledge;
  return blocksOf(article).map(({ role, start, end }) => [role, text.slice(start, end)]);
};

describe('blocks', () => {
  test('keep the parts of an article, and set aside what is not news text', () => {
    expect(shown('Rain at last\nBy Ines Aldo\n\nIt rained on Monday.\n\nThe river rose.\n')).toEqual([
      ['headline', 'Rain at last'],
      ['aside', 'By Ines Aldo'],
      ['paragraph', 'It rained on Monday.'],
      ['paragraph', 'The river rose.'],
    ]);
  });

  test('a caption keeps its credit, and its repetition is set aside', () => {
    const { article } = bundledLibrary().knowledge;
    const blocks = blocksOf(article).map(({ role, start, end }) => [role, article.text.slice(start, end)]);
    const photo = blocks.filter(([, text]) => text?.endsWith('/CGTN Photo'));
    expect(photo.map(([role]) => role)).toEqual(['caption', 'aside']);
    expect(blocks.at(-1)).toEqual(['aside', '6km']);
  });

  test.each([
    ['lines that end the Windows way', 'Rain at last\r\n\r\nIt rained on\r\nMonday.\r\n\r\nThe river rose.\r\n'],
    ['a dateline', 'SEOUL (AP) — It rained on Monday. The river rose.\n\nNobody was hurt.\n'],
    ['one paragraph', 'It rained on Monday.'],
    [
      'front matter',
      '---\ntitle: Rain at last\n---\n\nIt rained on Monday.\n\n- The river rose.\n- Nobody was hurt.\n',
    ],
  ])('leave out nothing but white space of an article with %s', (_, text) => {
    const blocks = shown(text).map(([, words]) => words);
    expect(blocks.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
