import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';

/** What the environment decides; see `.env.example`. */
export interface Config {
  /** Token of the Discord bot; `null` runs the terminal. */
  readonly discordToken: string | null;
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

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment, with what the file `.env` in the current folder adds to it. */
export function loadEnvironment(env: Environment, file = '.env'): Environment {
  return existsSync(file) ? { ...parse(readFileSync(file)), ...env } : env;
}

/**
 * Reads the settings.
 *
 * @example readConfig({ XDG_STATE_HOME: '/state' }).historyFile // '/state/onrecord/history'
 * @throws ConfigError that lists every wrong variable.
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const discordToken = setting(env, 'DISCORD_TOKEN');
  if (discordToken !== null && /\s/.test(discordToken)) {
    problems.push('DISCORD_TOKEN holds white space; copy the token again from the Discord developer portal.');
  }
  const article = setting(env, 'ONRECORD_ARTICLE');
  if (article !== null && !existsSync(article)) {
    problems.push(`ONRECORD_ARTICLE names a file that is not there: ${article}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return { discordToken, article, historyFile: join(stateFolder(env), 'onrecord', 'history') };
}

/** A variable's value without blanks around it; an empty one counts as not set. */
const setting = (env: Environment, name: string): string | null => env[name]?.trim() || null;

/** The user's folder for state, by the XDG base directory specification. */
const stateFolder = (env: Environment): string =>
  setting(env, 'XDG_STATE_HOME') ?? join(setting(env, 'HOME') ?? homedir(), '.local', 'state');
