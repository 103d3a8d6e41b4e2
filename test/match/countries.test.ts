import { expect, it } from 'vitest';
import { matchTools } from '../support/match-tools.ts';
import { resources } from '../support/libraries.ts';

it('knows where a country of several words may begin, whatever its case', () => {
  const { countryOf, beginsCountry } = matchTools();
  const named = resources()
    .people.countries.flatMap(({ name, also, adjectives, people, capitals }) => [
      name,
      ...also,
      ...adjectives,
      ...people,
      ...capitals,
    ])
    .filter((words) => words.includes(' '));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((words) => countryOf(words.toLowerCase()) === null)).toEqual([]);
  expect(named.filter((words) => !beginsCountry(words.toLowerCase().split(' ')[0] as string))).toEqual([]);
  expect(['china', 'minister', 'he'].filter(beginsCountry)).toEqual([]);
});
