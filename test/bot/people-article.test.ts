import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/bot/index.ts';
import { article } from '../../src/bot/article.ts';
import { people } from '../../src/bot/people.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const bundled = bundledLibrary();

describe('people lists who speaks and is spoken of', () => {
  const listed = people.run({}, bundled).people;

  it.each([
    ['Wang Yi', 'Chinese Foreign Minister', 'Wang'],
    ['Kang Kyung-wha', 'South Korean foreign minister', 'Kang'],
    ['Moon Jae-in', 'South Korean President', 'Moon'],
    ['Xi Jinping', 'Chinese President', 'Xi'],
  ])('%s, %s, also called %s', (name, role, alias) => {
    const person = listed.find((p) => p.name === name);
    expect(person?.roles.map((r) => r.toLowerCase())).toContain(role.toLowerCase());
    expect(person?.aliases).toContain(alias);
  });

  it('puts those heard and named most first', () => {
    expect(listed.slice(0, 4).map((p) => p.name)).toContain('Wang Yi');
    expect(listed.findIndex((p) => p.name === 'Li Keqiang')).toBeGreaterThan(
      listed.findIndex((p) => p.name === 'Wang Yi'),
    );
  });

  it('lists no places, acronyms of things or lines left out', () => {
    expect(listed.map((p) => p.name)).not.toEqual(expect.arrayContaining(['THAAD', 'Vietnam', 'Da Nang', '6km']));
  });

  it('says so when nobody is named', () => {
    expect(people.run({}, libraryOf('Rain at last\n\nIt rained.\n')).kind).toBe('not-found');
  });
});

describe('article describes the article', () => {
  const said = (library = bundled): Record<string, Phrase['values']> =>
    Object.fromEntries(article.run({}, library).phrases.map((p) => [p.key, p.values]));

  it('gives headline, source, date and length of the bundled one', () => {
    expect(said()).toMatchObject({
      'article.title': { title: 'China urges South Korea to continue to properly handle THAAD issue' },
      'article.source': { source: 'CGTN' },
      'article.worked-out': { date: [{ date: '2017-11-22', until: null }] },
      'article.paragraphs': { count: 11 },
      'article.minutes': { count: 1 },
      'article.captions': { count: 3 },
    });
  });

  it('names topics and main people', () => {
    expect(said()['article.topics']?.['topics']).toContain('THAAD issue');
    expect(said()['article.people']?.['names']).toContain('Wang Yi');
  });

  it('says what is missing instead of guessing', () => {
    const keys = Object.keys(
      said(libraryOf('The old mill of the village burned down again while everybody was asleep.\n')),
    );
    expect(keys).toContain('article.undated');
    expect(keys).not.toContain('article.source');
  });
});
