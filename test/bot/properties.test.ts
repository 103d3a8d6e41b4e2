import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, createPhrases, runCommand } from '../../src/bot/index.ts';
import type { Library, PhraseTable, Reply, Request } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';
import { bundledLibrary } from '../support/libraries.ts';

const library = bundledLibrary();
const say = createPhrases(readData<PhraseTable>('phrases/en.json'));

const kinds = new Set(['answer', 'not-found', 'clarify', 'smalltalk', 'help', 'error']);

/** What every reply keeps, whatever was asked. */
function expectWellFormed(reply: Reply, { knowledge: { article } }: Library): void {
  expect(kinds).toContain(reply.kind);
  for (const passage of [...reply.evidence, ...reply.nearest]) {
    expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
    expect(passage.text).not.toBe('');
    for (const part of passage.emphasis) {
      expect(part.start).toBeGreaterThanOrEqual(passage.start);
      expect(part.end).toBeLessThanOrEqual(passage.end);
    }
  }
  for (const event of reply.events) expect(event.text).toBe(article.text.slice(event.start, event.end));
  for (const part of reply.statements.flatMap((statement) => statement.content))
    expect(part.text).toBe(article.text.slice(part.start, part.end));
  if (reply.short !== null && !/^(Yes|No)$/.test(reply.short)) expect(reply.evidence[0]?.text).toContain(reply.short);
  if (reply.kind !== 'answer' && reply.verdict === null) expect(reply.evidence).toEqual([]);
  expect(reply.confidence).toBeGreaterThanOrEqual(0);
  expect(reply.confidence).toBeLessThanOrEqual(1);
  for (const phrase of reply.phrases) expect(say(phrase)).not.toBe('');
  expect(JSON.stringify(reply).length).toBeLessThan(60_000);
}

const articleWords = library.knowledge.article.sentences.flatMap((sentence) =>
  sentence.tokens.map((token) => token.text),
);

/** What people might send: anything at all, and the article's own words in any order with question words between. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 6000 }),
  fc
    .array(fc.constantFrom(...articleWords, 'who', 'what', 'when', 'said', 'not', 'why', '?', '"', '@everyone', '**'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom('a', 'thaad ', '"', '?', '\u202E', '😂', ' '), fc.integer({ min: 1, max: 6000 }))
    .map(([unit, times]) => unit.repeat(times).slice(0, 6000)),
);

describe('any input to any command gets a well-formed reply', () => {
  it.each(commands.map((command) => command.name))(
    '%s',
    (name) => {
      fc.assert(
        fc.property(anyText, anyText, anyText, (text, speaker, topic) => {
          const request: Request = {
            text,
            speaker: speaker.slice(0, 40),
            topic: topic.slice(0, 40),
            length: text.slice(0, 5),
            candidates: 3,
          };
          expectWellFormed(runCommand(name, request, library), library);
          expectWellFormed(runCommand(name, { text }, library), library);
        }),
        { numRuns: 60, seed: 20171122 },
      );
    },
    60_000,
  );
});

const questions = [
  'When did Kang speak about additional deployment?',
  'How many missile launchers does the battery include?',
  'What did Moon say about harming China?',
  'Where in South Korea was the battery installed?',
  'Who met Moon earlier this month?',
  'Will Seoul deploy more equipment?',
];

describe('case, spacing and end punctuation do not change the winner', () => {
  const winner = (text: string): string | undefined => runCommand('ask', { text }, library).evidence[0]?.text;
  it.each(questions)('%s', (question) => {
    const expected = winner(question);
    expect(expected).toBeDefined();
    const bare = question.replace(/\?$/, '');
    for (const variant of [
      question.toLowerCase(),
      question.toUpperCase(),
      bare,
      `${bare}??`,
      `${bare} ?`,
      ` ${question.replace(/ /g, '   ')} `,
      `${bare}!`,
    ]) {
      expect(winner(variant), variant).toBe(expected);
    }
  });
});

describe('the same question gets the same bytes', () => {
  it.each(questions)('%s', (question) => {
    const first = JSON.stringify(runCommand('ask', { text: question, candidates: 5 }, library));
    const again = JSON.stringify(runCommand('ask', { text: question, candidates: 5 }, bundledLibrary()));
    expect(again).toBe(first);
  });
});
