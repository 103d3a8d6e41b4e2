import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadArticle } from '../src/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const text = 'The council voted on Monday to close the pool.';

describe("an article's file", () => {
  it('is read with the sidecar beside it', () => {
    const file = write('pool.txt', text);
    write('pool.json', '{"title":"No more pool","source":"Ledger","tags":["town",3],"pages":4}');
    expect(loadArticle(file)).toEqual({ text, sidecar: { title: 'No more pool', source: 'Ledger', tags: ['town'] } });
  });

  it('needs no sidecar', () => {
    expect(loadArticle(write('alone.txt', text))).toEqual({ text, sidecar: {} });
  });

  it.each([
    ['missing', () => join(folder, 'gone.txt')],
    ['folder', () => folder],
    ['empty', () => write('empty.txt', '')],
    ['sidecar', () => (write('broken.json', '{"title":'), write('broken.txt', text))],
    ['sidecar', () => (write('list.json', '[1]'), write('list.txt', text))],
  ])('that cannot be used says why: %s', (kind, file) => {
    const loaded = loadArticle(file());
    expect('problem' in loaded && loaded.problem.kind).toBe(kind);
    expect('problem' in loaded && loaded.problem.message).toMatch(/\.$/);
  });
});
