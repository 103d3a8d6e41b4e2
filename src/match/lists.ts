/** data/words/question.json as it stands on disk. */
export interface QuestionWords {
  readonly functionWords: string;
  readonly chatter: string;
  readonly sayVerbs: string;
  readonly synonyms: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly answerNouns: Readonly<Record<'place' | 'date' | 'person' | 'amount' | 'organisation' | 'reason', string>>;
}

/** The word lists of matching, ready for look-up. All keys are stems unless they say so. */
export interface MatchLists {
  /** Lower-case words that carry grammar, not content. */
  readonly functionWords: ReadonlySet<string>;
  /** Lower-case words that talk about the talk ("article", "tell", "explain"), weak as content. */
  readonly chatter: ReadonlySet<string>;
  /** Lower-case forms of "say": they ask for a statement rather than for the word. */
  readonly sayVerbs: ReadonlySet<string>;
  /** Stem → numbers of the synonym groups it belongs to. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Stem → stems that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stem of a noun in "which X" → the type of answer it asks for. */
  readonly answerNouns: ReadonlyMap<string, keyof QuestionWords['answerNouns']>;
}

/** Turns the lists on disk into look-up tables; `stem` is the reader's. */
export function prepareMatchLists(words: QuestionWords, stem: (word: string) => string): MatchLists {
  const split = (line: string): string[] => line.split(' ');
  const groups = new Map<string, number[]>();
  words.synonyms.forEach((line, group) => {
    for (const key of new Set(split(line).map(stem))) groups.set(key, [...(groups.get(key) ?? []), group]);
  });
  const opposites = new Map<string, Set<string>>();
  const oppose = (left: readonly string[], right: readonly string[]): void => {
    for (const word of left) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...right]));
  };
  for (const [left, right] of words.opposites) {
    const [a, b] = [split(left).map(stem), split(right).map(stem)];
    oppose(a, b);
    oppose(b, a);
  }
  const answerNouns = new Map<string, keyof QuestionWords['answerNouns']>();
  for (const [type, line] of Object.entries(words.answerNouns) as [keyof QuestionWords['answerNouns'], string][]) {
    for (const noun of split(line)) if (!answerNouns.has(stem(noun))) answerNouns.set(stem(noun), type);
  }
  return {
    functionWords: new Set(split(words.functionWords)),
    chatter: new Set(split(words.chatter)),
    sayVerbs: new Set(split(words.sayVerbs)),
    groups,
    opposites,
    answerNouns,
  };
}
