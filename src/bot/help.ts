import type { Command } from './command.ts';
import { makeReply, phrase } from './reply.ts';

/**
 * What one can do: the promise, every command with its purpose, and some questions to start from. The list of
 * commands itself is the door's to write (`commands.ts`), for each door calls them differently.
 */
export const help: Command = {
  name: 'help',
  arguments: [],
  run: () => makeReply('help', 'help', { phrases: [phrase('help.promise'), phrase('help.ask')] }),
};
