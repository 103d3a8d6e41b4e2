import { commandNamed, commands } from '../bot/index.ts';
import type { Argument } from '../bot/index.ts';
import { chatWords } from './chat-line.ts';

/** What may be suggested for a kind of argument, best first. */
export type Suggest = (kind: NonNullable<Argument['suggests']>, typed: string) => readonly string[];

/** What readline's completer returns: the completions and the part of the line they replace. */
export type Completion = [completions: string[], replaced: string];

/**
 * Completes a line at the prompt: the name of a command, then what its argument suggests; a plain question from the
 * questions worth asking.
 *
 * @example completeLine('/quo', suggest) // [['/quotes '], '/quo']
 */
export function completeLine(line: string, suggest: Suggest): Completion {
  const command = /^\/(\S*)$/.exec(line);
  if (command) {
    const names = [...new Set([...commands.map(({ name }) => name), ...chatWords])].map((name) => `/${name}`);
    return [names.filter((name) => name.startsWith(line.toLowerCase())).map((name) => `${name} `), line];
  }
  const [, name, words = ''] = /^\/(\S+)\s+(.*)$/s.exec(line) ?? [null, 'ask', line];
  return completeWords(name ?? 'ask', words, suggest);
}

function completeWords(name: string, words: string, suggest: Suggest): Completion {
  const own = commandNamed(name)?.arguments ?? [];
  const [argument, typed] = argumentAtEnd(own, words);
  if (argument?.choices) return [argument.choices.filter((choice) => choice.startsWith(typed.toLowerCase())), typed];
  return argument?.suggests ? [[...suggest(argument.suggests, typed)], typed] : [[], typed];
}

/** The argument the words end in, and what of it is typed: "Holt about cra" ends in a topic, "cra". */
function argumentAtEnd(own: readonly Argument[], words: string): [argument: Argument | undefined, typed: string] {
  const named = /(?:^|\s)--(speaker|topic|length)\s+((?:(?!--).)*)$/.exec(words);
  if (named) return [own.find((argument) => argument.name === named[1]), named[2] as string];
  const topic = own.find((argument) => argument.name === 'topic');
  const about = topic && /^.*\S\s+(?:about|on)\s+(.*)$/i.exec(words);
  return about ? [topic, about[1] as string] : [own[0], words];
}
