import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { botToken, click, slash, startFakeDiscord } from '../support/fake-discord/index.ts';
import type { FakeDiscord } from '../support/fake-discord/index.ts';
import { postSigned, signingKey } from '../support/fake-discord/signing.ts';
import { jsonLines, main, onrecord, root } from '../support/program.ts';

/** The program, running. */
interface Running {
  readonly child: ChildProcess;
  /** What it wrote so far, to both streams. */
  readonly written: () => string;
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [main, ...args], { cwd: root, env: { PATH: process.env['PATH'], ...env } });
  running.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  return { child, written: () => written, ended: once(child, 'close').then(([code]) => code as number | null) };
}

async function fakeDiscord(): Promise<FakeDiscord> {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const get = (port: number, path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);

describe('the program as a bot', () => {
  test('a token makes it the bot: it answers, shows health and metrics, and ends in order', async () => {
    const discord = await fakeDiscord();
    const port = await freePort();
    const env = { DISCORD_TOKEN: botToken, DISCORD_API: discord.api, METRICS_PORT: String(port) };
    const { child, written, ended } = start([], env);
    await discord.until((history) => history.includes('identify'));
    const reply = await discord.send(slash('ask', { question: 'When did Kang speak of additional deployment?' }));
    expect(reply.status).toBe(204);
    expect(JSON.stringify(reply.body)).toContain('October 30');
    await discord.send(click('a button of nobody'));
    expect(await (await get(port, '/readyz')).text()).toBe('ready');
    expect((await get(port, '/healthz')).status).toBe(200);
    expect(await (await get(port, '/metrics')).text()).toMatch(
      /onrecord_interactions_total\{name="ask",outcome="\w+"\} 1/,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await discord.until((history) => history.includes('close 1000'));
    for (const line of jsonLines(written())) expect(line['level']).toBe(30);
    expect(written()).not.toContain(botToken);
    expect(written()).not.toContain('additional deployment');
    expect(written()).not.toContain('interaction-token');
  });

  test('a public key makes it answer over HTTP, without a token', async () => {
    const [port, { publicKey, privateKey }] = [await freePort(), signingKey()];
    const env = { DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: String(port), LOG_FORMAT: 'pretty' };
    const { child, written, ended } = start(['discord'], env);
    await expect.poll(written, { timeout: 10_000 }).toContain('listening');
    const response = await postSigned(`http://127.0.0.1:${port}/interactions`, slash('people'), privateKey, Date.now());
    expect(JSON.stringify(await response.json())).toContain('Kang Kyung-wha');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(written()).toMatch(/INFO.*listening/);
  });

  test('a token Discord refuses ends it with exit code 1 and no token in the log', async () => {
    const discord = await fakeDiscord();
    const { written, ended } = start(['discord'], { DISCORD_TOKEN: 'some.wrong.token', DISCORD_API: discord.api });
    expect(await ended).toBe(1);
    expect(written()).toContain('refuses the token');
    expect(written()).not.toContain('some.wrong.token');
  });

  test('a second SIGTERM ends it at once', async () => {
    const discord = await fakeDiscord();
    const { child, written, ended } = start(['discord'], { DISCORD_TOKEN: botToken, DISCORD_API: discord.api });
    await discord.until((history) => history.includes('identify'));
    discord.faults.push({ kind: 'limit', retryAfter: 1.4 });
    discord.dispatch(slash('people'));
    await expect.poll(() => discord.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    child.kill('SIGTERM');
    await expect.poll(written).toContain('"ending"');
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
  });

  test('a port that is taken ends it with exit code 1', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const port = String((server.address() as AddressInfo).port);
    const { code, stdout } = await onrecord(['discord'], {
      env: { DISCORD_PUBLIC_KEY: signingKey().publicKey, HTTP_PORT: port },
    });
    expect(code).toBe(1);
    expect(stdout).toContain('EADDRINUSE');
  });

  test('wrong settings are told all at once: exit code 2', async () => {
    const { code, stdout, stderr } = await onrecord(['discord'], {
      env: { LOG_LEVEL: 'loud', METRICS_PORT: 'x', ONRECORD_ARTICLE: 'gone.txt' },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of ['DISCORD_TOKEN', 'LOG_LEVEL', 'METRICS_PORT', 'gone.txt']) expect(stderr).toContain(name);
  });
});

describe('onrecord deploy', () => {
  const env = (discord: FakeDiscord): Record<string, string> => ({ DISCORD_TOKEN: botToken, DISCORD_API: discord.api });

  test('registers the commands once, and again only what differs', async () => {
    const discord = await fakeDiscord();
    const first = await onrecord(['deploy'], { env: env(discord) });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('+ /ask\n');
    const again = await onrecord(['deploy'], { env: env(discord) });
    expect(again).toMatchObject({ code: 0, stdout: 'Nothing to change everywhere.\n' });
    const removed = await onrecord(['deploy', '--remove'], { env: env(discord) });
    expect(removed.stdout).toContain('- /ask\n');
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
    expect([...discord.commands.values()]).toEqual([[]]);
  });

  test('registers for one server, with the application’s id given', async () => {
    const discord = await fakeDiscord();
    const { code, stdout } = await onrecord(['deploy', '--guild', '200000000000000001'], {
      env: { ...env(discord), DISCORD_APPLICATION_ID: '100000000000000001' },
    });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('in server') as string });
    expect(discord.requests.map(({ path }) => path)).toEqual(
      Array.from({ length: 2 }, () => '/applications/100000000000000001/guilds/200000000000000001/commands'),
    );
  });

  test('--dry-run prints the definitions and needs no token', async () => {
    const { code, stdout, stderr } = await onrecord(['deploy', '--dry-run']);
    const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(names).toContain('ask');
  });

  test('a refused token is told without it; no token is wrong settings', async () => {
    const discord = await fakeDiscord();
    const refused = await onrecord(['deploy'], { env: { ...env(discord), DISCORD_TOKEN: 'some.wrong.token' } });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('refuses the token');
    expect(refused.stderr).not.toContain('some.wrong');
    expect(await onrecord(['deploy'])).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([[['deploy', '--guild', 'mine']], [['deploy', 'now']], [['discord', 'now']]])(
    '%j is wrong usage',
    async (args) => {
      expect(await onrecord(args)).toMatchObject({ code: 2, stdout: '' });
    },
  );
});
