import { ConfigError, articleSetting, setting } from '../config.ts';
import type { Environment } from '../config.ts';

/** How Discord reaches the bot: over a connection the bot opens, or by calling the bot's own HTTP address. */
export type DoorSetting =
  | { readonly kind: 'gateway'; readonly token: string }
  | { readonly kind: 'http'; readonly publicKey: string; readonly port: number };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const logFormats = ['json', 'pretty'] as const;

/** How much is logged, and in which shape. */
export interface LogSettings {
  readonly level: (typeof logLevels)[number];
  readonly format: (typeof logFormats)[number];
}

/** The settings of the running bot. */
export interface DiscordSettings {
  readonly door: DoorSetting;
  /** Base of Discord's API, without version or slash at its end. */
  readonly api: string;
  /** The article's file; `null` for the bundled one. */
  readonly article: string | null;
  readonly log: LogSettings;
  /** Port of metrics and health; `null` serves none. */
  readonly metricsPort: number | null;
}

/** The settings that registering the commands needs. */
export interface DeploySettings {
  readonly token: string;
  /** `null`: Discord is asked whose token it is. */
  readonly applicationId: string | null;
  readonly api: string;
}

/** Every variable the Discord side reads, as `.env.example` lists them. */
export const discordVariables = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_PUBLIC_KEY',
  'HTTP_PORT',
  'ONRECORD_ARTICLE',
  'METRICS_PORT',
  'LOG_LEVEL',
  'LOG_FORMAT',
  'DISCORD_API',
] as const;

const discordApi = 'https://discord.com/api';

/**
 * Reads what running the bot needs. A public key with a port means the HTTP door; else a token means the gateway.
 *
 * @throws ConfigError that lists every wrong variable. No value of a secret is ever in it.
 */
export function readDiscordSettings(env: Environment): DiscordSettings {
  const problems: string[] = [];
  const settings = {
    door: doorSetting(env, problems),
    api: apiSetting(env, problems),
    article: articleSetting(env, problems),
    log: {
      level: oneOf(env, 'LOG_LEVEL', logLevels, 'info', problems),
      format: oneOf(env, 'LOG_FORMAT', logFormats, 'json', problems),
    },
    metricsPort: portSetting(env, 'METRICS_PORT', problems),
  };
  applicationIdSetting(env, problems);
  if (settings.metricsPort !== null && settings.door?.kind === 'http' && settings.door.port === settings.metricsPort)
    problems.push('METRICS_PORT is the same as HTTP_PORT; metrics are not for the public, so choose another port.');
  if (problems.length > 0 || settings.door === null) throw new ConfigError(problems);
  return { ...settings, door: settings.door };
}

/**
 * Reads what registering the commands needs.
 *
 * @throws ConfigError that lists every wrong variable.
 */
export function readDeploySettings(env: Environment): DeploySettings {
  const problems: string[] = [];
  const token = tokenSetting(env, problems);
  if (setting(env, 'DISCORD_TOKEN') === null)
    problems.push('DISCORD_TOKEN is not set; registering commands needs the token from the Discord developer portal.');
  const applicationId = applicationIdSetting(env, problems);
  const api = apiSetting(env, problems);
  if (problems.length > 0 || token === null) throw new ConfigError(problems);
  return { token, applicationId, api };
}

function doorSetting(env: Environment, problems: string[]): DoorSetting | null {
  const token = tokenSetting(env, problems);
  const publicKey = setting(env, 'DISCORD_PUBLIC_KEY');
  const port = portSetting(env, 'HTTP_PORT', problems);
  if (publicKey !== null && !/^[0-9a-f]{64}$/i.test(publicKey))
    problems.push('DISCORD_PUBLIC_KEY is not 64 hexadecimal digits; copy it again from the Discord developer portal.');
  if (publicKey === null && setting(env, 'HTTP_PORT') !== null)
    problems.push('HTTP_PORT is set without DISCORD_PUBLIC_KEY; set both for the HTTP door, neither for the gateway.');
  if (publicKey !== null && setting(env, 'HTTP_PORT') === null)
    problems.push('DISCORD_PUBLIC_KEY is set without HTTP_PORT; set both for the HTTP door, neither for the gateway.');
  if (publicKey !== null && port !== null) return { kind: 'http', publicKey, port };
  if (token !== null) return { kind: 'gateway', token };
  if (setting(env, 'DISCORD_TOKEN') === null && publicKey === null)
    problems.push('DISCORD_TOKEN is not set; copy the token of your bot from the Discord developer portal into .env.');
  return null;
}

/** The token; `null` when there is none or it cannot be one. A token is printable ASCII in parts with dots between. */
function tokenSetting(env: Environment, problems: string[]): string | null {
  const token = setting(env, 'DISCORD_TOKEN');
  if (token === null) return null;
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(token)) return token;
  problems.push('DISCORD_TOKEN does not look like a bot token; copy it again from the Discord developer portal.');
  return null;
}

function applicationIdSetting(env: Environment, problems: string[]): string | null {
  const id = setting(env, 'DISCORD_APPLICATION_ID');
  if (id === null || /^\d{17,20}$/.test(id)) return id;
  problems.push('DISCORD_APPLICATION_ID is not a number of 17 to 20 digits; copy it again, or leave it empty.');
  return null;
}

function apiSetting(env: Environment, problems: string[]): string {
  const api = setting(env, 'DISCORD_API');
  if (api === null) return discordApi;
  if (/^https?:\/\/\S/.test(api) && URL.canParse(api)) return api.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  problems.push(`DISCORD_API is not an address such as ${discordApi}.`);
  return discordApi;
}

function portSetting(env: Environment, name: string, problems: string[]): number | null {
  const port = setting(env, name);
  if (port === null) return null;
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  problems.push(`${name} is not a port, a number from 1 to 65535.`);
  return null;
}

function oneOf<T extends string>(
  env: Environment,
  name: string,
  choices: readonly T[],
  otherwise: T,
  problems: string[],
): T {
  const value = setting(env, name)?.toLowerCase() ?? otherwise;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) problems.push(`${name} is one of ${choices.join(', ')}.`);
  return choice ?? otherwise;
}
