import { describe, expect, it } from 'vitest';
import { summary } from '../../src/bot/summary.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const bundled = bundledLibrary();
const body = bundled.knowledge.article.sentences.filter((s) => s.place === 'body');

describe('a summary is made of key sentences, word for word', () => {
  it.each([
    ['short', 1, 2],
    ['medium', 3, 4],
    ['long', 6, 7],
    [undefined, 3, 4],
    ['enormous', 3, 4],
  ])('%s has %i to %i sentences', (length, least, most) => {
    const { evidence } = summary.run({ length }, bundled);
    expect(evidence.length).toBeGreaterThanOrEqual(least);
    expect(evidence.length).toBeLessThanOrEqual(most);
  });

  it.each(['short', 'medium', 'long'])('%s: whole sentences of the body in article order, none twice', (length) => {
    const { evidence } = summary.run({ length }, bundled);
    expect(evidence.map((e) => e.start)).toEqual([...new Set(evidence.map((e) => e.start))].toSorted((a, b) => a - b));
    for (const passage of evidence) {
      expect(body.some((s) => s.start === passage.start && s.end === passage.end)).toBe(true);
      expect(passage.text).toBe(bundled.knowledge.article.text.slice(passage.start, passage.end));
    }
  });

  it('the lead, what was agreed and what is deployed are in the medium one', () => {
    const text = summary
      .run({}, bundled)
      .evidence.map((e) => e.text)
      .join('\n');
    expect(text).toContain('during a meeting with his South Korean counterpart');
    expect(text).toContain('reached some consensus');
    expect(text).toMatch(/no more equipment will be deployed|not considering any additional THAAD deployment/);
  });

  it('who, when and where follow', () => {
    const said = Object.fromEntries(summary.run({ length: 'short' }, bundled).phrases.map((p) => [p.key, p.values]));
    expect(said['summary.who']?.['names']).toContain('Wang Yi (Chinese Foreign Minister)');
    expect(said['summary.when']?.['dates']).toEqual([{ date: '2017-11-22', until: null }]);
    expect(said['summary.where']?.['places']).toBe('Beijing');
  });
});

describe('a summary does not repeat', () => {
  it('a sentence that says the same again is left out', () => {
    const library = libraryOf(`Mill town floods

The river Arl flooded the mill town of Osk on Monday, and two hundred people left their houses.

Two hundred people left their houses as the river Arl flooded Osk.

The mayor, Jan Brandt, said the dam had held for sixty years.

Insurers expect claims of $3 million, the trade body said.

Schools stay closed until the water is gone, Brandt said.

Volunteers from nearby villages brought bread and blankets.
`);
    const text = summary.run({ length: 'medium' }, library).evidence.map((e) => e.text);
    expect(text.filter((t) => t.includes('left their houses'))).toHaveLength(1);
  });

  it('an article without sentences has none', () => {
    expect(summary.run({}, libraryOf('')).kind).toBe('not-found');
  });

  it('an article of one sentence is that sentence', () => {
    const reply = summary.run(
      { length: 'long' },
      libraryOf('Rain at last\n\nIt rained in Osk on Monday for the first time this year.\n'),
    );
    expect(reply.evidence.map((e) => e.text)).toEqual(['It rained in Osk on Monday for the first time this year.']);
  });
});
