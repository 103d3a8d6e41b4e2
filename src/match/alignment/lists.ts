/** data/words/verdict.json as it stands on disk. */
export interface VerdictWords {
  readonly negators: string;
  readonly impliedNegators: string;
  readonly impliedNegatorPhrases: readonly string[];
  readonly notNegating: readonly string[];
  readonly scopeEnds: string;
  readonly lightVerbs: string;
  readonly grammar: string;
  readonly degrees: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly hedges: string;
  readonly topicFillers: string;
  readonly collectives: string;
  readonly opposedPrepositions: readonly (readonly [string, string])[];
  readonly offices: string;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly symbols: Readonly<Record<string, string>>;
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly synonyms: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly reportingVerbs: string;
}

/** Where a quantifier or hedge stands: "some" is `amount/some`, "full" is `amount/all`. */
export interface Degree {
  readonly scale: string;
  readonly group: string;
}

/** The word lists of alignment, ready for look-up. Keys are lower-case words, or stems where they say so. */
export interface AlignmentLists {
  readonly negators: ReadonlySet<string>;
  /** Stems of words that negate what follows without "not": "refuse", "fail". */
  readonly impliedNegators: ReadonlySet<string>;
  readonly impliedNegatorPhrases: readonly (readonly string[])[];
  readonly notNegating: readonly (readonly string[])[];
  readonly scopeEnds: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly grammar: ReadonlySet<string>;
  readonly degrees: ReadonlyMap<string, Degree>;
  readonly hedges: ReadonlySet<string>;
  /** Words that tell nothing of a topic: "the issue of trade". */
  readonly topicFillers: ReadonlySet<string>;
  /** Stems of nouns that "we" may stand for: "city", "compani". */
  readonly collectives: ReadonlySet<string>;
  /** Pairs as "for against", in both orders. */
  readonly opposedPrepositions: ReadonlySet<string>;
  /** Stems of words that name an office: "presid", "foreign". */
  readonly offices: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly symbols: ReadonlyMap<string, string>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Stem → numbers of the synonym groups it belongs to. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Stem → stems that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly reportingVerbs: ReadonlySet<string>;
  /** Capitals in lower case: as a place, not the same as their country. */
  readonly capitals: ReadonlySet<string>;
}

/** Turns the lists on disk into look-up tables; `stem` is the reader's, `capitals` are those of the list of countries. */
export function prepareAlignmentLists(
  words: VerdictWords,
  stem: (word: string) => string,
  capitals: readonly string[] = [],
): AlignmentLists {
  const split = (line: string): string[] => line.split(' ').filter(Boolean);
  const phrases = (lines: readonly string[]): string[][] => lines.map(split);
  const degrees = new Map<string, Degree>();
  for (const [scale, groups] of Object.entries(words.degrees)) {
    for (const [group, line] of Object.entries(groups))
      for (const word of split(line)) if (!degrees.has(word)) degrees.set(word, { scale, group });
  }
  const groups = new Map<string, number[]>();
  words.synonyms.forEach((line, group) => {
    for (const key of new Set(split(line).map(stem))) groups.set(key, [...(groups.get(key) ?? []), group]);
  });
  return {
    negators: new Set(split(words.negators)),
    impliedNegators: new Set(split(words.impliedNegators).map(stem)),
    impliedNegatorPhrases: phrases(words.impliedNegatorPhrases),
    notNegating: phrases(words.notNegating),
    scopeEnds: new Set(split(words.scopeEnds)),
    lightVerbs: new Set(split(words.lightVerbs)),
    grammar: new Set(split(words.grammar)),
    degrees,
    hedges: new Set(split(words.hedges)),
    topicFillers: new Set(split(words.topicFillers)),
    collectives: new Set(split(words.collectives).map(stem)),
    opposedPrepositions: new Set(words.opposedPrepositions.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
    offices: new Set(split(words.offices).map(stem)),
    ordinals: new Map(Object.entries(words.ordinals)),
    numbers: new Map(Object.entries(words.numbers)),
    scales: new Map(Object.entries(words.scales)),
    symbols: new Map(Object.entries(words.symbols)),
    months: new Map(Object.entries(words.months)),
    weekdays: new Map(Object.entries(words.weekdays)),
    groups,
    opposites: pairUp(words.opposites, (line) => split(line).map(stem)),
    reportingVerbs: new Set(split(words.reportingVerbs)),
    capitals: new Set(capitals.map((capital) => capital.toLowerCase())),
  };
}

function pairUp(pairs: VerdictWords['opposites'], stems: (line: string) => string[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    for (const word of from) table.set(word, new Set([...(table.get(word) ?? []), ...to]));
  };
  for (const [left, right] of pairs) {
    add(stems(left), stems(right));
    add(stems(right), stems(left));
  }
  return table;
}
