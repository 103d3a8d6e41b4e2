import type { CommandName, Reply } from './reply.ts';
import type { Library } from './library.ts';

/** What a user gave: every field is raw text of any length, cut and cleaned by `runCommand` before a command sees it. */
export interface Request {
  readonly text?: string | undefined;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly length?: string | undefined;
  /** How many ranked candidates to list in the reply. */
  readonly candidates?: number | undefined;
}

/** One typed argument of a command, for every door: options on Discord, words in the terminal. */
export interface Argument {
  readonly name: 'text' | 'speaker' | 'topic' | 'length';
  readonly required: boolean;
  readonly suggests: 'questions' | 'speakers' | 'topics' | 'terms' | null;
  readonly choices?: readonly string[];
}

/** A command, free of any platform. Descriptions are phrases: `command.<name>` and `command.<name>.<argument>`. */
export interface Command {
  readonly name: CommandName;
  readonly arguments: readonly Argument[];
  readonly run: (request: Request, library: Library) => Reply;
}
