import { ConfigError } from '../../config.ts';
import { commandDefinitions } from '../answering/definitions.ts';
import { deploy } from './deploy.ts';
import { tell } from '../outlet.ts';
import type { ExitCode, Outlet } from '../outlet.ts';
import { loadPhraseTables } from '../phrase-tables.ts';
import { createRedact } from '../doors/redact.ts';
import { readDeploySettings } from '../settings.ts';

/** What `onrecord deploy` shall do. */
export interface DeployChoice {
  /** The one server to register for; `null` for all. */
  readonly guild: string | null;
  readonly remove: boolean;
  readonly dryRun: boolean;
}

/** Registers the commands and prints what changed; a dry run prints the definitions as JSON and needs no token. */
export async function runDeploy(
  { env, stdout, stderr }: Outlet,
  { guild, remove, dryRun }: DeployChoice,
): Promise<ExitCode> {
  const definitions = remove ? [] : commandDefinitions(loadPhraseTables());
  if (dryRun) {
    tell(stdout, JSON.stringify(definitions, null, 2));
    return 0;
  }
  try {
    const diff = await deploy({ definitions, guild }, readDeploySettings(env));
    const where = guild === null ? 'everywhere' : `in server ${guild}`;
    for (const line of diff) tell(stdout, line);
    tell(
      stdout,
      diff.length === 0 ? `Nothing to change ${where}.` : `Registered ${where}: ${definitions.length} commands.`,
    );
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) {
      tell(stderr, `onrecord: ${error.message}`);
      return 2;
    }
    tell(stderr, `onrecord: The commands could not be registered. ${reason(error, env['DISCORD_TOKEN'])}`);
    return 1;
  }
}

/** Why Discord refused, in a line, without secrets. */
function reason(error: unknown, token: string | undefined): string {
  const { status, message } = error as { readonly status?: number; readonly message?: string };
  if (status === 401) return 'Discord refuses the token; copy it again from the developer portal.';
  if (status === 403) return 'The application may not do that in this server; install it there first.';
  return createRedact(token?.trim() || null)(message ?? String(error));
}
