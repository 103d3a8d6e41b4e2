import type { Command } from './command.ts';
import { help } from './help.ts';

/** Every command, in the order they are listed to users. */
export const commands: readonly Command[] = [help];

/** The command a user named, with or without the slash, in any case; `null` when there is none. */
export const commandNamed = (name: string): Command | null =>
  commands.find((command) => command.name === name.toLowerCase().replace(/^\//, '')) ?? null;
