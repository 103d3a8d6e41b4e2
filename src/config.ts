import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';

/** What the environment decides for the terminal; see `.env.example`. What it decides for Discord: `discord/settings.ts`. */
export interface Config {
  /** File of the article to talk about; `null` for the bundled one. */
  readonly article: string | null;
  /** Where the chat keeps its history. */
  readonly historyFile: string;
}

/** Wrong settings, all of them at once, each with what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Wrong settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment, with what the file `.env` in the current folder adds to it. */
export function loadEnvironment(env: Environment, file = '.env'): Environment {
  return existsSync(file) ? { ...parse(readFileSync(file)), ...env } : env;
}

/**
 * Reads the settings of the terminal.
 *
 * @example readConfig({ XDG_STATE_HOME: '/state' }).historyFile // '/state/onrecord/history'
 * @throws ConfigError that lists every wrong variable.
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const article = articleSetting(env, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return { article, historyFile: join(stateFolder(env), 'onrecord', 'history') };
}

/** Whether the program, started without a command, shall be the Discord bot: a token or a public key is set. */
export const wantsDiscord = (env: Environment): boolean =>
  setting(env, 'DISCORD_TOKEN') !== null || setting(env, 'DISCORD_PUBLIC_KEY') !== null;

/** The file ONRECORD_ARTICLE names, checked to be there; `null` for the bundled article. */
export function articleSetting(env: Environment, problems: string[]): string | null {
  const article = setting(env, 'ONRECORD_ARTICLE');
  if (article !== null && !existsSync(article))
    problems.push(`ONRECORD_ARTICLE names a file that is not there: ${article}`);
  return article;
}

/** A variable's value without blanks around it; an empty one counts as not set. */
export const setting = (env: Environment, name: string): string | null => env[name]?.trim() || null;

/** The user's folder for state, by the XDG base directory specification. */
const stateFolder = (env: Environment): string =>
  setting(env, 'XDG_STATE_HOME') ?? join(setting(env, 'HOME') ?? homedir(), '.local', 'state');
