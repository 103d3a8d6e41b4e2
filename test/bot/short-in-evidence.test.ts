import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/bot/index.ts';
import { libraryOf } from '../support/libraries.ts';

const golden = join(import.meta.dirname, '..', 'golden');
const names = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bundled')
  .map((entry) => entry.name);

/** Questions of every kind about each topic and person of an article, sensible or not. */
const forms = [
  'Where is # ?',
  'When was # ?',
  'Who met # ?',
  'How much is # paying?',
  'How many # are there?',
  'Is # new?',
];

describe('the short answer stands in the passage shown first, in every article', () => {
  it.each(names)('%s', (name) => {
    const library = libraryOf(readFileSync(join(golden, name, 'article.txt'), 'utf8'));
    const about = [...library.suggestions.suggest('topics', '', 8), ...library.suggestions.suggest('speakers', '', 6)];
    let shorts = 0;
    for (const question of about.flatMap((words) => forms.map((form) => form.replace('#', words)))) {
      const reply = runCommand('ask', { text: question }, library);
      if (reply.short === null || /^(Yes|No)$/.test(reply.short)) continue;
      shorts += 1;
      expect(reply.evidence[0]?.text, question).toContain(reply.short);
    }
    expect(shorts).toBeGreaterThan(0);
  });
});
