/**
 * The bot on Discord. From an interaction's JSON to its response's JSON all is pure (`respond.ts`), and so are the
 * commands as Discord registers them (`definitions.ts`); the two doors, by which interactions come, are around it.
 * Each way to run loads when it is asked for: registering needs no log, the HTTP door no discord.js.
 */
import type { ExitCode, Outlet } from './outlet.ts';
import type { DeployChoice } from './run-deploy.ts';
import type { Endable } from './shutdown.ts';

export { commandDefinitions } from './definitions.ts';
export { createFailureResponse, createResponder, createSlowDownResponse } from './respond.ts';
export type { Respond, Responded } from './respond.ts';

/** Runs the bot until the process is asked to end. */
export const runDiscord = async (outlet: Outlet, process: Endable): Promise<ExitCode> =>
  (await import('./run.ts')).runDiscord(outlet, process);

/** Registers the commands with Discord. */
export const runDeploy = async (outlet: Outlet, choice: DeployChoice): Promise<ExitCode> =>
  (await import('./run-deploy.ts')).runDeploy(outlet, choice);
