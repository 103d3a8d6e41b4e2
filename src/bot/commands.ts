import { article } from './article.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { define } from './define.ts';
import { help } from './help.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { whoSaid } from './who-said.ts';

/** Every command, in the order they are listed to users. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  quotes,
  verify,
  summary,
  people,
  timeline,
  define,
  article,
  help,
];

/** The command a user named, with or without the slash, in any case; `null` when there is none. */
export const commandNamed = (name: string): Command | null =>
  commands.find((command) => command.name === name.toLowerCase().replace(/^\//, '')) ?? null;
