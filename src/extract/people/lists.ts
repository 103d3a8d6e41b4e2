/** A country with its words, as data/words/people.json lists them. */
export interface CountryWords {
  readonly name: string;
  readonly adjectives: readonly string[];
  /** Its inhabitants: "South Koreans". */
  readonly people: readonly string[];
  /** Capitals that stand for the government: "Seoul". */
  readonly capitals: readonly string[];
  readonly also: readonly string[];
  /** Several countries together: its seat is no government's name for one of them. */
  readonly bloc?: boolean;
}

/** First names by gender, each list as words in one string. */
export interface FirstNames {
  readonly female: string;
  readonly male: string;
  readonly either: string;
}

/** Word lists for people and organisations: data/words/people.json and, as `firstNames`, data/words/first-names.json. */
export interface PeopleLists {
  readonly honorifics: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly either: readonly string[];
  };
  /** Words before a name, capitalised: "President", "Sen.". */
  readonly titles: readonly string[];
  /** Words that may stand before a title: "Vice", "Foreign", "former". */
  readonly titleModifiers: readonly string[];
  /** What someone may be, lower case: "minister", "spokeswoman", "economist". */
  readonly roleNouns: readonly string[];
  readonly femaleNouns: readonly string[];
  readonly maleNouns: readonly string[];
  /** Capitalised words that end the name of an organisation: "Ministry", "University". */
  readonly organisationHeads: readonly string[];
  readonly organisations: readonly string[];
  readonly organisationAcronyms: readonly string[];
  /** Organisations where others speak, or meet: "Twitter", "Capitol Hill". */
  readonly venues: readonly string[];
  readonly governmentNouns: readonly string[];
  /** Lower-case nouns that make an organisation after a country: "US military". */
  readonly organisationNouns: readonly string[];
  /** Nouns that refer back to an organisation: "the ministry". */
  readonly genericOrganisationNouns: readonly string[];
  readonly placeHeads: readonly string[];
  readonly places: readonly string[];
  /** Capitalised words that are no names: months, days, peoples, creeds. */
  readonly notNames: readonly string[];
  /** Lemmas of verbs whose subject speaks, thinks or decides. */
  readonly speakingVerbs: readonly string[];
  /** Nouns for what a speaker gives: "pledge", "opposition". */
  readonly speechNouns: readonly string[];
  /** Things by which their maker speaks: "report", "poll", "letter". */
  readonly speechProducts: readonly string[];
  /** States as news shorten them: "Vt." → "Vermont". */
  readonly stateAbbreviations: Readonly<Record<string, string>>;
  readonly surnamesFirst: {
    readonly chinese: readonly string[];
    readonly korean: readonly string[];
    readonly vietnamese: readonly string[];
  };
  /** Small words inside names: "de", "van", "bin". */
  readonly particles: readonly string[];
  readonly suffixes: readonly string[];
  /** First names that go for one another, a group a string: "Bill William Will". */
  readonly nicknames: readonly string[];
  /** Words that are capitalised only because they open a sentence. */
  readonly openers: readonly string[];
  readonly countries: readonly CountryWords[];
  readonly firstNames: FirstNames;
  /** Whether everybody uses a word, in lower case, as no name: "reports", "power", but "bush" and "case" as well. */
  readonly isCommonWord: (word: string) => boolean;
}
