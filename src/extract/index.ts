/**
 * Article → Knowledge: people, statements, facts. Pure; every finding is a span of the article.
 * Never answers questions and never decides what is shown.
 */
export type {
  Attribution,
  DatedEvent,
  DatePrecision,
  Definition,
  Knowledge,
  Mention,
  MentionForm,
  Person,
  PersonKind,
  Quantity,
  Role,
  Statement,
  StatementKind,
} from './knowledge.ts';
export { attribute, extractKnowledge } from './extract.ts';
export type { AttributionLists, ExtractLists } from './extract.ts';
export { findDefinitions } from './facts/definitions.ts';
export { findEvents } from './facts/events.ts';
export { findPlaces } from './facts/places.ts';
export type { NamedPlace } from './facts/places.ts';
export { findQuantities } from './facts/quantities.ts';
export { weighSentences } from './facts/salience.ts';
export { overlapOf, rarityOf, termsOf } from './facts/terms.ts';
export type { Rarity } from './facts/terms.ts';
export type { FactWords } from './facts/words.ts';
export { countryOf, createCountries, findPeople } from './people/index.ts';
export type {
  Countries,
  CountryForm,
  CountryWord,
  CountryWords,
  FirstNames,
  People,
  PeopleLists,
} from './people/index.ts';
export { findStatements } from './statements/find-statements.ts';
export type { Resolve } from './statements/find-statements.ts';
export { statementListsOf } from './statements/lists.ts';
export type { CueWords, StatementLists, WeightTable } from './statements/lists.ts';
