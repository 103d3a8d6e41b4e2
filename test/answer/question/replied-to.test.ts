import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`The conductor Marta Silva has led the orchestra since 2019. Who pays for it?

Q: You lived in Berlin. Why did you come back?

A: My mother was ill.

Q: Is there enough money?

A: There never was.
`);
const shown = (text: string): string[] => runCommand('ask', { text }, library).evidence.map((passage) => passage.text);

describe('a question of an interview', () => {
  it('is answered with what the one asked replied', () => {
    expect(shown('why did she come back')).toEqual(['A: My mother was ill.', 'Why did you come back?']);
  });

  it('is not answered with what happens to stand behind a question in prose', () => {
    expect(shown('who pays for it')).not.toContain('Q: You lived in Berlin.');
  });
});
