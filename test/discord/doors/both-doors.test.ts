import { ApplicationCommandOptionType, ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandDefinitions } from '../../../src/discord/answering/definitions.ts';
import type { Door } from '../../../src/discord/doors/door.ts';
import { openGateway } from '../../../src/discord/doors/gateway.ts';
import { openHttpDoor } from '../../../src/discord/doors/http.ts';
import { loadPhraseTables } from '../../../src/discord/phrase-tables.ts';
import { createRateLimit } from '../../../src/discord/doors/rate-limit.ts';
import { createReception } from '../../../src/discord/doors/reception.ts';
import {
  createFailureResponse,
  createResponder,
  createSlowDownResponse,
} from '../../../src/discord/answering/respond.ts';
import { freshMetrics, memoryLog } from '../../support/bot-parts.ts';
import { brokenDefinitions, brokenLimits } from '../../support/discord-limits.ts';
import { openSpecification, specificationFile } from '../../support/discord-openapi.ts';
import { botToken, click, keystroke, menu, slash, startFakeDiscord } from '../../support/fake-discord/index.ts';
import type { FakeDiscord } from '../../support/fake-discord/index.ts';
import { postSigned, signingKey } from '../../support/fake-discord/signing.ts';
import { bundledLibrary } from '../../support/libraries.ts';

const tables = loadPhraseTables();
const definitions = commandDefinitions(tables);
const { publicKey, privateKey } = signingKey();
const specified = specificationFile === null ? null : openSpecification(specificationFile);

let discord: FakeDiscord;
let http: Door & { readonly port: number };
let gateway: Door;
let lines: readonly string[];
const warnings: Error[] = [];
const onWarning = (warning: Error): void => void warnings.push(warning);

beforeAll(async () => {
  process.on('warning', onWarning);
  discord = await startFakeDiscord();
  const memory = memoryLog();
  ({ lines } = memory);
  const receive = createReception({
    respond: createResponder({ library: bundledLibrary(), tables }),
    failure: createFailureResponse(tables),
    slowDown: createSlowDownResponse(tables),
    limit: createRateLimit({ burst: 100_000, secondsEach: 1, maxUsers: 10, now: Date.now }),
    metrics: freshMetrics(),
    log: memory.log,
    now: Date.now,
  });
  const parts = { receive, metrics: freshMetrics(), log: memory.log, now: Date.now };
  http = await openHttpDoor({ ...parts, publicKey, port: 0 });
  gateway = openGateway({ ...parts, token: botToken, api: discord.api, wait: () => Promise.resolve() });
  await discord.until((history) => history.includes('identify'));
});

afterAll(async () => {
  await Promise.all([http.close(0), gateway.close(0)]);
  await discord.close();
  process.off('warning', onWarning);
});

/** An answer as far as the tests look into it. */
interface Answered {
  readonly type: InteractionResponseType;
  readonly data: { readonly choices?: readonly { name: string; value: string }[]; readonly components?: unknown };
}

/** Sends an interaction through both doors, holds the answers to be the same and of Discord's shape. */
async function ask(interaction: APIInteraction): Promise<Answered> {
  const [overGateway, response] = await Promise.all([
    discord.send(interaction),
    postSigned(`http://127.0.0.1:${http.port}/interactions`, interaction, privateKey, Date.now()),
  ]);
  expect([overGateway.status, response.status]).toEqual([204, 200]);
  expect(await response.json()).toEqual(overGateway.body);
  expect(brokenLimits(overGateway.body as APIInteractionResponse)).toEqual([]);
  if (specified) expect(specified('POST', overGateway.path, overGateway.body)).toEqual([]);
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  return overGateway.body as Answered;
}

