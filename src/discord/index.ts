/**
 * The bot on Discord: an interaction's JSON to its response's JSON, and the commands as Discord registers them. What
 * is here from `respond.ts` and `definitions.ts` on is pure; the ways to run it are files of their own.
 */
export { commandDefinitions } from './definitions.ts';
export { createFailureResponse, createResponder, createSlowDownResponse } from './respond.ts';
export type { Respond, Responded } from './respond.ts';
