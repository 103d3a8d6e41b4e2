export { countryOf, createCountries } from './countries.ts';
export type { Countries, CountryForm, CountryWord } from './countries.ts';
export { findPeople } from './find-people.ts';
export type { People } from './find-people.ts';
export { gazetteerOf } from './gazetteer.ts';
export type { CountryWords, FirstNames, PeopleLists } from './lists.ts';
