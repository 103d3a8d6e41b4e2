import type { Writable } from 'node:stream';
import type { Environment } from '../config.ts';

/** What the Discord side is started with: the settings, and where to write. */
export interface Outlet {
  readonly env: Environment;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** How a run ends: fine, failed, or with wrong settings. */
export type ExitCode = 0 | 1 | 2;

/** Tells one line to whoever started the program. */
export const tell = (stream: Writable, line: string): void => void stream.write(`${line}\n`);