/** The buttons of a message, wherever they are. */
const buttonsOf = (value: unknown): string[] => [
  ...new Set([...JSON.stringify(value).matchAll(/"custom_id":"([^"]+)"/g)].map((match) => match[1] as string)),
];

type Slash = RESTPostAPIApplicationCommandsJSONBody & {
  options?: readonly {
    name: string;
    type: ApplicationCommandOptionType;
    required?: boolean;
    autocomplete?: boolean;
    choices?: readonly { value: string | number }[];
  }[];
};

const slashes = definitions.filter(({ type }) => (type ?? 1) === ApplicationCommandType.ChatInput) as Slash[];
const menus = definitions.filter(({ type }) => type === ApplicationCommandType.Message);

const words: Readonly<Record<string, string>> = { speaker: 'Wang Yi', topic: 'THAAD', term: 'APEC' };

/** A value for each required option, or for all of them. */
const filled = (command: Slash, all: boolean): Record<string, string | boolean | number> =>
  Object.fromEntries(
    (command.options ?? [])
      .filter(({ required }) => all || required)
      .map(({ name, type, choices }) => [
        name,
        type === ApplicationCommandOptionType.Boolean
          ? true
          : (choices?.[0]?.value ?? words[name] ?? 'When did Kang speak of additional deployment?'),
      ]),
  );

const typed = slashes.flatMap((command) =>
  (command.options ?? [])
    .filter(({ autocomplete }) => autocomplete)
    .map(({ name }): [string, string] => [command.name, name]),
);

describe('over both doors, the same', () => {
  test('there are commands, menus and options with suggestions', () => {
    expect([slashes.length > 8, menus.length, typed.length > 3]).toEqual([true, 2, true]);
    expect(brokenDefinitions(definitions)).toEqual([]);
    if (specified) expect(specified('PUT', '/applications/1/commands', definitions)).toEqual([]);
  });

  test.each(slashes.map((command): [string, Slash] => [command.name, command]))(
    '/%s answers, and so does every button that follows',
    async (name, command) => {
      const seen = new Set<string>();
      let waiting: string[] = [];
      for (const options of [filled(command, false), filled(command, true)]) {
        const answer = await ask(slash(name, options, { at: Date.now() }));
        expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
        waiting.push(...buttonsOf(answer));
      }
      for (let round = 0; round < 3 && waiting.length > 0; round += 1) {
        const next: string[] = [];
        for (const id of waiting.filter((button) => !seen.has(button)).slice(0, 12)) {
          seen.add(id);
          const answer = await ask(click(id, { at: Date.now() }));
          expect([4, 7]).toContain(answer.type);
          next.push(...buttonsOf(answer));
        }
        waiting = next;
      }
    },
  );

  test.each(typed)('/%s suggests for %s, empty or begun', async (name, option) => {
    for (const begun of ['', 'wa', 'thaad', 'zzzzzz', 'x'.repeat(6000)]) {
      const { type, data } = await ask(keystroke(name, option, { [option]: begun }, { at: Date.now() }));
      expect(type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
      expect(data.choices?.length).toBeLessThanOrEqual(25);
      if (begun === '') expect(data.choices?.length).toBeGreaterThan(0);
    }
  });

  test.each(menus.map(({ name }) => name))('the menu "%s" answers on a message', async (name) => {
    for (const content of ['"We are not considering any additional THAAD deployment," Kang said.', '', 'hello']) {
      const { type } = await ask(menu(name, content, { at: Date.now() }));
      expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
    }
  });

  test.each<[string, (at: number) => APIInteraction]>([
    ['a button of another version', (at) => click('v0:what', { at })],
    ['a command that is no more', (at) => slash('gone', {}, { at })],
    ['a menu that is no more', (at) => menu('Gone', 'hello', { at })],
    ['an interaction in a direct message', (at) => slash('people', {}, { direct: true, at })],
    ['a user who reads Korean', (at) => slash('people', {}, { locale: 'ko', at })],
    ['a user who reads a language the bot has not', (at) => slash('people', {}, { locale: 'fi', at })],
  ])('%s gets a reply', async (_, made) => {
    expect((await ask(made(Date.now()))).type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });

  test('nothing made the process warn', () => {
    expect(warnings.map(String)).toEqual([]);
  });
});
