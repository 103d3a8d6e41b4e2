import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/bot/timeline.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

describe('the timeline lists what happened by date', () => {
  const { events, phrases } = timeline.run({}, bundledLibrary());

  it('has the dates of the bundled article in order', () => {
    expect([...new Set(events.map((e) => e.date))]).toEqual([
      '2017-10-30',
      '2017-11',
      '2017-11-11',
      '2017-11-22',
      '2017-12',
    ]);
    expect(events.filter((e) => e.planned).map((e) => e.date)).toEqual(['2017-12']);
  });

  it('does not tell a thing again in the words of its caption', () => {
    expect(events.filter((e) => e.date === '2017-11-22').map((e) => e.paragraph)).toEqual([1]);
  });

  it('says that the day of publication was worked out', () => {
    expect(phrases.map((p) => p.key)).toEqual(['timeline.lead', 'timeline.worked-out']);
  });
});

describe('the timeline makes up no dates', () => {
  it('says so when the article tells none', () => {
    expect(
      timeline.run({}, libraryOf('Rain at last\n\nIt rained recently, and many people may march on.\n')).kind,
    ).toBe('not-found');
  });

  it('lists only full dates when the day of publication is unknown', () => {
    const reply = timeline.run(
      {},
      libraryOf('Bridge closes\n\nThe bridge was built in 1931. It was painted on a Tuesday, and closed on May 3.\n'),
    );
    expect(reply.events.map((e) => e.date)).toEqual(['1931']);
    expect(reply.phrases.map((p) => p.key)).toContain('timeline.undated');
  });
});
