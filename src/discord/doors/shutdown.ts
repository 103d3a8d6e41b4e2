import type { Log } from './log.ts';

/** The part of `process` that ends it. */
export interface Endable {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void): unknown;
  exit(code: number): unknown;
}

/** Why the process shall end, and with which code. */
export interface Ending {
  readonly why: string;
  readonly code: 0 | 1;
}

/**
 * Resolves when the process shall end: at the first SIGTERM or SIGINT; a second one ends it on the spot. A rejection
 * nobody handled is logged and survived; after an exception nobody caught the process is in no state to go on, so it
 * ends in order and whoever started it may start it again.
 */
export function untilAsked(process: Endable, log: Log): Promise<Ending> {
  return new Promise((resolve) => {
    let asked = false;
    const end = (why: string): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve({ why, code: 0 });
    };
    process.on('SIGTERM', () => end('SIGTERM'));
    process.on('SIGINT', () => end('SIGINT'));
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
    process.on('uncaughtException', (error) => {
      log.fatal({ err: error }, 'an exception nobody caught');
      resolve({ why: 'an exception', code: 1 });
    });
  });
}
