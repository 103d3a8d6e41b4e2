import { REST, Routes } from 'discord.js';
import type {
  RESTGetAPIApplicationCommandsResult,
  RESTGetCurrentApplicationResult,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { diffCommands } from './diff.ts';
import type { CommandDiff } from './diff.ts';
import type { DeploySettings } from '../settings.ts';

/** Which commands shall be registered, and for whom. */
export interface Deployment {
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** One server, or `null` for everywhere. */
  readonly guild: string | null;
}

/**
 * Registers the commands: fetches those that are there, and overwrites them in one request if anything differs.
 *
 * @returns what was changed; empty when nothing was to be done.
 * @throws (rejects) with discord.js's errors when Discord refuses.
 */
export async function deploy({ definitions, guild }: Deployment, settings: DeploySettings): Promise<CommandDiff> {
  const rest = new REST({ version: '10', api: settings.api, hashSweepInterval: 0, handlerSweepInterval: 0 });
  rest.setToken(settings.token);
  const application = settings.applicationId ?? (await ownApplication(rest));
  const route =
    guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const diff = diffCommands(registered, definitions, guild !== null);
  if (diff.length > 0) await rest.put(route, { body: definitions });
  return diff;
}

const ownApplication = async (rest: REST): Promise<string> =>
  ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id;
