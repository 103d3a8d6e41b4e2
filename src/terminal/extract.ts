import { parse } from 'node:path';
import type { Library, Say } from '../bot/index.ts';
import { sayProblem } from './problem.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { exitCodes, writeLine } from './streams.ts';
import type { ExitCode, Terminal } from './streams.ts';

/** From this many files on, a terminal shows how far the work has come. */
const filesForProgress = 5;

/** Writes who said what in each file as one JSON line. A bad file is reported, the rest goes on. */
export async function runExtract(files: readonly string[], terminal: Terminal, say: Say): Promise<ExitCode> {
  const shelf = createShelf(say);
  const progress = await startProgress(files.length, terminal);
  let failed = 0;
  for (const file of files) {
    if (terminal.stdout.destroyed) break;
    const line = extractLine(file, shelf);
    if ('problem' in line) failed += 1;
    await ('problem' in line
      ? writeLine(terminal.stderr, `onrecord: ${line.problem}`)
      : writeLine(terminal.stdout, line.json));
    progress.step();
  }
  progress.stop();
  return failed > 0 ? exitCodes.failed : exitCodes.fine;
}

/** The line of one file, or what is wrong with it; whatever fails, the other files are still done. */
function extractLine(file: string, shelf: Shelf): { json: string } | { problem: string } {
  try {
    const opened = shelf.open(file);
    if ('problem' in opened) return { problem: sayProblem(opened.problem) };
    return { json: JSON.stringify(extractionOf(file === '-' ? 'stdin' : parse(file).name, opened.library)) };
  } catch (error) {
    return { problem: `${file}: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

/** Statements and people of an article by the contract: outer statements only, offsets into its text. */
export function extractionOf(article: string, { knowledge }: Library): object {
  const outer = knowledge.statements.filter((statement) => statement.within === null);
  return {
    article,
    statements: outer.map(({ source, speaker, cue, content, kind }) => ({
      source: source && { start: source.start, end: source.end },
      speaker: speaker === null ? null : (knowledge.people[speaker]?.name ?? null),
      cue: cue && { start: cue.start, end: cue.end },
      content: content.map(({ start, end }) => ({ start, end })),
      kind,
    })),
    people: knowledge.people.map(({ id, name, kind, aliases, roles, country }) => ({
      name,
      kind,
      roles: roles.map((role) => role.text),
      aliases,
      country,
      statements: outer.filter((statement) => statement.speaker === id).length,
    })),
  };
}

interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** A bar on stderr when there is a terminal, enough to do, and the results go elsewhere. */
async function startProgress(total: number, { stdout, stderr }: Terminal): Promise<Progress> {
  if (stderr.isTTY !== true || stdout.isTTY === true || total < filesForProgress) {
    return { step: () => undefined, stop: () => undefined };
  }
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { stream: stderr, format: '{bar} {value}/{total} articles, {eta_formatted} left', clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
