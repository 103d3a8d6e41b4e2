import type { Readable, Writable } from 'node:stream';

/** What the program is started with: arguments, environment and the three streams. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** How the program ends: fine (finding nothing is fine), failed, or called wrongly. */
export const exitCodes = { fine: 0, failed: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Writes a line; see `writeText`. */
export const writeLine = (stream: Writable, line: string): Promise<void> => writeText(stream, `${line}\n`);

/** Writes a text; resolves when the stream can take more, so that long output does not pile up in memory. */
export function writeText(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || text === '') resolve();
    else if (stream.write(text)) resolve();
    else stream.once('drain', resolve).once('close', resolve);
  });
}

/** What `onrecord deploy` shall do. */
export interface DeployOptions {
  /** The one server to register for; `null` for all. */
  readonly guild: string | null;
  readonly remove: boolean;
  readonly dryRun: boolean;
}

/**
 * What the program can be beside a terminal. `main.ts` hands it in and loads it when it is asked for, so that the
 * terminal knows nothing of Discord and waits for none of it.
 */
export interface Elsewhere {
  readonly discord: (terminal: Terminal) => Promise<ExitCode>;
  readonly deploy: (terminal: Terminal, options: DeployOptions) => Promise<ExitCode>;
}
