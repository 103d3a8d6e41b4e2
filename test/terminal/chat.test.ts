import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { harbourArticle, onrecord, scratchFiles } from '../support/program.ts';

const chat = (lines: readonly string[], args: readonly string[] = [], env: Record<string, string> = {}) =>
  onrecord(args, { input: `${lines.join('\n')}\n`, env });

describe('the chat, piped', () => {
  test('welcomes with headline, source and date, and three questions to start from', async () => {
    const { code, stdout, stderr } = await chat([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('China urges South Korea to continue to properly handle THAAD issue · CGTN · 22 Nov 2017');
    expect(stdout).toMatch(/\n {2}1 {2}.+\n {2}2 {2}.+\n {2}3 {2}.+\n/);
  });

  test('answers plain questions and slash commands, without a prompt', async () => {
    const { stdout } = await chat(['When did Kang speak of additional deployment?', '/define APEC']);
    expect(stdout).toContain('┃ "We are not considering any additional THAAD deployment," Kang said on October 30.');
    expect(stdout).toContain('Asia-Pacific Economic Cooperation');
    expect(stdout).not.toContain('›');
  });

  test('a digit picks a suggested question', async () => {
    const welcome = (await chat([])).stdout;
    const second = /\n {2}2 {2}(.+)\n/.exec(welcome)?.[1] as string;
    const answer = async (line: string): Promise<string> => (await chat([line])).stdout.slice(welcome.length);
    expect(await answer('2')).toBe(await answer(second));
  });

  test('/quotes takes a speaker and a topic', async () => {
    const { stdout } = await chat(['/quotes Kang about deployment']);
    expect(stdout).toContain('We are not considering any additional THAAD deployment');
    expect(stdout).toContain('Kang Kyung-wha, South Korean foreign minister');
  });

  test.each([
    ['/sumary', 'There is no /sumary. Did you mean /summary?'],
    ['/xyzzy', 'There is no /xyzzy. /help lists the commands.'],
    ['/define', 'define needs'],
    ['/summary tiny', 'short, medium, long'],
  ])('%s is met with help, and the chat goes on', async (line, told) => {
    const { code, stdout } = await chat([line, '/define APEC']);
    expect(stdout).toContain(told);
    expect(stdout).toContain('Asia-Pacific Economic Cooperation');
    expect(code).toBe(0);
  });

  test('/help lists the commands, empty lines are nothing, /quit ends it', async () => {
    const { stdout } = await chat(['', '   ', '/help', '/quit', '/define APEC']);
    expect(stdout).toContain('/who-said');
    expect(stdout).not.toContain('Asia-Pacific Economic Cooperation');
  });

  test('talks about the file it is given, and /open changes it', async () => {
    const cwd = scratchFiles({
      'harbour.txt': harbourArticle,
      'other.txt': harbourArticle.replace('Harbour crane', 'Old crane'),
    });
    const { stdout } = await onrecord(['chat', 'harbour.txt'], {
      cwd,
      input: '/open other.txt\n/open gone.txt\nWho leads the union?\n',
    });
    expect(stdout).toMatch(/Harbour crane[\s\S]*Old crane[\s\S]*gone\.txt[\s\S]*Petr Sykora[\s\S]*Old crane/);
  });

  test('an article that cannot be read ends it with exit code 1', async () => {
    const { code, stdout, stderr } = await chat([], ['chat', 'gone.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('gone.txt');
  });

  test('hostile lines get a reply and do not end the chat', async () => {
    const lines = [
      '/',
      '//',
      '/quotes',
      '/verify',
      `${'a'.repeat(6000)}?`,
      '"\u0000\u001B[31m\u202E',
      '/who-said """',
      '9',
      '/define __proto__',
    ];
    const { code, stdout, stderr } = await chat([...lines, '/define APEC']);
    expect(stdout).toContain('Asia-Pacific Economic Cooperation');
    expect(stdout).not.toContain('\u001B');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('settings', () => {
  test('asked for by name it chats, also with a Discord token', async () => {
    const { code, stdout, stderr } = await chat(['/define APEC'], ['chat'], { DISCORD_TOKEN: 'abc.def.ghi' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Asia-Pacific Economic Cooperation');
  });

  test('.env in the current folder is read when the program is started without a command', async () => {
    const cwd = scratchFiles({ 'harbour.txt': harbourArticle, '.env': 'ONRECORD_ARTICLE=harbour.txt\n' });
    expect((await onrecord([], { cwd })).stdout).toContain('Harbour crane');
  });

  test('every wrong setting is listed at once', async () => {
    const { code, stderr } = await chat([], [], { DISCORD_TOKEN: 'two words', ONRECORD_ARTICLE: 'gone.txt' });
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).toContain('ONRECORD_ARTICLE');
    expect(code).toBe(2);
  });

  test('a piped chat leaves the history alone', async () => {
    const state = scratchFiles({});
    writeFileSync(join(state, 'kept'), 'x');
    await chat(['/define APEC'], [], { XDG_STATE_HOME: state });
    expect(() => readFileSync(join(state, 'onrecord', 'history'))).toThrow();
  });
});
