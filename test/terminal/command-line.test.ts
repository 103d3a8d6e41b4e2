import { describe, expect, test } from 'vitest';
import { harbourArticle, onrecord, scratchFiles } from '../support/program.ts';

const commands = ['ask', 'who-said', 'quotes', 'summary', 'verify', 'people', 'timeline', 'define', 'article', 'help'];
const modes = ['chat', 'batch', 'extract'];

describe('the command line', () => {
  test('--help lists every command and mode on stdout', async () => {
    const { code, stdout, stderr } = await onrecord(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of [...commands, ...modes]) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each([...commands, ...modes])('%s --help tells what it does, with an example', async (name) => {
    const { code, stdout } = await onrecord([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`onrecord ${name}`);
    expect(stdout).toMatch(/\nExample\n {2}.*onrecord/);
  });

  test('--version prints the version alone', async () => {
    expect(await onrecord(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      stderr: '',
    });
  });

  test.each([
    ['an unknown command', ['sumary'], 'Did you mean "summary"?'],
    ['a question without its command', ['who', 'is', 'Holt?'], 'onrecord ask "who is Holt?"'],
    ['a file without its command', ['story.txt'], 'onrecord chat story.txt'],
    ['an unknown option', ['summary', '--loud'], "Unknown option '--loud'"],
    ['an option without its value', ['ask', 'who?', '--article'], '--article'],
    ['an option the command does not take', ['people', '--speaker', 'Holt'], 'people takes no speaker'],
    ['words for a command that takes none', ['timeline', 'please'], 'takes nothing more'],
    ['no words for a command that needs them', ['ask'], 'ask needs'],
    ['a length there is none of', ['summary', '--length', 'tiny'], 'short, medium, long'],
    ['no file to extract', ['extract'], 'at least one file'],
    ['a format there is none of', ['extract', 'a.txt', '--format', 'xlsx'], 'jsonl, csv, html'],
    ['a format for a command that has none', ['people', '--format', 'csv'], '--format is for extract'],
    ['words for batch', ['batch', 'now'], 'stdin'],
    ['two files for the chat', ['chat', 'a.txt', 'b.txt'], 'one article'],
    ['help for an unknown command', ['help', 'weather'], 'no command "weather"'],
  ])('%s is wrong usage: exit code 2, told on stderr, nothing on stdout', async (_, args, told) => {
    const { code, stdout, stderr } = await onrecord(args);
    expect(stderr).toContain(told);
    expect(stderr).toContain('--help');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test.each([
    ['is not there', 'gone.txt'],
    ['is empty', 'empty.txt'],
    ['is binary', 'binary.txt'],
    ['is a folder', '.'],
  ])('an article that %s fails with exit code 1 and a message on stderr', async (_, file) => {
    const cwd = scratchFiles({ 'empty.txt': ' \n', 'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]) });
    const { code, stdout, stderr } = await onrecord(['summary', '--article', file], { cwd });
    expect(stderr).toMatch(/^onrecord: .+\n$/);
    expect(stderr).not.toContain('    at ');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('what the article does not say is a fine answer: exit code 0', async () => {
    const { code, stdout } = await onrecord(['ask', 'How many penguins live in Peru?']);
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });

  test('words need no quotation marks, and --article names another text', async () => {
    const cwd = scratchFiles({ 'harbour.txt': harbourArticle });
    const { code, stdout } = await onrecord(['ask', 'who', 'leads', 'the', 'union?', '--article', 'harbour.txt'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Petr Sykora');
    expect(stdout).toContain('Harbour crane to be mended by spring, mayor says');
  });

  test('an article is read from stdin for -', async () => {
    const { code, stdout } = await onrecord(['article', '--article', '-'], { input: harbourArticle });
    expect(code).toBe(0);
    expect(stdout).toContain('Harbour crane to be mended by spring');
  });

  test('--json prints the reply as one line whose passages slice the article', async () => {
    const cwd = scratchFiles({ 'harbour.txt': harbourArticle });
    const { stdout } = await onrecord(['quotes', 'Holt', '--json', '-a', 'harbour.txt'], { cwd });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const reply = JSON.parse(stdout) as {
      command: string;
      kind: string;
      evidence: { text: string; start: number; end: number }[];
    };
    expect(reply).toMatchObject({ command: 'quotes', kind: 'answer' });
    expect(reply.evidence.length).toBeGreaterThan(0);
    for (const { text, start, end } of reply.evidence) expect(harbourArticle.slice(start, end)).toBe(text);
  });

  test('--why shows the candidates with their signals', async () => {
    const { stdout } = await onrecord(['ask', 'When did Kang speak?', '--why']);
    expect(stdout).toMatch(/^ {0,4}-?\d+\.\d\d /m);
  });

  test.each([[{}], [{ NO_COLOR: '1' }], [{ FORCE_COLOR: '1' }]])(
    'no colours where the output is no terminal (%j)',
    async (env) => {
      const { stdout } = await onrecord(['summary'], { env });
      expect(stdout).not.toContain('\u001B');
    },
  );
});
