import { MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { createLog } from '../../src/discord/doors/log.ts';
import type { Log } from '../../src/discord/doors/log.ts';
import { createMetrics } from '../../src/discord/doors/metrics.ts';
import { createRedact } from '../../src/discord/doors/redact.ts';
import type { LogSettings } from '../../src/discord/settings.ts';

/** A log whose lines a test can read. */
export function memoryLog(
  level: LogSettings['level'] = 'trace',
  token: string | null = null,
): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const log = createLog({ level, format: 'json' }, createRedact(token), { write: (line) => void lines.push(line) });
  return { log, lines };
}

/** Counters of their own. */
export const freshMetrics = (): ReturnType<typeof createMetrics> => createMetrics(() => null);

/** A hidden message of one line, of Discord's shape. */
export const saying = (content: string): APIInteractionResponse => ({
  type: 4,
  data: { content, flags: MessageFlags.Ephemeral },
});

/** A responder that tells the interaction's id. */
export const echo = (interaction: APIInteraction): APIInteractionResponse => saying(`reply to ${interaction.id}`);
