import { cleanRequest } from './clean.ts';
import type { Request } from './command.ts';
import { commands } from './commands.ts';
import type { Library } from './library.ts';
import type { CommandName, Reply } from './reply.ts';

/**
 * Runs a command on an article. The one way in: what the user gave is cleaned and cut here, so no command meets raw
 * input. Nothing is caught; what goes wrong is for the door to report.
 *
 * @throws when there is no such command; ask `commandNamed` first.
 */
export function runCommand(name: CommandName, request: Request, library: Library): Reply {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`There is no command "${name}".`);
  return command.run(cleanRequest(request), library);
}
