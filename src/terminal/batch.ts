import { createInterface } from 'node:readline';
import { commandNamed, runCommand, toContract } from '../bot/index.ts';
import type { Request, Say } from '../bot/index.ts';
import { sayProblem } from './problem.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { exitCodes, writeLine } from './streams.ts';
import type { ExitCode, Terminal } from './streams.ts';

/** A line of the batch: a request with its id, command and article. */
interface BatchRequest extends Request {
  readonly id: string | number | null;
  readonly command: string;
  readonly article: string | null;
}

/** Answers JSON lines from stdin in order, one line each. A bad line is answered with an error and the run goes on. */
export async function runBatch(terminal: Terminal, say: Say): Promise<ExitCode> {
  const shelf = createShelf(say);
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Infinity })) {
    if (terminal.stdout.destroyed) break;
    if (line.trim() === '') continue;
    await writeLine(terminal.stdout, JSON.stringify(answerLine(line, shelf)));
  }
  return exitCodes.fine;
}

/** The answer to one line, ready to be written as JSON. */
export function answerLine(line: string, shelf: Shelf): object {
  const request = readRequest(line);
  if ('wrong' in request) return { ...request.named, kind: 'error', message: request.wrong };
  const { id, command, article, ...asked } = request;
  const failed = (message: string): object => ({ ...named(id), command, kind: 'error', message });
  const known = commandNamed(command);
  if (!known) return failed(`There is no command "${command}".`);
  try {
    const opened = shelf.open(article);
    if ('problem' in opened) return failed(sayProblem(opened.problem));
    const reply = toContract(runCommand(known.name, asked, opened.library), shelf.say);
    return { ...named(id), ...reply };
  } catch (error) {
    return failed(`The command failed: ${(error as Error).message}`);
  }
}

const named = (id: BatchRequest['id']): { readonly id?: string | number } => (id === null ? {} : { id });

const fields = ['text', 'speaker', 'topic', 'length', 'article'] as const;

/** What is wrong with a line, and its id as far as it has one. */
interface BadLine {
  readonly wrong: string;
  readonly named: { readonly id?: string | number };
}

/** A line read and checked. */
function readRequest(line: string): BatchRequest | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { wrong: `Not JSON: ${(error as Error).message}`, named: {} };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { wrong: 'Not a request: an object is needed.', named: {} };
  const given = value as Readonly<Record<string, unknown>>;
  const id = typeof given['id'] === 'string' || typeof given['id'] === 'number' ? given['id'] : null;
  if (typeof given['command'] !== 'string') return { wrong: 'Not a request: "command" is missing.', named: named(id) };
  const wrong = fields.find(
    (field) => given[field] !== undefined && given[field] !== null && typeof given[field] !== 'string',
  );
  if (wrong) return { wrong: `Not a request: "${wrong}" must be a string.`, named: named(id) };
  const text = (field: (typeof fields)[number]): string | undefined => (given[field] as string | null) ?? undefined;
  const { candidates } = given;
  return {
    id,
    command: given['command'],
    article: text('article') ?? null,
    text: text('text'),
    speaker: text('speaker'),
    topic: text('topic'),
    length: text('length'),
    candidates: typeof candidates === 'number' ? candidates : undefined,
  };
}
