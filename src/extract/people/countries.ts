import type { CountryWords } from './lists.ts';

/** How a word names a country: by its name, its adjective, its people or its capital. */
export type CountryForm = 'name' | 'adjective' | 'people' | 'capital';

export interface CountryWord {
  /** Noun form: "South Korea". */
  readonly country: string;
  readonly form: CountryForm;
}

/** Finds the country of a word; made once from the lists. */
export interface Countries {
  /** The country a word stands for, `null` for any other word. Case counts, so that "turkey" is no country. */
  of(word: string): CountryWord | null;
  /** "China" → "Chinese"; the name itself when the list has no adjective. */
  adjective(country: string): string;
  /** Whether a country word begins with this word ("South", "Beijing"). */
  begins(word: string): boolean;
  /** Whether the name is that of several countries together: "European Union". */
  isBloc(country: string): boolean;
  /** Most words one country word has ("Democratic Republic of Congo": 4). */
  readonly longest: number;
}

/** Forms that win when a word has several ("Dutch" is adjective and people), strongest first. */
const formOrder: readonly CountryForm[] = ['name', 'adjective', 'people', 'capital'];

/**
 * @example
 * const countries = createCountries(lists.countries);
 * countries.of('Chinese'); // { country: 'China', form: 'adjective' }
 * countries.of('Beijing'); // { country: 'China', form: 'capital' }
 * countries.of('china');   // null
 */
export function createCountries(list: readonly CountryWords[]): Countries {
  const words = new Map<string, CountryWord>();
  const beginnings = new Set<string>();
  const adjectives = new Map<string, string>();
  let longest = 1;
  for (const form of formOrder) {
    for (const country of list) {
      for (const word of formsOf(country, form)) {
        if (words.has(word)) continue;
        words.set(word, { country: country.name, form });
        beginnings.add(word.split(' ')[0] as string);
        longest = Math.max(longest, word.split(' ').length);
      }
    }
  }
  const blocs = new Set(list.filter((country) => country.bloc).map((country) => country.name));
  for (const country of list) adjectives.set(country.name, country.adjectives[0] ?? country.name);
  return {
    of: (word) => words.get(word) ?? null,
    adjective: (country) => adjectives.get(country) ?? country,
    begins: (word) => beginnings.has(word),
    isBloc: (country) => blocs.has(country),
    longest,
  };
}

/**
 * The country a word of the article names, in noun form: "Chinese", "Beijing" and "China" are all China.
 * @example countryOf('South Korean', countries) // 'South Korea'
 */
export const countryOf = (word: string, countries: Countries): string | null => countries.of(word)?.country ?? null;

function formsOf(country: CountryWords, form: CountryForm): readonly string[] {
  if (form === 'name') return [country.name, ...country.also];
  if (form === 'adjective') return country.adjectives;
  if (form === 'people') return country.people;
  return country.capitals;
}
