import { describe, expect, test } from 'vitest';
import { harbourArticle, jsonLines, onrecord, scratchFiles, shell } from '../support/program.ts';

const batch = (lines: readonly string[], cwd?: string) =>
  onrecord(['batch'], { input: lines.join('\n'), ...(cwd ? { cwd } : {}) });

describe('batch', () => {
  test('answers line by line, in order, with the id and the command', async () => {
    const { code, stdout, stderr } = await batch([
      '{"id":"b","command":"define","text":"APEC"}',
      '{"id":"a","command":"timeline"}',
      '{"id":7,"command":"people"}',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(jsonLines(stdout).map(({ id, command, kind }) => [id, command, kind])).toEqual([
      ['b', 'define', 'answer'],
      ['a', 'timeline', 'answer'],
      [7, 'people', 'answer'],
    ]);
  });

  test('every field of the contract is in every reply', async () => {
    const [reply] = jsonLines((await batch(['{"id":"1","command":"ask","text":"Who met Wang?"}'])).stdout);
    expect(Object.keys(reply as object)).toEqual(
      expect.arrayContaining([
        'id',
        'command',
        'kind',
        'evidence',
        'nearest',
        'short',
        'speaker',
        'narrator',
        'verdict',
        'statements',
        'people',
        'events',
        'confidence',
        'candidates',
      ]),
    );
  });

  test.each([
    ['no JSON', '{"id":'],
    ['no object', '[1,2]'],
    ['no command', '{"id":"x","text":"hello"}'],
    ['an unknown command', '{"id":"x","command":"sing"}'],
    ['a command of the wrong type', '{"id":"x","command":5}'],
    ['a text of the wrong type', '{"id":"x","command":"ask","text":{"a":1}}'],
    ['an article that is not there', '{"id":"x","command":"summary","article":"gone.txt"}'],
    ['a prototype for a command', '{"id":"x","command":"__proto__"}'],
  ])('a line with %s gives an error, and the run goes on', async (_, line) => {
    const { code, stdout } = await batch([line, '{"id":"next","command":"define","text":"APEC"}']);
    const [bad, next] = jsonLines(stdout);
    expect(bad).toMatchObject({ kind: 'error', message: expect.stringMatching(/\w/) as string });
    expect(next).toMatchObject({ id: 'next', kind: 'answer' });
    expect(code).toBe(0);
  });

  test('an error keeps the id of its line, and the command it was for', async () => {
    const lines = ['{"id":"x","command":"summary","article":"gone.txt"}', '{"id":7,"command":"ask","text":5}'];
    const [gone, wrong] = jsonLines((await batch(lines)).stdout);
    expect(gone).toMatchObject({ id: 'x', command: 'summary', kind: 'error' });
    expect(wrong).toMatchObject({ id: 7, kind: 'error' });
  });

  test('empty lines are skipped, line ends of Windows and a last line without one are read', async () => {
    const { stdout } = await onrecord(['batch'], {
      input: '\r\n\n{"id":"1","command":"people"}\r\n   \n{"id":"2","command":"people"}',
    });
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('nothing in, nothing out', async () => {
    expect(await onrecord(['batch'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('the article is a path from the current folder, and a changed file is read again', async () => {
    const cwd = scratchFiles({
      'harbour.txt': harbourArticle,
      'other.txt': harbourArticle.replaceAll('Sykora', 'Novak'),
    });
    const ask = (article: string): string =>
      JSON.stringify({ id: article, command: 'who-said', text: 'ships would go elsewhere', article });
    const replies = jsonLines((await batch([ask('harbour.txt'), ask('other.txt'), ask('harbour.txt')], cwd)).stdout);
    expect(replies.map((reply) => JSON.stringify(reply['evidence']).match(/Sykora|Novak/)?.[0])).toEqual([
      'Sykora',
      'Novak',
      'Sykora',
    ]);
  });

  test('candidates are listed when asked for, best first', async () => {
    const lines = [
      '{"id":"1","command":"ask","text":"Who met Wang?","candidates":3}',
      '{"id":"2","command":"ask","text":"Who met Wang?"}',
    ];
    const [asked, plain] = jsonLines((await batch(lines)).stdout) as { candidates: { score: number }[] }[];
    expect(asked?.candidates).toHaveLength(3);
    expect(asked?.candidates.map(({ score }) => score)).toEqual(
      asked?.candidates.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(plain?.candidates).toEqual([]);
  });

  test('the same requests give the same bytes', async () => {
    const lines = [
      '{"id":"1","command":"summary"}',
      '{"id":"2","command":"ask","text":"what about the missile launchers"}',
    ];
    expect((await batch(lines)).stdout).toBe((await batch(lines)).stdout);
  });

  test('a reader that has had enough ends the run without complaint', async () => {
    const { stdout, stderr } = await shell(`yes '{"command":"people"}' | head -2000 | onrecord batch | head -1`);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toBe('');
  });
});
