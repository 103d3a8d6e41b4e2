/** data/words/question.json as it stands on disk. */
export interface QuestionWords {
  readonly functionWords: string;
  readonly chatter: string;
  readonly sayVerbs: string;
  readonly synonyms: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly answerNouns: Readonly<Record<'place' | 'date' | 'person' | 'amount' | 'organisation' | 'reason', string>>;
}

/** data/words/forms.json: words that no stemmer brings together, a dictionary form and its others a line ("fall fell fallen"). */
export interface WordForms {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Numbers in figures, and in words. */
  readonly numbers: readonly string[];
}

/** The word lists of matching, ready for look-up. All keys are stems unless they say so. */
export interface MatchLists {
  /** Lower-case words that carry grammar, not content. */
  readonly functionWords: ReadonlySet<string>;
  /** Lower-case words that talk about the talk ("article", "tell", "explain"), weak as content. */
  readonly chatter: ReadonlySet<string>;
  /** Lower-case forms of "say": they ask for a statement rather than for the word. */
  readonly sayVerbs: ReadonlySet<string>;
  /** Stem → stems that mean the same, its own among them: of synonyms in all their forms, of the forms of one word. */
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stem → stems that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stem of a noun in "which X" → the type of answer it asks for. */
  readonly answerNouns: ReadonlyMap<string, keyof QuestionWords['answerNouns']>;
}

/** Turns the lists on disk into look-up tables; `stem` is the reader's. */
export function prepareMatchLists(
  words: QuestionWords,
  { verbs, nouns, numbers }: WordForms,
  stem: (word: string) => string,
): MatchLists {
  const split = (line: string): string[] => line.split(' ');
  const forms = [...verbs, ...nouns, ...numbers].map(split);
  const formsOf = new Map(forms.map((line) => [line[0] as string, line]));
  const stemsOf = (line: string): string[] => split(line).flatMap((word) => (formsOf.get(word) ?? [word]).map(stem));
  const relate = (to: Map<string, Set<string>>, left: readonly string[], right: readonly string[]): void => {
    for (const word of left) to.set(word, new Set([...(to.get(word) ?? []), ...right]));
  };
  const synonyms = new Map<string, Set<string>>();
  for (const stems of [...words.synonyms.map(stemsOf), ...forms.map((line) => line.map(stem))])
    relate(synonyms, stems, stems);
  const opposites = new Map<string, Set<string>>();
  for (const [left, right] of words.opposites) {
    const [a, b] = [stemsOf(left), stemsOf(right)];
    relate(opposites, a, b);
    relate(opposites, b, a);
  }
  const answerNouns = new Map<string, keyof QuestionWords['answerNouns']>();
  for (const [type, line] of Object.entries(words.answerNouns) as [keyof QuestionWords['answerNouns'], string][]) {
    for (const noun of split(line)) if (!answerNouns.has(stem(noun))) answerNouns.set(stem(noun), type);
  }
  return {
    functionWords: new Set(split(words.functionWords)),
    chatter: new Set(split(words.chatter)),
    sayVerbs: new Set(split(words.sayVerbs)),
    synonyms,
    opposites,
    answerNouns,
  };
}
