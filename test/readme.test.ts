import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/bot/index.ts';
import { root, shell } from './support/program.ts';

const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');

/** Every `console` block: a command after "$ " and below it what it prints. */
const examples = [...readme.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)].map((match) => ({
  block: match[0],
  command: match[1] as string,
  output: match[2] as string,
}));

describe('the README', () => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  // `UPDATE_README=1 npx vitest run test/readme.test.ts` writes the output as it is now; look at the difference.
  test.each(examples)('$command prints what it shows', async ({ block, command, output }) => {
    const printed = (await shell(command)).stdout;
    if (process.env['UPDATE_README']) {
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(block, () => `\`\`\`console\n$ ${command}\n${printed}\`\`\``),
      );
      return;
    }
    expect(printed).toBe(output);
  });

  test.each(commands.filter(({ name }) => name !== 'help').map(({ name }) => name))('tells of %s', (name) => {
    expect(readme).toContain(`onrecord ${name}`);
  });
});
