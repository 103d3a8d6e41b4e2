import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';
import { loadResources } from '../../../src/data.ts';
import { draftsOf } from '../../../src/extract/statements/find-statements.ts';
import { traitNames, traitsOf } from '../../../src/extract/statements/traits.ts';
import { unitsOf } from '../../../src/extract/statements/unit.ts';
import { weighAll } from '../../../src/extract/statements/weigh.ts';

const { article: lists, reader, statements } = loadResources();

const rowsOf = (text: string): Record<string, number>[] =>
  traitsOf(
    unitsOf(readArticle(text, { reader, lists })).map((unit) =>
      weighAll(draftsOf(unit, statements.cues), statements.weights),
    ),
  )
    .flat()
    .map((row) => {
      expect(row).toHaveLength(traitNames.length);
      return Object.fromEntries(traitNames.map((name, at) => [name, row[at] as number]));
    });

it('every reading has all traits, as whole numbers', () => {
  const rows = rowsOf('A long day\n\n“We lost,” Holm said, adding that “nobody” came. Ruiz: “No.”');
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.flatMap((row) => Object.values(row)).every(Number.isInteger)).toBe(true);
});

it('quotation marks show as traits', () => {
  const rows = rowsOf('A long day\n\nHolm said “we lost”.\n\nRuiz said the tunnel leaks.');
  expect(rows.some((row) => row['quoted'] === 2)).toBe(true);
  expect(rows.some((row) => row['quoted'] === 0 && row['quotesLeft'] === 0)).toBe(true);
});

it('who speaks elsewhere in the article shows as a trait', () => {
  const elsewhere = (text: string): number => Math.max(...rowsOf(text).map((row) => row['sourceElsewhere'] as number));
  expect(elsewhere('A long day\n\nHolm said the tunnel leaks.')).toBe(0);
  expect(elsewhere('A long day\n\nHolm said the tunnel leaks.\n\nHolm said it is old.')).toBeGreaterThan(0);
});

it('a reading told within another shows it', () => {
  const rows = rowsOf('A long day\n\nHolm said the drivers believe that the tunnel leaks.');
  expect(rows.some((row) => (row['outer'] as number) > 0)).toBe(true);
});

it('how often its cue tells a statement shows as a trait', () => {
  const [said] = rowsOf('A long day\n\nHolm said the tunnel leaks.');
  const [looked] = rowsOf('A long day\n\nHolm looked at the tunnel.');
  expect(said?.['cueRate']).toBeGreaterThan(2 * (looked?.['cueRate'] as number));
});
