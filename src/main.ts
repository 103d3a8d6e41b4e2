#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Node 22.8 and later keep compiled code between starts, which halves the time to the first answer.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();

const { runTerminal } = await import('./terminal/index.ts');
process.exitCode = await runTerminal(
  {
    argv: process.argv.slice(2),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  },
  {
    discord: async (terminal) => (await import('./discord/index.ts')).runDiscord(terminal, process),
    deploy: async (terminal, options) => (await import('./discord/index.ts')).runDeploy(terminal, options),
  },
);
