import { describe, expect, it } from 'vitest';
import { passageOfSentence, passageOfSpan, passageOfStatement } from '../../src/answer/index.ts';
import type { Knowledge, Statement } from '../../src/extract/index.ts';
import { libraryOf } from '../support/libraries.ts';

const text = `Army builds camp in Osk

The army has built a large camp for six hundred soldiers near the town of Osk, but Paris pledged that it will close.

"We are ready to leave," Finance Minister Ana Moreau said on Monday.
`;

const { knowledge: bare } = libraryOf(text);
const spanOf = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const moreau = bare.people.find((p) => p.name === 'Ana Moreau')?.id ?? null;
const statement = (id: number, words: string, parts: Partial<Statement>): Statement => ({
  id,
  source: null,
  speaker: null,
  cue: null,
  kind: 'indirect',
  within: null,
  content: [spanOf(words)],
  sentences: bare.article.sentences
    .filter((s) => s.start <= text.indexOf(words) && text.indexOf(words) < s.end)
    .map((s) => s.index),
  ...parts,
});
const knowledge: Knowledge = {
  ...bare,
  statements: [
    statement(0, 'that it will close', { source: spanOf('Paris'), cue: spanOf('pledged') }),
    statement(1, '"We are ready to leave,"', {
      source: spanOf('Ana Moreau'),
      cue: spanOf('said'),
      speaker: moreau,
      kind: 'direct',
    }),
  ],
};
const [, camp, ready] = knowledge.article.sentences.map((s) => s.index) as [number, number, number];

describe('a passage tells whose words it shows', () => {
  it('a quotation is its speaker’s, with the role', () => {
    const passage = passageOfSentence(knowledge, ready);
    expect(passage).toMatchObject({
      speaker: 'Ana Moreau',
      role: 'Finance Minister',
      kind: 'direct',
      paragraph: 2,
      place: 'body',
    });
    expect(passage.text).toBe(text.slice(passage.start, passage.end));
  });

  it('stays the speaker’s when the day of speaking is what was asked', () => {
    expect(passageOfSentence(knowledge, ready, [spanOf('Monday')]).speaker).toBe('Ana Moreau');
  });

  it('a sentence that is mostly the article’s own is told by the article', () => {
    expect(passageOfSentence(knowledge, camp)).toMatchObject({ speaker: null, kind: null });
    expect(passageOfSentence(knowledge, camp, [spanOf('six hundred')]).speaker).toBeNull();
  });

  it('but what stands inside the pledge is the pledger’s, as named when nobody is known by that name', () => {
    expect(passageOfSentence(knowledge, camp, [spanOf('close')]).speaker).toBe('Paris');
  });

  it('and so are the words that name the pledger together with it', () => {
    expect(passageOfSentence(knowledge, camp, [spanOf('Paris pledged that it will close')]).speaker).toBe('Paris');
  });

  it('a statement shows the whole sentence it stands in', () => {
    const passage = passageOfStatement(knowledge, knowledge.statements[0] as Statement);
    expect(passage.text).toMatch(/^The army .* close\.$/);
    expect(passage.speaker).toBe('Paris');
  });

  it('the headline is the article’s', () => {
    expect(passageOfSpan(knowledge, spanOf('Army builds camp in Osk'))).toMatchObject({
      place: 'headline',
      paragraph: null,
      speaker: null,
    });
  });

  it('leaves out emphasis that lies outside', () => {
    expect(passageOfSentence(knowledge, camp, [spanOf('Monday')]).emphasis).toEqual([]);
  });
});
