import { parseArgs } from 'node:util';
import { commandNamed, commands } from '../bot/index.ts';
import type { Command, Request } from '../bot/index.ts';
import { closest } from './closest.ts';
import { exportFormats, modes } from './modes.ts';
import type { ExportFormat } from './modes.ts';
import type { DeployOptions } from './streams.ts';
import { fillArguments } from './words.ts';

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'start'; readonly article: string | null }
  | { readonly kind: 'chat'; readonly article: string | null }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly request: Request;
      readonly article: string | null;
      readonly json: boolean;
    }
  | { readonly kind: 'batch' }
  | { readonly kind: 'extract'; readonly files: readonly string[]; readonly format: ExportFormat }
  | { readonly kind: 'discord'; readonly article: string | null }
  | { readonly kind: 'deploy'; readonly options: DeployOptions }
  | { readonly kind: 'help'; readonly name: string | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string; readonly name: string | null };

const options = {
  article: { type: 'string', short: 'a' },
  json: { type: 'boolean' },
  speaker: { type: 'string', short: 's' },
  topic: { type: 'string', short: 't' },
  length: { type: 'string', short: 'l' },
  format: { type: 'string', short: 'f' },
  why: { type: 'boolean' },
  guild: { type: 'string' },
  remove: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Options = ReturnType<typeof parse>['values'];

/** How many candidates `--why` lists. */
const candidatesShown = 5;

/**
 * Reads the command line; never throws, what is wrong becomes `kind: 'wrong'`.
 *
 * @example readArguments(['quotes', 'Wang', 'about', 'THAAD']) // { kind: 'command', request: { speaker: 'Wang', topic: 'THAAD' }, … }
 */
export function readArguments(argv: readonly string[]): Invocation {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    const name = argv.find((word) => !word.startsWith('-')) ?? null;
    return { kind: 'wrong', message: (error as Error).message.replace(/\. To specify a positional.*/s, '.'), name };
  }
  const { values, positionals } = parsed;
  const [name = null, ...words] = positionals;
  if (values.version) return { kind: 'version' };
  if (values.help) return { kind: 'help', name };
  if (name === null) return { kind: 'start', article: values.article ?? null };
  return invocationOf(name, words, values);
}

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });

function invocationOf(name: string, words: readonly string[], values: Options): Invocation {
  const wrong = (message: string): Invocation => ({ kind: 'wrong', message, name });
  const file = values.article ?? null;
  if (values.format !== undefined && name !== 'extract') return wrong('--format is for extract.');
  switch (name) {
    case 'help':
      return { kind: 'help', name: words[0] ?? null };
    case 'chat':
      return words.length > 1 ? wrong('chat takes one article.') : { kind: 'chat', article: words[0] ?? file };
    case 'batch':
      return words.length > 0
        ? wrong('batch reads its requests from stdin; it takes no arguments.')
        : { kind: 'batch' };
    case 'extract':
      return extractionOf(words, values.format);
    case 'discord':
      return words.length > 0
        ? wrong('discord takes no words; its settings come from the environment or the file .env.')
        : { kind: 'discord', article: file };
    case 'deploy':
      return deploymentOf(words, values);
    default:
      return commandOf(name, words, values);
  }
}

function extractionOf(files: readonly string[], format: string = exportFormats[0]): Invocation {
  const wrong = (message: string): Invocation => ({ kind: 'wrong', message, name: 'extract' });
  const known = exportFormats.find((name) => name === format.toLowerCase());
  if (!known) return wrong(`extract cannot write "${format}"; it writes ${exportFormats.join(', ')}.`);
  if (files.length === 0) return wrong('extract needs at least one file, or - for stdin.');
  return { kind: 'extract', files, format: known };
}

function deploymentOf(
  words: readonly string[],
  { guild, remove = false, 'dry-run': dryRun = false }: Options,
): Invocation {
  const wrong = (message: string): Invocation => ({ kind: 'wrong', message, name: 'deploy' });
  if (words.length > 0) return wrong('deploy takes no words.');
  if (guild !== undefined && !/^\d{17,20}$/.test(guild))
    return wrong(`--guild takes the number of a server, not "${guild}".`);
  return { kind: 'deploy', options: { guild: guild ?? null, remove, dryRun } };
}

function commandOf(name: string, words: readonly string[], values: Options): Invocation {
  const command = commandNamed(name);
  if (!command) return { kind: 'wrong', message: noCommand(name, words), name: null };
  const given = { speaker: values.speaker, topic: values.topic, length: values.length };
  const filled = fillArguments(command, words.join(' '), given);
  if ('problem' in filled) return { kind: 'wrong', message: filled.problem, name };
  const candidates = values.why ? candidatesShown : undefined;
  return {
    kind: 'command',
    command,
    request: { ...filled.request, candidates },
    article: values.article ?? null,
    json: values.json ?? false,
  };
}

/** What is wrong with a first word that is no command, and what may have been meant: a typo, a question, a file. */
function noCommand(name: string, words: readonly string[]): string {
  const typed = [name, ...words].join(' ');
  const near = closest(name, [...commands.map((known) => known.name), ...modes.map((mode) => mode.name)]);
  return [
    `There is no command "${name}".`,
    ...(near ? [`Did you mean "${near}"?`] : []),
    ...(/^\S+\.\w{1,5}$/.test(typed) ? [`To talk about a file: onrecord chat ${typed}`] : []),
    ...(/\s/.test(typed) ? [`To ask a question: onrecord ask ${JSON.stringify(typed)}`] : []),
  ].join(' ');
}
