import { runCommand, toContract } from '../bot/index.ts';
import type { Say } from '../bot/index.ts';
import { sayProblem } from './problem.ts';
import type { Invocation } from './arguments.ts';
import { renderReply } from './render.ts';
import { createShelf } from './shelf.ts';
import { exitCodes, writeLine } from './streams.ts';
import type { ExitCode, Terminal } from './streams.ts';
import { styleFor } from './style.ts';

/** Runs one command and prints its reply. To find nothing is a fine answer. */
export async function runOnce(
  invocation: Invocation & { kind: 'command' },
  terminal: Terminal,
  say: Say,
): Promise<ExitCode> {
  const opened = createShelf(say).open(invocation.article);
  if ('problem' in opened) {
    await writeLine(terminal.stderr, `onrecord: ${sayProblem(opened.problem)}`);
    return exitCodes.failed;
  }
  const reply = runCommand(invocation.command.name, invocation.request, opened.library);
  const shown = invocation.json
    ? JSON.stringify(toContract(reply, say))
    : renderReply(reply, opened.library, styleFor(terminal.stdout, terminal.env), say);
  await writeLine(terminal.stdout, shown);
  return reply.kind === 'error' ? exitCodes.failed : exitCodes.fine;
}
