import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What every door needs. */
export interface DoorParts {
  readonly receive: (interaction: APIInteraction) => APIInteractionResponse;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

/** A way by which Discord reaches the bot, open until it is closed. */
export interface Door {
  /** Whether interactions can arrive now. */
  isReady(): boolean;
  /** Milliseconds since the last acknowledged heartbeat; `null` when there is none. */
  heartbeatAgeMs(): number | null;
  /** Resolves with the reason when the door is shut for good by the other side; else never. */
  readonly lost: Promise<string>;
  /** Takes no more work, finishes what is in flight within `graceMs`, and shuts. */
  close(graceMs: number): Promise<void>;
}

/** Resolves when all are done or the time is over, whichever comes first. */
export async function finishWithin(work: Iterable<Promise<unknown>>, graceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([Promise.allSettled(work), over]);
  clearTimeout(timer);
}
