import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands, createPhrases, runCommand, toContract } from '../../src/bot/index.ts';
import type { CommandName, Library, PhraseTable, Reply } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';
import { harbourArticle } from '../support/program.ts';

const say = createPhrases(readData<PhraseTable>('phrases/en.json'));
const libraries = [bundledLibrary(), libraryOf(harbourArticle), libraryOf('Rain fell.')];

/** Words of the article among words of nobody, and text of any kind. */
const words = (library: Library) =>
  fc.array(
    fc.constantFrom(
      ...library.knowledge.article.text.split(/\s+/),
      'who',
      'not',
      '"',
      'said',
      '?',
      '|',
      '--',
      '漢字',
      '🛰',
      '\u202E',
    ),
    { maxLength: 30 },
  );

const anyText = (library: Library) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    words(library).map((list) => list.join(' ')),
  );

/** What must hold for every reply: it can be said, its passages are the article's own, its numbers are in range. */
function expectWellFormed(reply: Reply, library: Library): void {
  const { text } = library.knowledge.article;
  for (const passage of [...reply.evidence, ...reply.nearest])
    expect(passage.text).toBe(text.slice(passage.start, passage.end));
  for (const event of reply.events) expect(event.text).toBe(text.slice(event.start, event.end));
  for (const part of reply.statements.flatMap(({ content }) => content))
    expect(part.text).toBe(text.slice(part.start, part.end));
  for (const candidate of reply.candidates) expect(candidate.text).toBe(text.slice(candidate.start, candidate.end));
  expect(reply.confidence).toBeGreaterThanOrEqual(0);
  expect(reply.confidence).toBeLessThanOrEqual(1);
  const says = reply.phrases.map(say);
  const shows = reply.evidence.length + reply.people.length + reply.events.length + reply.nearest.length;
  expect(says.join('').length + shows).toBeGreaterThan(0);
  expect(() => JSON.stringify(toContract(reply, say))).not.toThrow();
}

describe.each(commands.map(({ name }) => name))('%s', (name: CommandName) => {
  test.each(libraries)('gives a well-formed reply to any input', (library) => {
    const field = fc.option(anyText(library), { nil: undefined });
    const request = fc.record({
      text: field,
      speaker: field,
      topic: field,
      length: field,
      candidates: fc.option(fc.integer(), { nil: undefined }),
    });
    fc.assert(
      fc.property(request, (given) => expectWellFormed(runCommand(name, given, library), library)),
      { numRuns: 40 },
    );
  });

  test.each([
    ['6,000 letters', 'a'.repeat(6000)],
    ['6,000 quotation marks', '"'.repeat(6000)],
    ['3,000 words', 'who said '.repeat(660)],
    ['6,000 brackets', '('.repeat(6000)],
    ['an article pasted whole', harbourArticle.repeat(10).slice(0, 6000)],
  ])('answers %s within two seconds', (_, text) => {
    const library = libraries[0] as Library;
    const from = performance.now();
    expectWellFormed(runCommand(name, { text, speaker: text, topic: text, length: text }, library), library);
    expect(performance.now() - from).toBeLessThan(2000);
  });

  test('gives the same reply to the same request', () => {
    const library = libraries[0] as Library;
    const request = { text: 'missile launchers', speaker: 'Kang', topic: 'deployment' };
    expect(runCommand(name, request, library)).toEqual(runCommand(name, request, library));
  });
});
