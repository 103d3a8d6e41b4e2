import { randomUUID } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Responded } from '../answering/respond.ts';

export interface ReceptionParts {
  /** The responder of this moment; it changes when the article does. */
  readonly respond: (interaction: APIInteraction) => Responded;
  readonly failure: (interaction: APIInteraction, errorId: string) => APIInteractionResponse;
  readonly slowDown: (interaction: APIInteraction, seconds: number) => APIInteractionResponse;
  readonly limit: RateLimit;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** An interaction to its response. */
export type Reception = (interaction: APIInteraction) => APIInteractionResponse;

/** What a keystroke in an option costs, beside 1 for a whole request. */
const keystrokeCost = 0.1;

/**
 * Where both doors bring an interaction: it is limited, answered, counted and logged. Whatever goes wrong becomes a
 * reply with an error id, and the log has the rest under the same id. Never throws.
 */
export function createReception(parts: ReceptionParts): Reception {
  const { metrics, log, now } = parts;
  return (interaction) => {
    const start = now();
    const { response, name, outcome } = answer(interaction, parts);
    const ms = now() - start;
    metrics.handled(name, outcome, ms / 1000);
    log.debug({ id: interaction.id, name, outcome, ms: Math.round(ms * 10) / 10 }, 'answered');
    return response;
  };
}

function answer(interaction: APIInteraction, { respond, failure, slowDown, limit, log }: ReceptionParts): Responded {
  try {
    const seconds = limit.take(userOf(interaction), costOf(interaction));
    if (seconds > 0) return { response: slowDown(interaction, seconds), name: 'any', outcome: 'slowed down' };
    return respond(interaction);
  } catch (error) {
    const errorId = randomUUID().slice(0, 8);
    log.error({ err: error, errorId, id: interaction.id, type: interaction.type }, 'an interaction failed');
    return { response: failure(interaction, errorId), name: 'any', outcome: 'failed' };
  }
}

/** A ping has no user and costs nothing. */
const userOf = ({ member, user }: APIInteraction): string => member?.user.id ?? user?.id ?? '';

function costOf({ type }: APIInteraction): number {
  if (type === InteractionType.Ping) return 0;
  return type === InteractionType.ApplicationCommandAutocomplete ? keystrokeCost : 1;
}
