import { runCommand } from '../../bot/index.ts';
import type { CommandName, Library, Request } from '../../bot/index.ts';
import { articleView } from '../look/article-view.ts';
import { helpView } from '../look/help-view.ts';
import { createMadeLately } from './made-lately.ts';
import { replyView } from '../look/reply-view.ts';
import type { Tongue } from '../look/tongues.ts';
import type { View } from '../look/view.ts';

/** A view with what to count it as. */
export interface Viewed {
  readonly view: View;
  readonly outcome: string;
}

/** How many ranked sentences are asked for, to offer those not shown. */
const candidates = 8;

/** A few megabytes; each view takes some kilobytes. */
const kept = createMadeLately<Viewed>(1000);

/** Runs a command and lays out what it replies; the same request to the same article gives the same view. */
export const replyTo = (command: CommandName, request: Request, library: Library, tongue: Tongue): Viewed =>
  kept(library, JSON.stringify([tongue.language, command, request]), () => make(command, request, library, tongue));

function make(command: CommandName, request: Request, library: Library, tongue: Tongue): Viewed {
  const reply = runCommand(command, command === 'ask' ? { ...request, candidates } : request, library);
  const view =
    reply.kind === 'help'
      ? helpView(library, tongue)
      : command === 'article'
        ? articleView(reply, library, tongue)
        : replyView(reply, request, library, tongue);
  return { view, outcome: reply.kind };
}
