/** The lists of `data/words/facts.json`; all words in lower case. */
export interface FactWords {
  /** Full and abbreviated names ("november", "nov") to 1..12. */
  readonly months: Readonly<Record<string, number>>;
  /** Full names to 0 (Sunday)..6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What makes a weekday part of a name: "Sunday" + "times". */
  readonly weekdayNames: readonly string[];
  /** Months that are also names or verbs ("May", "march"): alone they need a preposition. */
  readonly nameMonths: readonly string[];
  /** What makes a feast of a weekday: "Good" + "Friday". */
  readonly namedDays: readonly string[];
  /** Words or pairs of words that put a clause into the future. */
  readonly futureCues: readonly string[];
  /** Verbs of saying: a date beside one is the day of saying. */
  readonly saidVerbs: readonly string[];
  /** Past forms that no ending tells. */
  readonly pastVerbs: readonly string[];
  readonly numberWords: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly currencies: readonly string[];
  /** Measures of a part or a set, which may be followed by what they measure: "45 percent" + "of voters". */
  readonly sharedNouns: readonly string[];
  /** Kinds of places: "county", "island". */
  readonly descriptionHeads: readonly string[];
  /** Words that carry no weight when sentences are compared. */
  readonly stopWords: readonly string[];
}
