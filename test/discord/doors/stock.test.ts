import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/bot/index.ts';
import { openStock } from '../../../src/discord/doors/stock.ts';
import type { Stock } from '../../../src/discord/doors/stock.ts';
import { memoryLog } from '../../support/bot-parts.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { resources } from '../../support/libraries.ts';
import { harbourArticle, scratchFiles } from '../../support/program.ts';

beforeAll(() => void resources());

const titleOf = ({ knowledge }: Library): string | null => knowledge.article.title;

/** A stock of the harbour article in a folder of its own. */
function stocked(): { stock: Stock; file: string; titles: (string | null)[]; lines: string[] } {
  const file = join(scratchFiles({ 'story.txt': harbourArticle }), 'story.txt');
  const titles: (string | null)[] = [];
  const { log, lines } = memoryLog();
  const stock = openStock(file, resources(), log, (library) => titles.push(titleOf(library)));
  if ('problem' in stock) throw new Error(stock.problem.message);
  return { stock, file, titles, lines };
}

describe('the article of the running bot', () => {
  test('follows its file when that is replaced', () => {
    const { stock, file, titles } = stocked();
    writeFileSync(`${file}.new`, bridgeArticle);
    renameSync(`${file}.new`, file);
    stock.check();
    expect(titles).toEqual(['Dorn and Vellbach agree to rebuild river bridge']);
    expect(titleOf(stock.library)).toBe(titles[0]);
  });

  test('follows the sidecar too', () => {
    const { stock, file, titles } = stocked();
    writeFileSync(file.replace('.txt', '.json'), '{"title":"Crane news"}');
    stock.check();
    expect(titles).toEqual(['Crane news']);
  });

  test('is not read again while nothing changed', () => {
    const { stock, titles } = stocked();
    const before = stock.library;
    stock.check();
    expect(titles).toEqual([]);
    expect(stock.library).toBe(before);
  });

  test.each([
    ['is empty', (file: string) => writeFileSync(file, ' ')],
    ['is no text', (file: string) => writeFileSync(file, new Uint8Array([0, 1, 2, 255, 254, 0, 7]))],
    ['is gone', (file: string) => rmSync(file)],
    ['has a broken sidecar', (file: string) => writeFileSync(file.replace('.txt', '.json'), '{')],
  ])('stays as it was when the new file %s, until a good one comes', (_, spoil) => {
    const { stock, file, titles, lines } = stocked();
    const before = stock.library;
    spoil(file);
    stock.check();
    stock.check();
    expect(stock.library).toBe(before);
    expect(lines.filter((line) => line.includes('keeping the old one'))).toHaveLength(1);
    rmSync(file.replace('.txt', '.json'), { force: true });
    writeFileSync(file, bridgeArticle);
    stock.check();
    expect(titles).toHaveLength(1);
  });

  test('a file that cannot be opened at the start is a problem', () => {
    expect(openStock('gone.txt', resources(), memoryLog().log, () => undefined)).toMatchObject({
      problem: { kind: 'missing' },
    });
  });
});
