import { describe, expect, test } from 'vitest';
import { createPhrases, makeReply, phrase } from '../../src/bot/index.ts';
import type { Library, Passage, PhraseTable, Reply } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';
import { renderReply } from '../../src/terminal/render.ts';
import { styleFor } from '../../src/terminal/style.ts';

const say = createPhrases(readData<PhraseTable>('phrases/en.json'));
const article = { title: 'Crane to be mended', source: 'Bay News', published: { date: '2021-03-08' } };
const library = { knowledge: { article } } as unknown as Library;

const plain = styleFor({ columns: 50 }, {});
const coloured = styleFor({ isTTY: true, columns: 50 }, {});
const render = (reply: Reply, style = plain): string => renderReply(reply, library, style, say);

const passage = (parts: Partial<Passage>): Passage => ({
  text: '"We have set aside four million crowns," Holt said.',
  start: 100,
  end: 151,
  paragraph: 2,
  place: 'body',
  speaker: 'Lena Holt',
  role: 'mayor of Ostrava Bay',
  kind: 'direct',
  emphasis: [{ start: 119, end: 138 }],
  ...parts,
});

describe('a reply in the terminal', () => {
  test('sets the quotation off, with speaker, role and paragraph below and the article last', () => {
    expect(render(makeReply('ask', 'answer', { evidence: [passage({})], short: 'four million crowns' }))).toBe(
      [
        'Short answer: four million crowns',
        '',
        '┃ "We have set aside four million crowns," Holt',
        '┃ said.',
        '  Lena Holt, mayor of Ostrava Bay · ¶\u00A02',
        '',
        'Crane to be mended · Bay News · 8 Mar 2021',
      ].join('\n'),
    );
  });

  test('shows the short answer bold in its place where there are colours', () => {
    const shown = render(
      makeReply('ask', 'answer', { evidence: [passage({})], short: 'four million crowns' }),
      coloured,
    );
    expect(shown).toContain('\u001B[1mfour million crowns\u001B[22m');
    expect(shown).not.toContain('Short answer');
  });

  test('tells Yes and No in a line of their own, with colours too', () => {
    expect(
      render(makeReply('ask', 'answer', { evidence: [passage({ emphasis: [] })], short: 'Yes' }), coloured),
    ).toContain('Short answer: \u001B[1mYes');
  });

  test.each([
    [
      'indirect speech is told by the publisher',
      { kind: 'indirect' as const },
      'Lena Holt, mayor of Ostrava Bay · told by Bay News · ¶\u00A02',
    ],
    ['a speaker without a role', { role: null }, 'Lena Holt · ¶\u00A02'],
    ['the article’s own words', { speaker: null, role: null, kind: null }, 'Bay News’s own words · ¶\u00A02'],
    ['a caption', { place: 'caption' as const, paragraph: null }, 'photo caption'],
    ['the headline', { place: 'headline' as const, paragraph: null }, 'headline'],
  ])('%s', (_, parts, line) => {
    expect(render(makeReply('ask', 'answer', { evidence: [passage(parts)] })).replace(/\n {2}/g, ' ')).toContain(line);
  });

  test('marks what is only nearest', () => {
    const shown = render(makeReply('ask', 'not-found', { phrases: [phrase('ask.not-said')], nearest: [passage({})] }));
    expect(shown).toMatch(/^The article doesn’t say\.\n\nNearest:\n┆ "We have/);
    expect(shown).not.toContain('┃');
  });

  test('shows a verdict with its mark, and the difference word by word', () => {
    const difference = [
      { kind: 'same', text: 'set aside' },
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'five' },
      { kind: 'same', text: 'million' },
    ] as const;
    const reply = makeReply('verify', 'answer', {
      phrases: [phrase('verify.altered')],
      verdict: 'altered',
      difference,
    });
    expect(render(reply)).toMatch(/^≠ Altered: /);
    expect(render(reply)).toContain('  set aside [-four-] {+five+} million');
    expect(render(reply, coloured)).toContain('\u001B[1m≠ Altered\u001B[22m');
  });

  test('lists people compactly', () => {
    const people = [
      { name: 'Lena Holt', roles: ['mayor'], aliases: ['Holt'], statements: 2 },
      { name: 'Port Authority', roles: [], aliases: [], statements: 0 },
    ];
    expect(render(makeReply('people', 'answer', { people }))).toMatch(
      /^Lena Holt\n {2}mayor · also Holt · 2 statements\nPort Authority\n\n/,
    );
  });

  test('lists events below one another, with ranges and what is planned', () => {
    const event = {
      start: 0,
      end: 9,
      text: 'The crane broke down.',
      paragraph: 3,
      until: null,
      precision: 'day',
      planned: false,
    } as const;
    const events = [
      { ...event, date: '2021-03-03' },
      {
        ...event,
        date: '2021-04',
        until: '2021-06',
        precision: 'month',
        text: 'Repairs.',
        paragraph: null,
        planned: true,
      } as const,
    ];
    expect(render(makeReply('timeline', 'answer', { events }))).toBe(
      [
        '3 Mar 2021           The crane broke down. · ¶\u00A03',
        'Apr 2021 – Jun 2021  Repairs. · planned',
        '',
        'Crane to be mended · Bay News · 8 Mar 2021',
      ].join('\n'),
    );
  });

  test('what an article hides in its text does not reach the terminal', () => {
    const text = '"We\u001B[2J have\u202E paid," Holt said.';
    expect(
      render(makeReply('ask', 'answer', { evidence: [passage({ text, end: 100 + text.length, emphasis: [] })] })),
    ).not.toMatch(/[\u001B\u202E]/);
  });

  test('a reply of words alone names no article', () => {
    expect(render(makeReply('ask', 'smalltalk', { phrases: [phrase('ask.greeting')] }))).toBe(
      'Hello. Ask me anything about the article.',
    );
  });
});
