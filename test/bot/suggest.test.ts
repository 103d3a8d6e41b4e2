import { describe, expect, it } from 'vitest';
import { commands, runCommand } from '../../src/bot/index.ts';
import type { SuggestionKind } from '../../src/bot/index.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const bundled = bundledLibrary();

const bridge = libraryOf(`Tarn bridge to close for repairs

The transport minister, Ada Okonkwo, met with Mayor Piet Larsen in Tarn on May 3, 2021 and told him the old bridge would close.

"The steel cables are worn and four steel pylons must be replaced," Okonkwo said on May 4, 2021.

The Harbour Workers Union (HWU) said the repairs would cost jobs. The HWU wants talks before the repairs begin.

Larsen, who replaced Rosa Prieto in 2014, said the steel cables were inspected every year.
`);

const libraries = { bundled, bridge };
const kinds: SuggestionKind[] = ['questions', 'speakers', 'topics', 'terms'];

describe('suggested questions', () => {
  it.each(Object.entries(libraries))('are answered by the article itself: %s', (_, library) => {
    const questions = library.suggestions.suggest('questions', '');
    expect(questions.length).toBeGreaterThan(5);
    for (const text of questions) expect([text, runCommand('ask', { text }, library).kind]).toEqual([text, 'answer']);
  });

  it('open with three kinds', () =>
    expect(bundled.suggestions.suggest('questions', '', 3)).toEqual([
      'What did Wang Yi say about the THAAD issue?',
      'When did Xi Jinping meet with Moon Jae-in?',
      'Who is Wang Yi?',
    ]));

  it.each([
    'When did Ada Okonkwo meet with Piet Larsen?',
    'Where did Ada Okonkwo meet with Piet Larsen?',
    'Who is Ada Okonkwo?',
    'What does HWU stand for?',
    'How many steel pylons does the article mention?',
    'What did Ada Okonkwo say on May 4?',
  ])('hold one made from another article: %s', (question) =>
    expect(bridge.suggestions.suggest('questions', '')).toContain(question),
  );

  it('give an organisation its "the"', () =>
    expect(bundled.suggestions.suggest('questions', 'say korean foreign', 5)).toContain(
      'What did the South Korean Foreign Ministry say?',
    ));
});

describe('what is typed', () => {
  it.each<[SuggestionKind, string, string]>([
    ['speakers', 'kang', 'Kang Kyung-wha'],
    ['speakers', 'KYUNG', 'Kang Kyung-wha'],
    ['speakers', 'chinese foreign', 'Wang Yi'],
    ['speakers', 'wag yi', 'Wang Yi'],
    ['speakers', 'mon jae', 'Moon Jae-in'],
    ['speakers', 'xi', 'Xi Jinping'],
    ['questions', 'who kang', 'Who is Kang Kyung-wha?'],
    ['questions', 'when', 'When did Xi Jinping meet with Moon Jae-in?'],
    ['topics', 'secur', 'security interests'],
    ['topics', 'deploymnet', 'deployment'],
    ['terms', 'thaad', 'THAAD'],
    ['terms', 'seng', 'Seongju'],
  ])('finds among %s for "%s" first: %s', (kind, typed, first) =>
    expect(bundled.suggestions.suggest(kind, typed)[0]).toBe(first),
  );

  it('puts a beginning before a middle, and a middle before what is only like it', () => {
    const found = bundled.suggestions.suggest('questions', 'what happened on');
    expect(found[0]).toMatch(/^What happened on/);
    expect(found.filter((text) => text.startsWith('What happened on'))).toEqual(
      found.slice(0, found.filter((text) => text.startsWith('What happened on')).length),
    );
  });

  it.each(['zzzzqqqq', '???', '部长'])('finds nothing for "%s"', (typed) =>
    expect(bundled.suggestions.suggest('speakers', typed)).toEqual([]),
  );

  it.each(kinds)('gives %s at most as many as asked, short enough for a choice, none twice', (kind) => {
    for (const typed of ['', 'a', 'w', 'x'.repeat(6000), "what' did [", '\u0000']) {
      const found = bundled.suggestions.suggest(kind, typed, 4);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(new Set(found.map((text) => text.toLowerCase())).size).toBe(found.length);
      for (const text of found) expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it('has suggestions for every argument that asks for them', () => {
    const asked = commands.flatMap((command) => command.arguments.flatMap(({ suggests }) => suggests ?? []));
    for (const kind of asked) expect(bundled.suggestions.suggest(kind, '').length).toBeGreaterThan(0);
  });
});

describe('an article without people or dates', () => {
  const plain = libraryOf('Rain at last\n\nIt rained in the hills. The grass is green again and the wells are full.');
  it.each(kinds)('gives a list of %s all the same', (kind) =>
    expect(Array.isArray(plain.suggestions.suggest(kind, 'r'))).toBe(true),
  );
});
