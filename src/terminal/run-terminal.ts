import { randomUUID } from 'node:crypto';
import { phrase } from '../bot/index.ts';
import type { Say } from '../bot/index.ts';
import { loadEnvironment, wantsDiscord } from '../config.ts';
import { programVersion } from '../data.ts';
import { readArguments } from './arguments.ts';
import type { Invocation } from './arguments.ts';
import { loadPhrases } from './shelf.ts';
import { exitCodes, writeLine } from './streams.ts';
import type { Elsewhere, ExitCode, Terminal } from './streams.ts';
import { styleFor } from './style.ts';
import { renderUsage, renderUsageOf } from './usage.ts';

/** Runs the program as the command line says; the outermost catch of the terminal. */
export async function runTerminal(terminal: Terminal, elsewhere: Elsewhere): Promise<ExitCode> {
  leaveWhenNobodyReads(terminal);
  const say = loadPhrases();
  try {
    return await run(readArguments(terminal.argv), terminal, elsewhere, say);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    await writeLine(terminal.stderr, `onrecord: ${say(phrase('error.failed', { id }))}`);
    await writeLine(terminal.stderr, `[${id}] ${error instanceof Error ? error.stack : String(error)}`);
    return exitCodes.failed;
  }
}

/** Each mode is loaded when it is asked for: the first answer shall not wait for the others. */
async function run(invocation: Invocation, terminal: Terminal, elsewhere: Elsewhere, say: Say): Promise<ExitCode> {
  switch (invocation.kind) {
    case 'command':
      return (await import('./once.ts')).runOnce(invocation, terminal, say);
    case 'batch':
      return (await import('./batch.ts')).runBatch(terminal, say);
    case 'extract':
      return (await import('./extract.ts')).runExtract(invocation, terminal, say);
    case 'discord':
      return elsewhere.discord(forDiscord(terminal, invocation.article));
    case 'deploy':
      return elsewhere.deploy(forDiscord(terminal, null), invocation.options);
    case 'start':
      return wantsDiscord(loadEnvironment(terminal.env))
        ? elsewhere.discord(forDiscord(terminal, invocation.article))
        : (await import('./chat.ts')).runChat(invocation, terminal, say);
    case 'chat':
      return (await import('./chat.ts')).runChat(invocation, terminal, say);
    case 'help':
      return showHelp(invocation.name, terminal, say);
    case 'version':
      await writeLine(terminal.stdout, programVersion());
      return exitCodes.fine;
    case 'wrong':
      return showWrong(invocation, terminal, say);
  }
}

/** With the settings of the file `.env`, and the article of the command line before that of the settings. */
const forDiscord = (terminal: Terminal, article: string | null): Terminal => ({
  ...terminal,
  env: { ...loadEnvironment(terminal.env), ...(article === null ? {} : { ONRECORD_ARTICLE: article }) },
});

async function showHelp(name: string | null, terminal: Terminal, say: Say): Promise<ExitCode> {
  const style = styleFor(terminal.stdout, terminal.env);
  const text = name === null ? renderUsage(style, say) : renderUsageOf(name, style, say);
  if (text === null) return showWrong({ message: `There is no command "${name}".`, name: null }, terminal, say);
  await writeLine(terminal.stdout, text);
  return exitCodes.fine;
}

async function showWrong(
  wrong: { readonly message: string; readonly name: string | null },
  terminal: Terminal,
  say: Say,
): Promise<ExitCode> {
  const known = wrong.name !== null && renderUsageOf(wrong.name, styleFor({}, {}), say) !== null;
  await writeLine(terminal.stderr, `onrecord: ${wrong.message}`);
  await writeLine(
    terminal.stderr,
    say(phrase('usage.see', { call: known ? `onrecord ${wrong.name} --help` : 'onrecord --help' })),
  );
  return exitCodes.usage;
}

/** `onrecord … | head` closes the pipe: nothing more is wanted, and that is fine. */
function leaveWhenNobodyReads({ stdout, stderr }: Terminal): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(exitCodes.fine);
    });
  }
}
