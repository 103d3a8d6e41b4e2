import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/data.ts';
import { countryOf, createCountries } from '../../../src/extract/index.ts';
import { loadResources } from '../../../src/data.ts';
import { tell } from './told.ts';

const told = tell(readFileSync(join(projectRoot(), 'data/articles/china-urges-south-korea-thaad.txt'), 'utf8'), true);

describe('the bundled article', () => {
  it('has these people and nobody else', () => {
    expect(
      told.people.map((person) => [person.name, person.kind, person.roles[0]?.text ?? null, person.country]),
    ).toEqual([
      ['Beijing', 'government', 'Chinese government', 'China'],
      ['Seoul', 'government', 'South Korean government', 'South Korea'],
      ['Wang Yi', 'person', 'Chinese Foreign Minister', 'China'],
      ['Kang Kyung-wha', 'person', 'South Korean foreign minister', 'South Korea'],
      ['Xi Jinping', 'person', 'Chinese President', 'China'],
      ['Li Keqiang', 'person', 'Chinese Premier', 'China'],
      ['Moon Jae-in', 'person', 'South Korean President', 'South Korea'],
      ['South Korean Foreign Ministry', 'organisation', null, 'South Korea'],
      ['US military', 'organisation', null, 'United States'],
    ]);
  });

  it.each([
    ['He is willing', 'Wang Yi'],
    ['the South Korean foreign minister', 'Kang Kyung-wha'],
    ['the South Korean Foreign Ministry', 'South Korean Foreign Ministry'],
    ['Seoul pledged', 'Seoul'],
  ])('%s → %s', (phrase, name) => {
    expect(told.meant(phrase)).toBe(name);
  });

  it('slices every mention from the text, in order and with its sentence', () => {
    for (const person of told.people) {
      person.mentions.forEach((mention, i) => {
        const sentence = told.article.sentences[mention.sentence];
        expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
        expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1);
        expect(mention.start).toBeGreaterThanOrEqual(person.mentions[i - 1]?.start ?? 0);
      });
    }
  });
});

describe('words name countries', () => {
  const countries = createCountries(loadResources().people.countries);
  it.each([
    ['Chinese', 'China'],
    ['Beijing', 'China'],
    ['South Korean', 'South Korea'],
    ['US', 'United States'],
    ['Britons', 'United Kingdom'],
    ['china', null],
    ['Springfield', null],
  ])('%s → %s', (word, country) => {
    expect(countryOf(word, countries)).toBe(country);
  });
});
