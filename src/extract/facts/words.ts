/** The lists of `data/words/facts.json`; all words in lower case. */
export interface FactWords {
  /** Full and abbreviated names ("november", "nov") to 1..12. */
  readonly months: Readonly<Record<string, number>>;
  /** Full names to 0 (Sunday)..6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What makes a weekday part of a name: "Sunday" + "times". */
  readonly weekdayNames: readonly string[];
  /** Words of a clause that put its date into the future. */
  readonly futureCues: readonly string[];
  readonly numberWords: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly currencies: readonly string[];
  readonly units: readonly string[];
  /** Kinds of places: "county", "island". */
  readonly descriptionHeads: readonly string[];
  /** Words that carry no weight when sentences are compared. */
  readonly stopWords: readonly string[];
}
