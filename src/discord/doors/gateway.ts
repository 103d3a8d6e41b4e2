import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  Options,
  Routes,
  Status,
} from 'discord.js';
import type { APIInteraction, RESTGetAPIGatewayBotResult } from 'discord.js';
import { createCallback } from './callback.ts';
import type { Door, DoorParts } from './door.ts';
import { finishWithin } from './door.ts';
import { createAge, maxAgeMs } from './freshness.ts';
import { waitAfterFailure, waitBeforeIdentify } from './identify-budget.ts';

export interface GatewayParts extends DoorParts {
  readonly token: string;
  /** Discord's API, without version. */
  readonly api: string;
  /** Waits some milliseconds; rejects when the signal is given meanwhile. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Discord's heartbeats are 41 seconds apart; two of them unanswered mean that nothing arrives. */
const maxHeartbeatAgeMs = 90_000;

/** A connection that is just being made does not always come to its end. */
const destroyMs = 1000;

/** Users kept by discord.js, which this bot has no use for. */
const usersKept = 50;

/**
 * The door the bot opens itself: a connection to Discord's gateway by discord.js. It connects in the background, again
 * and again with growing pauses, until it is closed or Discord refuses the token.
 */
export function openGateway(parts: GatewayParts): Door {
  const { log, metrics, now } = parts;
  const inFlight = new Set<Promise<void>>();
  const closing = new AbortController();
  const sendReply = createCallback(parts.api, metrics, log, now);
  const ageOf = createAge(now);
  let client: Client | null = null;
  let readyAt: number | null = null;

  const onInteraction = (interaction: APIInteraction): void => {
    if (closing.signal.aborted) return;
    if (ageOf(interaction.id) > maxAgeMs) {
      metrics.late();
      log.warn({ id: interaction.id }, 'an interaction came too late to be answered');
      return;
    }
    const reply = sendReply(interaction, parts.receive(interaction)).finally(() => inFlight.delete(reply));
    inFlight.add(reply);
  };

  const connect = async (lose: (reason: string) => void): Promise<void> => {
    client = createClient(parts, onInteraction);
    client.once(Events.ClientReady, ({ user, ws }) => {
      readyAt = now();
      log.info({ bot: user.tag, shards: ws.shards.size }, 'connected to Discord');
    });
    client.on(Events.ShardReconnecting, (shard) => {
      if (!closing.signal.aborted) log.warn({ shard }, 'connecting to Discord again');
    });
    client.on(Events.ShardDisconnect, ({ code }) => lose(`Discord closed the connection for good (code ${code})`));
    await enoughStarts(client, parts, closing.signal);
    await client.login(parts.token);
  };

  const lost = new Promise<string>((lose) => {
    void keepTrying(() => connect(lose), parts, closing.signal, lose);
  });

  const heartbeatAgeMs = (): number | null => {
    const beats = [...(client?.ws.shards.values() ?? [])].map((shard) => shard.lastPingTimestamp);
    const oldest = Math.min(...beats.map((beat) => (beat > 0 ? beat : (readyAt ?? 0))));
    return readyAt === null || beats.length === 0 ? null : Math.max(0, now() - oldest);
  };

  return {
    lost,
    heartbeatAgeMs,
    isReady: () =>
      !closing.signal.aborted &&
      client !== null &&
      client.isReady() &&
      client.ws.shards.every((shard) => shard.status === Status.Ready) &&
      (heartbeatAgeMs() ?? Infinity) < maxHeartbeatAgeMs,
    async close(graceMs) {
      closing.abort();
      await finishWithin(inFlight, graceMs);
      if (client !== null) await finishWithin([client.destroy()], destroyMs);
    },
  };
}

/** A client that keeps next to nothing and pings nobody. The raw interaction is taken; its objects are not used. */
function createClient({ api, log, token }: GatewayParts, onInteraction: (interaction: APIInteraction) => void): Client {
  const client: Client = new Client({
    intents: [],
    shards: 'auto',
    waitGuildTimeout: 0,
    allowedMentions: { parse: [] },
    rest: { api, version: '10' },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: usersKept, keepOverLimit: (member) => member.id === client.user?.id },
      UserManager: { maxSize: usersKept, keepOverLimit: (user) => user.id === client.user?.id },
    }),
  });
  client.rest.setToken(token);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reports an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'a connection to Discord failed'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connected to Discord again'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Debug, (message) => log.trace(message));
  return client;
}

/** Waits while too few of the day's starts are left. */
async function enoughStarts(client: Client, { log, wait }: GatewayParts, signal: AbortSignal): Promise<void> {
  for (;;) {
    const gateway = (await client.rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const waitMs = waitBeforeIdentify(gateway.session_start_limit, gateway.shards);
    if (waitMs === 0) return;
    log.error({ ...gateway.session_start_limit }, 'too few starts left today; waiting until Discord counts anew');
    await wait(waitMs, signal);
  }
}

async function keepTrying(
  connect: () => Promise<void>,
  { log, wait }: GatewayParts,
  signal: AbortSignal,
  lose: (reason: string) => void,
): Promise<void> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await connect();
    } catch (error) {
      if (signal.aborted) return;
      if (isRefused(error)) return lose('Discord refuses the token; copy it again from the developer portal');
      const waitMs = waitAfterFailure(failures);
      log.error({ err: error, waitMs }, 'cannot connect to Discord; trying again');
      await wait(waitMs, signal).catch(() => undefined);
    }
  }
}

const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error as { status?: unknown } | null)?.status === 401;
