import { commandNamed, commands, phrase } from '../bot/index.ts';
import type { Command, CommandName, Phrase, Request } from '../bot/index.ts';
import { closest } from './closest.ts';
import { fillArguments } from './words.ts';

/** What a line typed at the prompt asks for. */
export type Action =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'help' }
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'run'; readonly command: Command; readonly request: Request }
  | { readonly kind: 'say'; readonly phrases: readonly Phrase[] };

/** Words of the chat that are no commands of the bot. */
export const chatWords = ['help', 'open', 'quit'] as const;

const quitWords = new Set(['quit', 'exit', 'bye', 'q']);

/** What people type to leave or to be helped who do not know yet that commands begin with a slash. */
const bareQuit = /^(?:quit|exit|q|:q!?|:wq|logout)(?:\(\))?$/i;
const bareHelp = /^(?:help|\?+|commands?|menu|usage)$/i;

/** "quotes by Holt", "summary of the story" are English and left to `ask`. */
const bareCommand = /^(?!ask\b)([a-z-]+)(?:\s+(?!(?:by|from|of|on|about|for|in|the|that|this)\b)(.*))?$/is;

/**
 * Reads a line: a slash command, with or without its slash, the number of a suggestion, or a question.
 *
 * @param suggestions what the digits 1, 2, 3 … stand for at this moment.
 * @example
 * readLine('/quotes Wang about THAAD', []) // { kind: 'run', request: { speaker: 'Wang', topic: 'THAAD' }, … }
 * readLine('2', ['Who?', 'When?']) // { kind: 'run', request: { text: 'When?' }, … }
 */
export function readLine(line: string, suggestions: readonly string[]): Action {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  const picked = /^\d$/.test(typed) ? suggestions[Number(typed) - 1] : undefined;
  if (picked !== undefined) return readLine(picked, []);
  if (bareQuit.test(typed)) return { kind: 'quit' };
  if (bareHelp.test(typed)) return { kind: 'help' };
  if (!typed.startsWith('/')) return withoutSlash(typed) ?? runNamed('ask', typed);
  const [, name = '', words = ''] = /^\/(\S*)\s*(.*)$/s.exec(typed) as unknown as string[];
  return slash(name.toLowerCase(), words);
}

/**
 * The line that does what a reply suggests: a question as it stands, else the reply's command with the words.
 *
 * @example lineOf('quotes', 'Lena Holt | jobs') // '/quotes Lena Holt about jobs'
 */
export const lineOf = (command: CommandName, suggestion: string): string =>
  command === 'ask' || suggestion.startsWith('/') ? suggestion : `/${command} ${spoken(suggestion)}`;

/** A suggestion as one would type it: "Lena Holt | jobs" is a speaker and a topic. */
export const spoken = (suggestion: string): string => suggestion.replace(' | ', ' about ');

function slash(name: string, words: string): Action {
  if (quitWords.has(name)) return { kind: 'quit' };
  if (name === 'help' || name === '' || name === '?') return { kind: 'help' };
  if (name === 'open') return words ? { kind: 'open', file: words } : missing(name, 'a file', '/open story.txt');
  return commandNamed(name) ? runNamed(name, words) : unknown(name);
}

/** "quotes Holt" as "/quotes Holt"; `null` when the words do not fit the command, as in "people who were hurt". */
function withoutSlash(typed: string): Action | null {
  const [, name = '', words = ''] = bareCommand.exec(typed) ?? [];
  const action = commandNamed(name.toLowerCase()) ? runNamed(name.toLowerCase(), words.trim()) : null;
  return action?.kind === 'run' ? action : null;
}

function runNamed(name: string, words: string): Action {
  const command = commandNamed(name) as Command;
  const { rest, named } = takeOptions(words);
  const filled = fillArguments(command, rest, named);
  if ('request' in filled) return { kind: 'run', command, request: filled.request };
  return { kind: 'say', phrases: [phrase('chat.wrong', { problem: filled.problem })] };
}

/** "--speaker Wang" and the like out of a line; a value runs to the next option or the end. */
function takeOptions(words: string): { rest: string; named: Record<string, string> } {
  const named: Record<string, string> = {};
  const rest = words.replace(
    /(?:^|\s)--(speaker|topic|length)[\s=]+(\S(?:(?!\s--).)*)/gs,
    (_, name: string, value: string) => {
      named[name] = value.trim();
      return '';
    },
  );
  return { rest, named };
}

const missing = (name: string, argument: string, example: string): Action => ({
  kind: 'say',
  phrases: [phrase('chat.missing', { name, argument, example })],
});

function unknown(name: string): Action {
  const near = closest(name, [...commands.map((command) => command.name), ...chatWords]);
  const hint = near ? phrase('chat.did-you-mean', { command: `/${near}` }) : phrase('chat.see-help');
  return { kind: 'say', phrases: [phrase('chat.unknown-command', { name }), hint] };
}
