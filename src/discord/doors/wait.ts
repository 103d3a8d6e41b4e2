import { setTimeout } from 'node:timers/promises';

/** Waits some milliseconds; rejects when the signal is given meanwhile. */
export const wait = (ms: number, signal: AbortSignal): Promise<void> => setTimeout(ms, undefined, { signal });
