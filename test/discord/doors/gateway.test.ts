import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Door } from '../../../src/discord/doors/door.ts';
import { openGateway } from '../../../src/discord/doors/gateway.ts';
import { echo, freshMetrics, memoryLog } from '../../support/bot-parts.ts';
import { botToken, slash, startFakeDiscord } from '../../support/fake-discord/index.ts';
import type { FakeDiscord } from '../../support/fake-discord/index.ts';

let discord: FakeDiscord;
const doors: Door[] = [];
const warnings: Error[] = [];
const onWarning = (warning: Error): void => void warnings.push(warning);

beforeEach(async () => {
  discord = await startFakeDiscord();
  process.on('warning', onWarning);
});

afterEach(async () => {
  for (const door of doors.splice(0)) await door.close(0);
  await discord.close();
  process.off('warning', onWarning);
  if (warnings.length > 0) throw new Error(`The process warned: ${warnings.splice(0).join(', ')}`);
});

interface Opened {
  readonly door: Door;
  readonly lines: string[];
  readonly metrics: ReturnType<typeof freshMetrics>;
  readonly waits: number[];
}

/** Opens the door to the fake Discord; waits of the bot's own pass at once. */
function open({
  token = botToken,
  receive = echo,
}: { token?: string; receive?: (interaction: APIInteraction) => APIInteractionResponse } = {}): Opened {
  const { log, lines } = memoryLog('debug', token);
  const metrics = freshMetrics();
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    discord.startsLeft = 1000;
  };
  const door = openGateway({ token, api: discord.api, receive, metrics, log, now: discord.clock.now, wait });
  doors.push(door);
  return { door, lines, metrics, waits };
}

/** Opens it and waits until it is ready. */
async function connected(options: Parameters<typeof open>[0] = {}): Promise<Opened> {
  const opened = open(options);
  await expect.poll(() => opened.door.isReady(), { interval: 2 }).toBe(true);
  return opened;
}

const ask = (): APIInteraction => slash('ask', { question: 'Who?' }, { at: discord.clock.now() });
const count = (history: readonly string[], what: string): number => history.filter((entry) => entry === what).length;

