import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord.js';
import { madeAt } from './freshness.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Two tries of this length stay within the three seconds that Discord waits. */
const rest = { retries: 1, timeout: 1200 };

/** Discord asks to wait longer than this: the reply would come too late. */
const maxWaitMs = 1500;

/** "Unknown interaction" (too late, or gone), and "already acknowledged" (a first try came through after all). */
const harmless = new Set<string | number>([10_062, 40_060]);

/** Sends a reply to Discord. Never rejects: what Discord does not take is counted and logged, and nobody replies twice. */
export type SendReply = (interaction: APIInteraction, response: APIInteractionResponse) => Promise<void>;

/**
 * The one way a reply leaves by the gateway door.
 *
 * @param api Discord's API, without version.
 * @param now milliseconds since the Unix epoch.
 */
export function createCallback(api: string, metrics: Metrics, log: Log, now: () => number): SendReply {
  const client = new REST({
    version: '10',
    api,
    ...rest,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > maxWaitMs,
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
  });
  return async ({ id, token }, response) => {
    try {
      await client.post(Routes.interactionCallback(id, token), {
        body: response,
        auth: false,
        query: new URLSearchParams({ with_response: 'false' }),
      });
      metrics.acknowledged(now() - madeAt(id));
    } catch (error) {
      const code = codeOf(error);
      metrics.refused(String(code));
      if (harmless.has(code)) log.warn({ id, code }, 'Discord no longer waited for a reply');
      else log.error({ err: briefly(error), id, code }, 'Discord did not take a reply');
    }
  };
}

const codeOf = (error: unknown): string | number =>
  error instanceof DiscordAPIError ? error.code : error instanceof Error ? error.name : 'unknown';

/** Without the reply's body, which the errors of the REST client carry along. */
const briefly = (error: unknown): unknown =>
  error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error;
