import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The most lines kept from one chat to the next. */
export const maxHistory = 500;

/** The lines typed before, the latest first (as readline wants them); empty where the file cannot be read. */
export function loadHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).toReversed().slice(0, maxHistory);
  } catch {
    return [];
  }
}

/** Keeps the lines, the latest first, for this user's eyes only. A folder one cannot write to just keeps nothing. */
export function saveHistory(file: string, latestFirst: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${latestFirst.slice(0, maxHistory).toReversed().join('\n')}\n`, { mode: 0o600 });
  } catch {
    // The history is a comfort; the chat goes on without it.
  }
}
