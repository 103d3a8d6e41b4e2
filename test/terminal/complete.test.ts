import { describe, expect, test } from 'vitest';
import { completeLine } from '../../src/terminal/complete.ts';
import type { Suggest } from '../../src/terminal/complete.ts';

const known = {
  speakers: ['Lena Holt', 'Petr Sykora'],
  topics: ['the crane', 'jobs'],
  terms: ['APEC'],
  questions: ['Who is Lena Holt?'],
};

const suggest: Suggest = (kind, typed) =>
  known[kind].filter((text) => text.toLowerCase().includes(typed.toLowerCase()));

describe('Tab', () => {
  test.each([
    ['/quo', ['/quotes '], '/quo'],
    ['/who', ['/who-said '], '/who'],
    ['/quotes le', ['Lena Holt'], 'le'],
    ['/quotes Lena Holt about cra', ['the crane'], 'cra'],
    ['/verify nobody --speaker pe', ['Petr Sykora'], 'pe'],
    ['/summary sh', ['short'], 'sh'],
    ['/define ap', ['APEC'], 'ap'],
    ['who is', ['Who is Lena Holt?'], 'who is'],
    ['/people x', [], 'x'],
    ['/nonsense x', [], 'x'],
  ])('completes "%s"', (line, completions, replaced) => {
    expect(completeLine(line, suggest)).toEqual([completions, replaced]);
  });

  test('a slash alone offers every command', () => {
    expect(completeLine('/', suggest)[0]).toEqual(expect.arrayContaining(['/ask ', '/verify ', '/open ', '/quit ']));
  });
});
