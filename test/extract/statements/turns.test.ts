import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/text/index.ts';
import { libraryOf } from '../../support/libraries.ts';

/** Who is told to say what: speaker or the source's own words, and content, of the outer statements. */
function said(text: string): string[] {
  const { article, statements, people } = libraryOf(text).knowledge;
  return statements
    .filter(({ within }) => within === null)
    .map(({ speaker, source, content }) => {
      const name = speaker === null ? source && sliceOf(article.text, source) : people[speaker]?.name;
      return `${name}: ${content.map((part) => sliceOf(article.text, part)).join(' / ')}`;
    });
}

const opening = 'The conductor Marta Silva has led the orchestra since 2019.';

describe('a transcript', () => {
  it('gives each its own words, over paragraphs, the answers to the one it introduces', () => {
    const text = `${opening}

Q: You lived in Berlin. Why did you come back?

A: My mother was ill.

The orchestra asked me twice.

Q: Is there enough money?

A: No. The city said it would pay, but nothing came.

The season opens on 3 October.
`;
    expect(said(text)).toEqual([
      'Q: You lived in Berlin. Why did you come back?',
      'Marta Silva: My mother was ill / The orchestra asked me twice',
      'Q: Is there enough money?',
      'Marta Silva: No. The city said it would pay, but nothing came',
    ]);
  });

  it('is direct without quotation marks', () => {
    const text = `${opening}\n\nHost: Are you happy?\n\nSilva: Very much so.\n\nHost: Why is that?\n\nSilva: We play again.\n`;
    expect(said(text)).toEqual([
      'Host: Are you happy?',
      'Marta Silva: Very much so',
      'Host: Why is that?',
      'Marta Silva: We play again',
    ]);
    expect(libraryOf(text).knowledge.statements.every(({ kind }) => kind === 'direct')).toBe(true);
  });

  it.each([
    [
      'facts in a list',
      'Price: 5 euros a ticket.\n\nDoors: open at seven in the evening.\n\nPlace: the old mill.\n\nTime: two hours.',
    ],
    [
      'one label alone',
      'Update: It rained again.\n\nUpdate: It stopped raining.\n\nUpdate: It rained.\n\nUpdate: It stopped.',
    ],
    ['two turns', 'Q: Is there enough money?\n\nA: No, there is not enough of it.'],
  ])('is not: %s', (_, turns) => {
    const { knowledge } = libraryOf(`${opening}\n\n${turns}\n`);
    expect(knowledge.statements.filter(({ kind }) => kind === 'direct')).toEqual([]);
  });

  it('leaves open whose the answers are where two are introduced', () => {
    const text = `${opening} The violinist Paul Oren joined in 2021.\n\nQ: Is it hard?\n\nA: It is.\n\nQ: Every day?\n\nA: Every day of the week.\n`;
    expect(said(text)).toContain('A: It is');
  });
});