describe('the gateway door', () => {
  test('answers an interaction, without the token and without asking for the message back', async () => {
    const { door } = await connected();
    const interaction = ask();
    const reply = await discord.send(interaction);
    expect(reply).toMatchObject({ status: 204, authorization: null, body: echo(interaction) });
    expect(reply.query).toBe('?with_response=false');
    expect(reply.userAgent).toMatch(/^DiscordBot \(/);
    expect(door.isReady()).toBe(true);
    expect(door.heartbeatAgeMs()).toBe(0);
  });

  test('asks for no intents', async () => {
    await connected();
    expect(discord.gateway.identified).toMatchObject({ intents: 0 });
  });

  test('answers at once though a server never comes', async () => {
    discord.gateway.unavailable = ['200000000000000002'];
    await connected();
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('drops what came too late to be answered, and answers the next', async () => {
    const { metrics } = await connected();
    await discord.send(ask());
    const late = slash('ask', {}, { at: discord.clock.now() - 2600 });
    discord.dispatch(late);
    await discord.send(ask());
    expect(discord.requests.filter(({ path }) => path.includes(late.id))).toEqual([]);
    expect(await metrics.text()).toContain('onrecord_late_total 1');
  });

  test('a clock that runs ahead makes nothing late', async () => {
    await connected();
    const ahead = (): APIInteraction => slash('ask', {}, { at: discord.clock.now() - 60_000 });
    expect(await discord.send(ahead())).toMatchObject({ status: 204 });
    expect(await discord.send(ahead())).toMatchObject({ status: 204 });
  });

  test('a reply after the deadline (10062) is counted and no error', async () => {
    const { metrics, lines } = await connected({
      receive: (interaction) => {
        if (discord.requests.every(({ path }) => !path.includes('/callback'))) discord.clock.turnOn(3001);
        return echo(interaction);
      },
    });
    expect(await discord.send(ask())).toMatchObject({ status: 404, code: 10_062 });
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
    expect(await metrics.text()).toContain('onrecord_replies_refused_total{code="10062"} 1');
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('a reply that was taken though Discord said 500 is not sent a third time (40060)', async () => {
    const { metrics, lines } = await connected();
    discord.faults.push({ kind: 'take and fail' });
    const interaction = ask();
    await discord.send(interaction);
    await discord.send(ask());
    await expect.poll(() => metrics.text()).toContain('onrecord_replies_refused_total{code="40060"} 1');
    const callbacks = discord.requests.filter(({ path }) => path.includes(interaction.id));
    expect(callbacks.map(({ status }) => status)).toEqual([500, 400]);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('tries again after one 500', async () => {
    await connected();
    discord.faults.push({ kind: 'fail' });
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('tries again after a hang, inside the three seconds', async () => {
    await connected();
    discord.faults.push({ kind: 'hang' });
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('waits out a short rate limit, and gives up on a long one', async () => {
    const { metrics } = await connected();
    discord.faults.push({ kind: 'limit', retryAfter: 0.05 });
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
    discord.faults.push({ kind: 'limit', retryAfter: 60 });
    discord.dispatch(ask());
    await expect.poll(() => metrics.text()).toContain('code="RateLimitError');
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('connects again and resumes when Discord asks for it', async () => {
    await connected();
    discord.gateway.reconnect();
    await discord.until((history) => history.includes('resume'));
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
    expect(count(discord.gateway.history, 'identify')).toBe(1);
  });

  test('resumes after a socket that was cut', async () => {
    await connected();
    await discord.send(ask());
    discord.gateway.drop();
    await discord.until((history) => history.includes('resume'));
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('resumes a session that is invalid for a moment', async () => {
    await connected();
    discord.gateway.invalidate(true);
    await discord.until((history) => history.includes('resume'));
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('identifies itself anew when the session is gone', async () => {
    await connected();
    discord.gateway.invalidate(false);
    await discord.until((history) => count(history, 'identify') === 2);
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('a heartbeat that is not acknowledged makes it connect again', async () => {
    discord.gateway.heartbeatMs = 60;
    discord.gateway.acknowledges = false;
    await connected();
    await discord.until((history) => history.includes('resume'));
    discord.gateway.acknowledges = true;
    expect(discord.gateway.history.some((entry) => entry.startsWith('close 4'))).toBe(true);
  });

  test('is not ready when no heartbeat was acknowledged for long', async () => {
    const { door } = await connected();
    await discord.send(ask());
    discord.clock.turnOn(89_000);
    expect(door.isReady()).toBe(true);
    discord.clock.turnOn(2000);
    expect(door.isReady()).toBe(false);
    expect(door.heartbeatAgeMs()).toBe(91_000);
  });

  test('waits instead of using up the last starts of the day', async () => {
    discord.startsLeft = 99;
    const { waits } = await connected();
    expect(waits).toEqual([60_000]);
  });

  test('a token Discord refuses is told once, and nothing is tried again', async () => {
    const { door, lines } = open({ token: 'some.wrong.token' });
    expect(await door.lost).toContain('refuses the token');
    expect(discord.requests).toHaveLength(1);
    expect(lines.join('')).not.toContain('some.wrong.token');
  });

  test('closing Discord cannot recover from is told', async () => {
    const { door } = await connected();
    await discord.send(ask());
    discord.gateway.closeWith(4014);
    expect(await door.lost).toContain('4014');
  });

  test('tries again with growing pauses while Discord is down', async () => {
    const { log } = memoryLog();
    const waits: number[] = [];
    const wait = async (ms: number, signal: AbortSignal): Promise<void> => {
      waits.push(ms);
      if (waits.length === 4) void door.close(0);
      signal.throwIfAborted();
    };
    const nobody = 'http://127.0.0.1:9/api';
    const door = openGateway({
      token: botToken,
      api: nobody,
      receive: echo,
      metrics: freshMetrics(),
      log,
      now: Date.now,
      wait,
    });
    await expect.poll(() => waits, { timeout: 5000 }).toEqual([1000, 2000, 4000, 8000]);
  });

  test('an interaction of a shape nobody knows does no harm', async () => {
    await connected();
    discord.dispatch({ id: '1', token: 'x', type: 99 } as unknown as APIInteraction);
    expect(await discord.send(ask())).toMatchObject({ status: 204 });
  });

  test('closing finishes what is in flight and takes nothing new', async () => {
    const { door } = await connected();
    discord.faults.push({ kind: 'limit', retryAfter: 0.05 });
    const last = discord.send(ask());
    await expect.poll(() => discord.requests.some(({ path }) => path.includes('/callback'))).toBe(true);
    await door.close(3000);
    expect(await last).toMatchObject({ status: 204 });
    await discord.until((history) => history.includes('close 1000'));
    expect(door.isReady()).toBe(false);
  });
});
