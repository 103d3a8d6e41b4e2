/**
 * Discord on the loopback interface, as far as a bot of interactions meets it: REST and gateway, to which the real
 * discord.js logs in, with Discord's faults on demand. It keeps the three seconds by a clock that tests turn on.
 */
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord-api-types/v10';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { startGateway } from './gateway.ts';
import type { Gateway, GatewayState } from './gateway.ts';
import { startRest } from './rest.ts';
import type { Fault, Recorded } from './rest.ts';

export { createClock } from './clock.ts';
export type { Clock } from './clock.ts';
export * from './interactions.ts';
export type { Fault, Recorded } from './rest.ts';

export const botToken = 'fake-bot.token.for-tests';

export interface FakeDiscord {
  /** The API's base without version, for `DISCORD_API`. */
  readonly api: string;
  readonly clock: Clock;
  readonly requests: readonly Recorded[];
  /** What goes wrong with the next callbacks, in order. */
  readonly faults: Fault[];
  readonly commands: Map<string, object[]>;
  readonly gateway: Gateway & GatewayState;
  /** Starts left today, as `GET /gateway/bot` tells. */
  startsLeft: number;
  /** Has somebody use the bot; resolves with the first reply that reached the end of it, taken or refused. */
  send(interaction: APIInteraction): Promise<Recorded>;
  /** Sends the interaction without waiting for anything. */
  dispatch(interaction: APIInteraction): void;
  /** Resolves when the history of the gateway satisfies the condition. */
  until(condition: (history: readonly string[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** How long Discord waits for the first reply. */
const deadlineMs = 3000;

export async function startFakeDiscord(clock = createClock()): Promise<FakeDiscord> {
  const requests: Recorded[] = [];
  const faults: Fault[] = [];
  const commands = new Map<string, object[]>();
  const waiting = new Map<string, { token: string; deadline: number; answered: boolean }>();
  const answered = new Map<string, (recorded: Recorded) => void>();
  const rest = {
    token: botToken,
    now: clock.now,
    requests,
    faults,
    commands,
    waiting,
    startsLeft: 1000,
    gatewayUrl: () => `ws://127.0.0.1:${port()}`,
    onAnswered: (id: string, recorded: Recorded) => answered.get(id)?.(recorded),
  };
  const server = await startRest(rest);
  const port = (): number => (server.address() as AddressInfo).port;
  const state: GatewayState = {
    token: botToken,
    heartbeatMs: 41_250,
    acknowledges: true,
    unavailable: [],
    history: [],
    identified: null,
    watchers: new Set(),
  };
  const gateway = Object.assign(state, startGateway(server, state));
  const dispatch = (interaction: APIInteraction): void => {
    waiting.set(interaction.id, { token: interaction.token, deadline: clock.now() + deadlineMs, answered: false });
    gateway.dispatch('INTERACTION_CREATE', interaction);
  };
  return {
    api: `http://127.0.0.1:${port()}/api`,
    clock,
    requests,
    faults,
    commands,
    gateway,
    get startsLeft() {
      return rest.startsLeft;
    },
    set startsLeft(count) {
      rest.startsLeft = count;
    },
    dispatch,
    send: (interaction) =>
      new Promise((resolve) => {
        answered.set(interaction.id, resolve);
        dispatch(interaction);
      }),
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition(state.history)) return;
          state.watchers.delete(look);
          resolve();
        };
        state.watchers.add(look);
        look();
      }),
    close: async () => {
      gateway.drop();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
