// How many interactions the bot answers on this machine, client and server sharing it: signed requests to the HTTP
// door, events to the gateway door. Prints figures and asserts none. From the project's root: npm run bench:discord
import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { WebSocketServer } from 'ws';

const { questions } = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8'));

/** How many interactions each part sends; `npm run bench:discord -- 20000` for fewer of the long one. */
const counts = {
  warm: 2000,
  rate: 8000,
  paced: 2500,
  unseen: 2000,
  long: Number(process.argv[2] ?? 100_000),
  gateway: 5000,
};
const connections = 32;
const pacedPerSecond = 500;

let user = 0;
const pair = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x, 'base64url').toString('hex');
const agent = new Agent({ keepAlive: true, maxSockets: connections });

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
/** An interaction of a user nobody saw before, so that the limit of each user is never met. */
function interaction(i, unseen) {
  user += 1;
  const id = String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | BigInt(i % 4096));
  const question = questions[i % questions.length];
  const options = [{ name: 'question', type: 3, value: unseen ? `${question} ${user}` : question }];
  const member = {
    user: { id: String(4e17 + user * 64), username: 'reader', discriminator: '0', global_name: null, avatar: null },
    roles: [],
    permissions: '0',
    joined_at: '2020-01-01T00:00:00+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const data = { id: '1', type: 1, name: 'ask', options };
  return {
    id,
    application_id: '1',
    type: 2,
    token: `t${i}-${user}`,
    version: 1,
    locale: 'en-US',
    guild_id: '2',
    channel_id: '3',
    channel: { id: '3', type: 0 },
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    app_permissions: '0',
    member,
    data,
  };
}

function signed(i, unseen) {
  const body = JSON.stringify(interaction(i, unseen));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), pair.privateKey).toString('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': signature,
    },
  };
}

async function httpDoor() {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const bot = start({ DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: port, METRICS_PORT: metricsPort });
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);
  await all(port, prepare(counts.warm));
  const times = await all(port, prepare(counts.rate));
  row('HTTP door, as fast as it goes', figures(times));
  row(`HTTP door, ${pacedPerSecond} a second`, figures(await paced(port, prepare(counts.paced))));
  row('HTTP door, questions nobody asked before', figures(await all(port, prepare(counts.unseen, true))));
  const before = await memory(metricsPort);
  for (let sent = 0; sent < counts.long; sent += counts.rate)
    await all(port, prepare(Math.min(counts.rate, counts.long - sent)));
  row(`memory before and after ${counts.long} more`, `${before} → ${await memory(metricsPort)} MB`);
  await stop(bot);
}

/** Signed beforehand: Discord's part of the work shall not count. */
const prepare = (count, unseen = false) => Array.from({ length: count }, (_, i) => signed(i, unseen));

/** Sends everything over some connections, each sending its next when the last is answered. */
async function all(port, requests) {
  const start = performance.now();
  const times = [];
  let next = 0;
  const work = async () => {
    while (next < requests.length) times.push(await post(port, requests[next++]));
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { times, ms: performance.now() - start };
}

/** Sends at a steady rate, whether or not the last is answered. */
async function paced(port, requests) {
  const start = performance.now();
  const sent = [];
  await new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(requests.length, ((performance.now() - start) / 1000) * pacedPerSecond);
      while (sent.length < due) sent.push(post(port, requests[sent.length]));
      if (sent.length < requests.length) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
  return { times: await Promise.all(sent), ms: performance.now() - start };
}

function post(port, { body, headers }) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/interactions', method: 'POST', headers, agent },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`The door answered ${response.statusCode}.`));
        response.resume().on('end', () => resolve(performance.now() - start));
      },
    );
    sent.on('error', reject).end(body);
  });
}

/** A gateway and the callbacks of its own, as small as can be. */
async function gatewayDoor() {
  const waiting = new Map();
  const server = createServer((incoming, response) => {
    const callback = /interactions\/\d+\/([^/]+)\/callback/.exec(incoming.url);
    incoming.resume().on('end', () => {
      if (!callback) {
        response.setHeader('content-type', 'application/json');
        return response.end(
          JSON.stringify({
            url: `ws://127.0.0.1:${server.address().port}`,
            shards: 1,
            session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
          }),
        );
      }
      response.writeHead(204).end();
      waiting.get(callback[1])?.();
      return undefined;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new WebSocketServer({ server });
  const metricsPort = await freePort();
  const bot = start({
    DISCORD_TOKEN: 'bench.bench.bench',
    DISCORD_API: `http://127.0.0.1:${server.address().port}/api`,
    METRICS_PORT: metricsPort,
  });
  const [socket] = await once(sockets, 'connection');
  socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
  await once(socket, 'message');
  let sequence = 1;
  const dispatch = (t, d) => socket.send(JSON.stringify({ op: 0, t, d, s: sequence++ }));
  dispatch('READY', {
    v: 10,
    user: { id: '1', username: 'onrecord', discriminator: '0', bot: true },
    guilds: [],
    session_id: 's',
    resume_gateway_url: `ws://127.0.0.1:${server.address().port}`,
    application: { id: '1', flags: 0 },
  });
  const ask = (i) =>
    new Promise((resolve) => {
      const sent = interaction(i);
      const start = performance.now();
      waiting.set(sent.token, () => {
        waiting.delete(sent.token);
        resolve(performance.now() - start);
      });
      dispatch('INTERACTION_CREATE', sent);
    });
  const run = async (count) => {
    const start = performance.now();
    const times = [];
    let next = 0;
    const work = async () => {
      while (next < count) times.push(await ask(next++));
    };
    await Promise.all(Array.from({ length: connections }, work));
    return { times, ms: performance.now() - start };
  };
  await run(1000);
  row('gateway door, as fast as it goes', figures(await run(counts.gateway)));
  row('  memory', `${await memory(metricsPort)} MB`);
  await stop(bot);
  sockets.close();
  server.close();
}

const start = (env) =>
  spawn(process.execPath, ['dist/main.js', 'discord'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

async function stop(bot) {
  bot.kill('SIGTERM');
  await once(bot, 'close');
}

async function until(ready) {
  while (!(await ready().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function memory(port) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6);
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

function figures({ times, ms }) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => `${sorted[Math.floor((sorted.length - 1) * part)].toFixed(1)} ms`;
  return `${Math.round((times.length / ms) * 1000)} a second   median ${at(0.5)}   p99 ${at(0.99)}`;
}

function row(name, text) {
  console.log(`${name.padEnd(44)} ${text}`);
}

await httpDoor();
await gatewayDoor();
agent.destroy();
