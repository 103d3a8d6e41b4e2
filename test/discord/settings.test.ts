import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { discordVariables, readDeploySettings, readDiscordSettings } from '../../src/discord/settings.ts';
import { root } from '../support/program.ts';

const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.secret-part_of-the-token';
const publicKey = 'a1'.repeat(32);

/** What is wrong with some settings, as one text. */
function problemsOf(env: Record<string, string>): string {
  try {
    readDiscordSettings(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
}

describe('the settings for Discord', () => {
  test('a token alone means the gateway, with defaults for the rest', () => {
    expect(readDiscordSettings({ DISCORD_TOKEN: ` ${token} ` })).toEqual({
      door: { kind: 'gateway', token },
      api: 'https://discord.com/api',
      article: null,
      log: { level: 'info', format: 'json' },
      metricsPort: null,
    });
  });

  test('a public key and a port mean HTTP, with or without a token', () => {
    const env = { DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: '8080' };
    const door = { kind: 'http', publicKey, port: 8080 };
    expect(readDiscordSettings(env).door).toEqual(door);
    expect(readDiscordSettings({ ...env, DISCORD_TOKEN: token }).door).toEqual(door);
  });

  test.each(['https://proxy.test/api/', 'https://proxy.test/api/v10', 'https://proxy.test/api'])(
    'another API base: %s',
    (api) => {
      expect(readDiscordSettings({ DISCORD_TOKEN: token, DISCORD_API: api }).api).toBe('https://proxy.test/api');
    },
  );

  test.each([
    [{}, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_TOKEN: 'two words' }, 'DISCORD_TOKEN does not look like'],
    [{ DISCORD_TOKEN: 'Bot' }, 'DISCORD_TOKEN does not look like'],
    [{ DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey }, 'without HTTP_PORT'],
    [{ DISCORD_TOKEN: token, HTTP_PORT: '80' }, 'without DISCORD_PUBLIC_KEY'],
    [{ DISCORD_PUBLIC_KEY: 'abc', HTTP_PORT: '80' }, 'not 64 hexadecimal digits'],
    [{ DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: '0' }, 'HTTP_PORT is not a port'],
    [{ DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: '80', METRICS_PORT: '80' }, 'same as HTTP_PORT'],
    [{ DISCORD_TOKEN: token, METRICS_PORT: '70000' }, 'METRICS_PORT is not a port'],
    [{ DISCORD_TOKEN: token, LOG_LEVEL: 'loud' }, 'LOG_LEVEL is one of'],
    [{ DISCORD_TOKEN: token, LOG_FORMAT: 'xml' }, 'LOG_FORMAT is one of'],
    [{ DISCORD_TOKEN: token, DISCORD_API: 'discord.com' }, 'DISCORD_API is not an address'],
    [{ DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: 'mine' }, 'DISCORD_APPLICATION_ID'],
    [{ DISCORD_TOKEN: token, ONRECORD_ARTICLE: 'gone.txt' }, 'ONRECORD_ARTICLE names a file that is not there'],
  ] as [Record<string, string>, string][])('%j is wrong: %s', (env, told) => {
    expect(problemsOf(env)).toContain(told);
  });

  test('every problem is told at once, and no secret with it', () => {
    const told = problemsOf({
      DISCORD_TOKEN: `${token} ${token}`,
      LOG_LEVEL: 'loud',
      METRICS_PORT: 'x',
      DISCORD_API: '-',
    });
    for (const name of ['DISCORD_TOKEN', 'LOG_LEVEL', 'METRICS_PORT', 'DISCORD_API']) expect(told).toContain(name);
    expect(told).not.toContain('secret-part');
  });

  test('registering needs the token, whatever the door', () => {
    expect(() => readDeploySettings({ DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: '80' })).toThrow('DISCORD_TOKEN');
    expect(readDeploySettings({ DISCORD_TOKEN: token })).toMatchObject({ token, applicationId: null });
  });

  test('.env.example tells of every setting and of no other, each with its explanation, and changes nothing', () => {
    const text = readFileSync(join(root, '.env.example'), 'utf8');
    const example = parse(text);
    expect(Object.keys(example).sort()).toEqual([...discordVariables].sort());
    const blocks = text.trim().split('\n\n').slice(1);
    for (const block of blocks) expect(block).toMatch(/^# .{20,}[\s\S]*\n[A-Z_]+=/);
    expect(readDiscordSettings({ ...example, DISCORD_TOKEN: token })).toEqual(
      readDiscordSettings({ DISCORD_TOKEN: token }),
    );
  });
});
