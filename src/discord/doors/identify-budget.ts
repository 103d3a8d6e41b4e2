import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';

/** The part of the day's starts kept back; a bot that uses them up has its token reset by Discord. */
const reservedPart = 0.1;

/**
 * Milliseconds to wait before a connection may identify itself. A process that crashes and starts over and over burns
 * the 1,000 starts Discord allows a day, so the last tenth is left alone until the count is reset.
 *
 * @example waitBeforeIdentify({ total: 1000, remaining: 42, reset_after: 3_600_000, max_concurrency: 1 }, 1) // 3600000
 */
export const waitBeforeIdentify = (limit: APIGatewaySessionStartLimit, shards: number): number =>
  limit.remaining - shards >= limit.total * reservedPart ? 0 : limit.reset_after;

/** Milliseconds to wait after the nth failed start, from one second up to five minutes. */
export const waitAfterFailure = (failures: number): number => Math.min(300_000, 1000 * 2 ** (failures - 1));
