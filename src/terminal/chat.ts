import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { phrase, runCommand } from '../bot/index.ts';
import type { Library, Say } from '../bot/index.ts';
import { ConfigError, loadEnvironment, readConfig } from '../config.ts';
import { sayProblem } from './problem.ts';
import { lineOf, readLine } from './chat-line.ts';
import type { Action } from './chat-line.ts';
import { renderChatHelp, renderWelcome } from './chat-pages.ts';
import { completeLine } from './complete.ts';
import { loadHistory, maxHistory, saveHistory } from './history.ts';
import { renderReply } from './render.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { exitCodes, writeLine } from './streams.ts';
import type { ExitCode, Terminal } from './streams.ts';
import { styleFor } from './style.ts';

/** How the chat was asked for: by name, or by starting the program without a command. */
export interface ChatStart {
  readonly kind: 'chat' | 'start';
  readonly article: string | null;
}

/** Talks about an article, line by line, until /quit, Ctrl-C, Ctrl-D or the end of the input. */
export async function runChat(start: ChatStart, terminal: Terminal, say: Say): Promise<ExitCode> {
  const env = start.kind === 'start' ? loadEnvironment(terminal.env) : terminal.env;
  try {
    const config = readConfig(env);
    const shelf = createShelf(say);
    const opened = shelf.open(start.article ?? config.article);
    if ('library' in opened) return await talk(opened.library, shelf, terminal, config.historyFile);
    await writeLine(terminal.stderr, `onrecord: ${sayProblem(opened.problem)}`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    await writeLine(terminal.stderr, `onrecord: ${error.message}`);
    return exitCodes.usage;
  }
  return exitCodes.failed;
}

/** What the chat is about at this moment. */
interface Talk {
  library: Library;
  /** What the digits stand for. */
  suggestions: readonly string[];
}

async function talk(library: Library, shelf: Shelf, terminal: Terminal, historyFile: string): Promise<ExitCode> {
  const state: Talk = { library, suggestions: openingQuestions(library) };
  const prompt = openPrompt(terminal, state, historyFile);
  await writeLine(
    terminal.stdout,
    `${renderWelcome(library, state.suggestions, styleFor(terminal.stdout, terminal.env), shelf.say)}\n`,
  );
  prompt.prompt();
  for await (const line of prompt) {
    const action = readLine(line, state.suggestions);
    if (action.kind === 'quit') break;
    const shown = perform(action, state, shelf, terminal);
    if (shown !== null) await writeLine(terminal.stdout, `${shown}\n`);
    prompt.prompt();
  }
  prompt.close();
  if (isInteractive(terminal)) await writeLine(terminal.stdout, shelf.say(phrase('chat.bye')));
  return exitCodes.fine;
}

/** Does what a line asks for and gives what to print. */
function perform(action: Action, state: Talk, shelf: Shelf, terminal: Terminal): string | null {
  const style = styleFor(terminal.stdout, terminal.env);
  switch (action.kind) {
    case 'nothing':
    case 'quit':
      return null;
    case 'help':
      return renderChatHelp(style, shelf.say);
    case 'say':
      return action.phrases.map(shelf.say).join(' ');
    case 'open': {
      const opened = shelf.open(action.file);
      if ('problem' in opened) return sayProblem(opened.problem);
      state.library = opened.library;
      state.suggestions = openingQuestions(opened.library);
      return renderWelcome(state.library, state.suggestions, style, shelf.say);
    }
    case 'run': {
      const reply = runCommand(action.command.name, action.request, state.library);
      if (reply.suggestions.length > 0)
        state.suggestions = reply.suggestions.map((text) => lineOf(reply.command, text));
      return renderReply(reply, state.library, style, shelf.say);
    }
  }
}

/** How many questions the welcome offers. */
const openingCount = 3;

const openingQuestions = ({ suggestions }: Library): readonly string[] =>
  suggestions.suggest('questions', '', openingCount);

const isInteractive = ({ stdin, stdout }: Terminal): boolean => stdin.isTTY === true && stdout.isTTY === true;

/** A prompt with Tab and history on a terminal; a silent reader of lines when piped. */
function openPrompt(terminal: Terminal, state: Talk, historyFile: string): Interface {
  const { stdin, stdout } = terminal;
  if (!isInteractive(terminal))
    return Object.assign(createInterface({ input: stdin, crlfDelay: Infinity }), { prompt: () => undefined });
  const { paint } = styleFor(stdout, terminal.env);
  const prompt = createInterface({
    input: stdin,
    output: stdout,
    prompt: paint.cyan('› '),
    history: loadHistory(historyFile),
    historySize: maxHistory,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, state.library.suggestions.suggest),
  });
  prompt.on('history', (lines: string[]) => saveHistory(historyFile, lines));
  prompt.on('SIGINT', () => {
    stdout.write('\n');
    prompt.close();
  });
  return prompt;
}
