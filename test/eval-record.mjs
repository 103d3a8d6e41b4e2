// Runs the built program and keeps a copy of what it answers: node test/eval-record.mjs FILE ARGUMENT…
// A scorer is given it as its program where the answers are wanted as well as the score.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [file, ...args] = process.argv.slice(2);
const { status, stdout } = spawnSync(process.execPath, ['dist/main.js', ...args], {
  stdio: ['inherit', 'pipe', 'inherit'],
  maxBuffer: 1 << 30,
});
writeFileSync(file, stdout);
process.stdout.write(stdout);
process.exitCode = status ?? 1;
