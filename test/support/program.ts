import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** The project's root. */
export const root = join(import.meta.dirname, '..', '..');

/** The built program; `npm test` builds it first. */
export const main = process.env['ONRECORD_MAIN'] ?? join(root, 'dist', 'main.js');

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder it runs in; the project's root when not given. */
  readonly cwd?: string;
}

/** Runs `onrecord` with some arguments as a process of its own, with a clean environment. */
export function onrecord(args: readonly string[], { input = '', env = {}, cwd = root }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: scratchHome(), ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** Runs a line of `sh` in which `onrecord` is the program. */
export function shell(line: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const program = `onrecord() { '${process.execPath}' '${main}' "$@"; }`;
  return promisify(execFile)('sh', ['-c', `${program}\n${line}`], { cwd: root });
}

/** A folder that is gone when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a scratch folder and gives the folder. */
export function scratchFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratchFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const scratchHome = (): string => join(tmpdir(), 'onrecord-test-home');

/** The lines of some JSON-lines output. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A short article of our own, for every test that needs one. */
export const harbourArticle = `Harbour crane to be mended by spring, mayor says

The mayor of Ostrava Bay, Lena Holt, promised on Monday that the harbour crane will be mended by spring.

"We have set aside four million crowns for the work," Holt said. "Nobody will lose a job over this."

The crane broke down on 3 March 2021 after a storm, according to the Port Authority.

Dock workers' union leader Petr Sykora warned that ships would go elsewhere. He said the union had counted 12 cancelled calls.
`;
