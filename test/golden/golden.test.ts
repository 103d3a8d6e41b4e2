import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import type { Article } from '../../src/article/index.ts';
import { loadResources } from '../../src/data.ts';
import { describeArticle } from './describe-article.ts';

/**
 * What is kept of each golden article, by level. Add a level here ("people", "statements"), run `UPDATE=1 npx vitest run
 * test/golden`, and read the difference before it is committed.
 */
const levels: Readonly<Record<string, (article: Article) => object>> = {
  article: describeArticle,
};

const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const { article: lists, reader } = loadResources();

describe.each(names.map((entry) => entry.name))('the golden article %s', (name) => {
  const article = readArticle(readFileSync(join(folder, name, 'article.txt'), 'utf8'), { reader, lists });
  const path = join(folder, name, 'expected.json');
  const found = Object.fromEntries(Object.entries(levels).map(([level, describeLevel]) => [level, describeLevel(article)]));
  if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  const expected = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, object>;

  it.each(Object.keys(levels))('reads as kept: %s', (level) => {
    expect(found[level]).toEqual(expected[level]);
  });
});
