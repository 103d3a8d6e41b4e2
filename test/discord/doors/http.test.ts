import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHttpDoor } from '../../../src/discord/doors/http.ts';
import { echo, freshMetrics, memoryLog } from '../../support/bot-parts.ts';
import { createClock, ping, slash } from '../../support/fake-discord/index.ts';
import { postSigned, signedHeaders, signingKey } from '../../support/fake-discord/signing.ts';

const clock = createClock();
const { publicKey, privateKey } = signingKey();
let door: Awaited<ReturnType<typeof openHttpDoor>>;
let metrics: ReturnType<typeof freshMetrics>;
let received = 0;

beforeEach(async () => {
  received = 0;
  metrics = freshMetrics();
  const receive: typeof echo = (interaction) => {
    received += 1;
    return echo(interaction);
  };
  door = await openHttpDoor({ publicKey, port: 0, receive, metrics, log: memoryLog().log, now: clock.now });
});

afterEach(() => door.close(0));

const address = (path = '/interactions'): string => `http://127.0.0.1:${door.port}${path}`;
const seconds = (offset = 0): string => String(Math.floor(clock.now() / 1000) + offset);
const post = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(address(), { method: 'POST', body, headers });
const body = JSON.stringify(slash('ask', { question: 'Who?' }));

describe('the HTTP door', () => {
  test('answers an interaction in the response itself', async () => {
    const interaction = slash('ask', { question: 'Who?' });
    const response = await postSigned(address(), interaction, privateKey, clock.now());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(echo(interaction));
  });

  test('answers a ping with a pong, and counts it as nobody’s', async () => {
    const response = await postSigned(address(), ping(), privateKey, clock.now());
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: { type: 1 } });
    expect(received).toBe(0);
  });

  test.each([
    ['no headers', () => ({})],
    [
      'no timestamp',
      () => ({ 'x-signature-ed25519': signedHeaders(body, privateKey, clock.now())['x-signature-ed25519'] }),
    ],
    ['no signature', () => ({ 'x-signature-timestamp': seconds() })],
    ['an empty signature', () => ({ 'x-signature-timestamp': seconds(), 'x-signature-ed25519': '' })],
    [
      'a signature that is no hexadecimal',
      () => ({ 'x-signature-timestamp': seconds(), 'x-signature-ed25519': 'z'.repeat(128) }),
    ],
    ['a short signature', () => ({ 'x-signature-timestamp': seconds(), 'x-signature-ed25519': 'ab'.repeat(32) })],
    ['another signature', () => ({ 'x-signature-timestamp': seconds(), 'x-signature-ed25519': 'ab'.repeat(64) })],
    ['a signature of other words', () => signedHeaders(`${body} `, privateKey, clock.now())],
    ['a signature of another key', () => signedHeaders(body, otherKey(), clock.now())],
    [
      'another timestamp than the signed one',
      () => ({ ...signedHeaders(body, privateKey, clock.now()), 'x-signature-timestamp': seconds(1) }),
    ],
    ['a timestamp of five minutes ago', () => signedHeaders(body, privateKey, clock.now() - 302_000)],
    ['a timestamp of five minutes ahead', () => signedHeaders(body, privateKey, clock.now() + 302_000)],
    ['a timestamp that is no number', () => signedWith('soon')],
    ['a timestamp with a fraction', () => signedWith(`${seconds()}.5`)],
  ] as const)('refuses a request with %s', async (_, headers) => {
    const response = await post(body, headers());
    expect({ status: response.status, received }).toEqual({ status: 401, received: 0 });
    expect(await metrics.text()).toContain('onrecord_http_refused_total{status="401"} 1');
  });

  test.each([-299, 299])('takes a timestamp %s seconds off', async (offset) => {
    const response = await post(body, signedHeaders(body, privateKey, clock.now() + offset * 1000));
    expect(response.status).toBe(200);
  });

  test.each([['{'], ['null'], ['"ask"'], ['{}'], ['']])('refuses %j, though signed', async (odd) => {
    expect((await post(odd, signedHeaders(odd, privateKey, clock.now()))).status).toBe(400);
  });

  test('refuses a body that is too long, announced or not', async () => {
    const long = 'x'.repeat(300_000);
    expect((await post(long, signedHeaders(long, privateKey, clock.now()))).status).toBe(413);
    const chunked = new Blob([long]).stream();
    const request = { method: 'POST', body: chunked, duplex: 'half' } as RequestInit;
    const status = await fetch(address(), request).then(
      (response) => response.status,
      () => 'cut',
    );
    expect([413, 'cut']).toContain(status);
    expect(received).toBe(0);
  });

  test.each([
    ['/', 'POST', 404],
    ['/interactions/more', 'POST', 404],
    ['/__proto__', 'GET', 404],
    ['/metrics', 'GET', 404],
    ['/interactions', 'GET', 405],
    ['/interactions', 'PUT', 405],
    ['/healthz', 'POST', 405],
    ['/healthz', 'GET', 200],
    ['/healthz', 'HEAD', 200],
    ['/readyz?full=1', 'GET', 200],
  ])('%s with %s gives %i', async (path, method, status) => {
    expect((await fetch(address(path), { method })).status).toBe(status);
  });

  test('survives what is no HTTP and clients that leave in the middle', async () => {
    for (const words of [
      'GARBAGE\r\n\r\n',
      'POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf',
    ]) {
      const socket = connect(door.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.resume().end(words);
      await once(socket, 'close');
    }
    expect((await postSigned(address(), ping(), privateKey, clock.now())).status).toBe(200);
  });

  test('closing takes nothing new, and lets what is under way finish', async () => {
    await postSigned(address(), ping(), privateKey, clock.now());
    await door.close(1000);
    expect(door.isReady()).toBe(false);
    await expect(postSigned(address(), ping(), privateKey, clock.now())).rejects.toThrow('fetch failed');
  });
});

const otherKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** A right signature over a timestamp Discord would not send. */
const signedWith = (timestamp: string): Record<string, string> => ({
  'x-signature-timestamp': timestamp,
  'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
});
