/**
 * The bot on Discord. `answering/` leads from an interaction's JSON to its response's JSON, `look/` lays replies out;
 * both are pure. `doors/` holds the two ways by which interactions come and what guards them, `deploying/` registers
 * the commands. Each way to run loads when it is asked for: registering needs no log, the HTTP door no discord.js.
 */
import type { ExitCode, Outlet } from './outlet.ts';
import type { DeployChoice } from './deploying/run-deploy.ts';
import type { Endable } from './doors/shutdown.ts';

export { commandDefinitions } from './answering/definitions.ts';
export { createFailureResponse, createResponder, createSlowDownResponse } from './answering/respond.ts';
export type { Respond, Responded } from './answering/respond.ts';

/** Runs the bot until the process is asked to end. */
export const runDiscord = async (outlet: Outlet, process: Endable): Promise<ExitCode> =>
  (await import('./run.ts')).runDiscord(outlet, process);

/** Registers the commands with Discord. */
export const runDeploy = async (outlet: Outlet, choice: DeployChoice): Promise<ExitCode> =>
  (await import('./deploying/run-deploy.ts')).runDeploy(outlet, choice);
