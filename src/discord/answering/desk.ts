import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Library } from '../../bot/index.ts';
import type { TongueFor } from '../look/tongues.ts';

/** What to send back to Discord, and what to count it as. */
export interface Responded {
  readonly response: APIInteractionResponse;
  /** What was used, of a small closed set: "ask", "ask autocomplete", "button context", "menu check", "ping". */
  readonly name: string;
  /** The reply's kind, or "stale", "unknown", "empty", "choices", "pong". */
  readonly outcome: string;
}

/** Everything that answering one interaction reads. */
export interface Desk {
  readonly library: Library;
  readonly tongueFor: TongueFor;
}
