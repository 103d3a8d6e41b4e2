import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogSettings } from '../settings.ts';

/** Where the running bot tells what happens. At `info` and above no words of users are in it. */
export type Log = Logger;

/**
 * Opens the log: JSON lines for machines, or lines to read.
 *
 * @param redact takes the secrets out of each line, whatever they came in by.
 */
export function createLog(
  { level, format }: LogSettings,
  redact: (text: string) => string,
  out: DestinationStream,
): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: redact } },
    format === 'json' ? out : readable(out),
  );
}

function readable(out: DestinationStream): DestinationStream {
  const layOut = prettyFactory({ colorize: false });
  return { write: (line) => out.write(layOut(line)) };
}
