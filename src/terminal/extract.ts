import { parse } from 'node:path';
import { openAttribution } from '../bot/index.ts';
import type { Say } from '../bot/index.ts';
import { loadResources } from '../data.ts';
import type { Resources } from '../data.ts';
import { loadArticle } from '../load.ts';
import { startExport } from './export-formats.ts';
import type { Export } from './export-formats.ts';
import type { ExportFormat } from './modes.ts';
import { sayProblem } from './problem.ts';
import { exitCodes, writeLine, writeText } from './streams.ts';
import type { ExitCode, Terminal } from './streams.ts';

/** From this many files on, a terminal shows how far the work has come. */
const filesForProgress = 5;

/** What `extract` is asked for. */
export interface Extraction {
  readonly files: readonly string[];
  readonly format: ExportFormat;
}

/** Writes who said what in each file. A bad file is reported, the rest goes on. */
export async function runExtract({ files, format }: Extraction, terminal: Terminal, say: Say): Promise<ExitCode> {
  const resources = loadResources();
  const written = startExport(format, say);
  const progress = await startProgress(files.length, terminal);
  let failed = 0;
  await writeText(terminal.stdout, written.begin);
  for (const file of files) {
    if (terminal.stdout.destroyed) break;
    const taken = takeIn(file, written, resources);
    if ('problem' in taken) failed += 1;
    await ('problem' in taken
      ? writeLine(terminal.stderr, `onrecord: ${taken.problem}`)
      : writeText(terminal.stdout, taken.text));
    progress.step();
  }
  await writeText(terminal.stdout, written.end());
  progress.stop();
  return failed > 0 ? exitCodes.failed : exitCodes.fine;
}

/** What to write for one file, or what is wrong with it; whatever fails, the other files are still done. */
function takeIn(file: string, written: Export, resources: Resources): { text: string } | { problem: string } {
  try {
    const loaded = loadArticle(file);
    if ('problem' in loaded) return { problem: sayProblem(loaded.problem) };
    const attribution = openAttribution(loaded.text, resources, loaded.sidecar, written.showsNested);
    return { text: written.add(file === '-' ? 'stdin' : parse(file).name, attribution) };
  } catch (error) {
    return { problem: `${file}: ${error instanceof Error ? error.stack : String(error)}` };
  }
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
