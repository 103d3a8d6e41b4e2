import type { Argument, Command, Request } from '../bot/index.ts';

/** Arguments given by name. */
export type Named = Readonly<Partial<Record<'speaker' | 'topic' | 'length', string | undefined>>>;

/** The request, or what is missing or wrong in it. */
export type Filled =
  | { readonly request: Request }
  | { readonly problem: string; readonly missing: Argument['name'] | null };

/**
 * Gives the free words of a command line their places: the command's first argument that is not given by name takes
 * them; "Wang about THAAD" is a speaker and a topic where the command has both.
 *
 * @example fillArguments(quotes, 'Wang about THAAD', {}) // { request: { speaker: 'Wang', topic: 'THAAD' } }
 */
export function fillArguments(command: Command, words: string, named: Named): Filled {
  const names = command.arguments.map((argument) => argument.name);
  const request: Partial<Record<Argument['name'], string>> = {};
  for (const [name, value] of Object.entries(named) as [keyof Named, string | undefined][]) {
    if (value === undefined) continue;
    if (!names.includes(name)) return { problem: `${command.name} takes no ${name}.`, missing: null };
    request[name] = value;
  }
  const rest = words.trim();
  if (rest !== '') {
    const free = command.arguments.find((argument) => request[argument.name] === undefined);
    if (!free) return { problem: `${command.name} takes nothing more: "${rest}".`, missing: null };
    Object.assign(
      request,
      free.name === 'speaker' && names.includes('topic') ? speakerAndTopic(rest, request) : { [free.name]: rest },
    );
  }
  return check(command, request);
}

/** "Wang about THAAD", "Wang on THAAD"; without either word all of it is the speaker. */
function speakerAndTopic(words: string, given: Request): Request {
  const parts = given.topic === undefined ? /^(.*\S)\s+(?:about|on)\s+(\S.*)$/i.exec(words) : null;
  return parts ? { speaker: parts[1], topic: parts[2] } : { speaker: words };
}

function check(command: Command, request: Request): Filled {
  for (const argument of command.arguments) {
    const value = request[argument.name];
    if (argument.required && (value === undefined || value.trim() === '')) {
      return { problem: `${command.name} needs ${article(argument.name)}.`, missing: argument.name };
    }
    if (value !== undefined && argument.choices && !argument.choices.includes(value.toLowerCase())) {
      return { problem: `${argument.name} is one of ${argument.choices.join(', ')}; not "${value}".`, missing: null };
    }
  }
  return { request };
}

const article = (name: Argument['name']): string => (name === 'text' ? 'some words' : `a ${name}`);
