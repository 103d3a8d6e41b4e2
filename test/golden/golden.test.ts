import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { extractKnowledge } from '../../src/extract/index.ts';
import type { Knowledge } from '../../src/extract/index.ts';
import { loadResources, projectRoot } from '../../src/data.ts';
import { describeArticle } from './describe-article.ts';
import { describeFacts, describePeople, describeStatements } from './describe-knowledge.ts';

/**
 * What is kept of each golden article, by level. After a change that is meant, run `npm run golden` and read the
 * difference of the expected.json files before it is committed.
 */
const levels: Readonly<Record<string, (knowledge: Knowledge) => object>> = {
  article: ({ article }) => describeArticle(article),
  people: describePeople,
  statements: describeStatements,
  facts: describeFacts,
};

const folder = dirname(fileURLToPath(import.meta.url));
const resources = loadResources();
const bundled = join(projectRoot(), 'data', 'articles', 'china-urges-south-korea-thaad.txt');

/** The article of a golden folder; the folder "bundled" stands for the one the program ships with. */
const articleOf = (name: string): string => (name === 'bundled' ? bundled : join(folder, name, 'article.txt'));

const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(names.map((entry) => entry.name))('the golden article %s', (name) => {
  const article = readArticle(readFileSync(articleOf(name), 'utf8'), { reader: resources.reader, lists: resources.article });
  const knowledge = extractKnowledge(article, resources);
  const path = join(folder, name, 'expected.json');
  const found = Object.fromEntries(Object.entries(levels).map(([level, describeLevel]) => [level, describeLevel(knowledge)]));
  if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  const expected = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, object>;

  it.each(Object.keys(levels))('reads as kept: %s', (level) => {
    expect(found[level]).toEqual(expected[level]);
  });
});
