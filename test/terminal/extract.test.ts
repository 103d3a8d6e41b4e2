import { describe, expect, test } from 'vitest';
import { harbourArticle, jsonLines, onrecord, scratchFiles } from '../support/program.ts';

interface Line {
  readonly article: string;
  readonly statements: {
    readonly source: Span | null;
    readonly speaker: string | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
    readonly kind: string;
  }[];
  readonly people: { readonly name: string; readonly statements: number }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const slice = (span: Span | null): string | null => span && harbourArticle.slice(span.start, span.end);

describe('extract', () => {
  test('writes one line an article, with the name of its file', async () => {
    const cwd = scratchFiles({ 'b.txt': harbourArticle, 'a.news.txt': harbourArticle });
    const { code, stdout, stderr } = await onrecord(['extract', 'b.txt', 'a.news.txt'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(jsonLines(stdout).map(({ article }) => article)).toEqual(['b', 'a.news']);
  });

  test('tells who said what, with offsets into the text', async () => {
    const cwd = scratchFiles({ 'harbour.txt': harbourArticle });
    const [line] = jsonLines((await onrecord(['extract', 'harbour.txt'], { cwd })).stdout) as unknown as Line[];
    const quote = line?.statements.find(({ content }) => slice(content[0] ?? null)?.includes('four million'));
    expect(quote).toMatchObject({ speaker: 'Lena Holt', kind: 'direct' });
    expect(slice(quote?.source ?? null)).toBe('Holt');
    expect(slice(quote?.cue ?? null)).toBe('said');
    expect(line?.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lena Holt', 'Petr Sykora']));
  });

  test('a bad file is reported, the rest goes on, and the run counts as failed', async () => {
    const cwd = scratchFiles({ 'a.txt': harbourArticle, 'empty.txt': '', 'z.txt': harbourArticle });
    const { code, stdout, stderr } = await onrecord(['extract', 'a.txt', 'empty.txt', 'gone.txt', 'z.txt'], { cwd });
    expect(jsonLines(stdout).map(({ article }) => article)).toEqual(['a', 'z']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('empty'), expect.stringContaining('gone.txt')]);
    expect(code).toBe(1);
  });

  test('- reads stdin', async () => {
    const { code, stdout } = await onrecord(['extract', '-'], { input: harbourArticle });
    expect(code).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ article: 'stdin' });
  });

  test('a table has one header over many files, and leaves out a bad one', async () => {
    const cwd = scratchFiles({ 'a.txt': harbourArticle, 'empty.txt': '', 'z.txt': harbourArticle });
    const { code, stdout, stderr } = await onrecord(['extract', 'a.txt', 'empty.txt', 'z.txt', '--format', 'csv'], {
      cwd,
    });
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines.filter((line) => line.includes('headline,paragraph'))).toEqual([lines[0]]);
    expect([...new Set(lines.slice(1).map((line) => line.split(',')[0]))]).toEqual(['a', 'z']);
    expect(stderr).toContain('empty');
    expect(code).toBe(1);
  });

  test('a page holds all articles that could be read', async () => {
    const cwd = scratchFiles({ 'a.txt': harbourArticle, 'z.txt': harbourArticle });
    const { code, stdout, stderr } = await onrecord(['extract', 'a.txt', 'gone.txt', 'z.txt', '-f', 'html'], { cwd });
    expect(stdout.match(/<article /g)).toHaveLength(2);
    expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
    expect(stderr).toContain('gone.txt');
    expect(code).toBe(1);
  });

  test('no page is written when no article could be read', async () => {
    expect(await onrecord(['extract', 'gone.txt', '--format', 'html'])).toMatchObject({ code: 1, stdout: '' });
  });

  test('no format is the same as JSON lines', async () => {
    const input = harbourArticle;
    const [plain, named] = await Promise.all([
      onrecord(['extract', '-'], { input }),
      onrecord(['extract', '-', '--format', 'JSONL'], { input }),
    ]);
    expect(named.stdout).toBe(plain.stdout);
  });
});
