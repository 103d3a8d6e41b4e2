import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogSettings } from './settings.ts';

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
    format === 'json' ? out : pretty({ destination: toWritable(out), sync: true, colorize: false }),
  );
}

/** pino-pretty wants a stream that can end; the process's own streams must stay open. */
const toWritable = (out: DestinationStream): DestinationStream => ({ write: (line) => out.write(line) });
