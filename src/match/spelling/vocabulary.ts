import { lettersOf, straighten } from '../../text/index.ts';
import { soundOf } from './sound.ts';

/** A word questions may be repaired to: of the article, or one of its names; a full name keeps its parts together. */
export interface KnownWord {
  /** As the article writes it: "pledge", "Wang Yi". */
  readonly text: string;
  readonly isName: boolean;
}

/** A known word made ready to be compared. */
export interface Entry {
  readonly text: string;
  readonly lower: string;
  readonly isName: boolean;
  /** Made when it is asked for: few words of a question are misspelt. */
  readonly sound: string;
  /** A bit for each letter of the word: far different letters need no comparing. */
  readonly letters: number;
}

/** The words of an article, by how they may be looked up. All keys in lower case with straight apostrophes. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Hyphenated words by their letters alone: "kyungwha" → "Kyung-wha". */
  readonly joined: ReadonlyMap<string, Entry>;
  /** Those of them that are names. */
  readonly joinedNames: readonly (readonly [letters: string, entry: Entry])[];
  /** The other parts of the names a word is part of: "wang" → "yi". */
  readonly companions: ReadonlyMap<string, readonly Entry[]>;
}

export const lowerOf = (word: string): string => straighten(word).toLowerCase();

/** Reads the words of an article; the first spelling of a word stands, unless a later one is a name. */
export function createVocabulary(words: Iterable<KnownWord>): Vocabulary {
  const entries = new Map<string, Entry>();
  const names = new Set<string>();
  const add = (text: string, isName: boolean): void => {
    const lower = lowerOf(text);
    const known = entries.get(lower);
    if (!known || (isName && !known.isName)) entries.set(lower, entryOf(text, lower, isName));
  };
  // Most words come again and again.
  const added = new Map<string, boolean>();
  for (const { text, isName } of words) {
    const before = added.get(text);
    if (before === true || before === isName) continue;
    added.set(text, isName);
    const parts = text.split(/\s+/);
    if (isName && parts.length > 1) names.add(text);
    for (const part of parts) add(part, isName);
  }
  const joined = joinedOf(entries);
  const joinedNames = [...joined].filter(([, { isName }]) => isName);
  return { entries, joined, joinedNames, companions: companionsOf(names, entries) };
}

function entryOf(text: string, lower: string, isName: boolean): Entry {
  let sound: string | null = null;
  return {
    text,
    lower,
    isName,
    get sound() {
      return (sound ??= soundOf(lower));
    },
    letters: lettersOf(lower),
  };
}

function joinedOf(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const hyphenated = [...entries.values()].filter((entry) => /^\p{L}+-\p{L}+$/u.test(entry.text));
  return new Map(hyphenated.map((entry) => [entry.lower.replaceAll('-', ''), entry]));
}

function companionsOf(names: ReadonlySet<string>, entries: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const companions = new Map<string, Entry[]>();
  for (const name of names) {
    const parts = name.split(/\s+/).flatMap((part) => entries.get(lowerOf(part)) ?? []);
    for (const part of parts) {
      const others = parts.filter((other) => other !== part);
      companions.set(part.lower, [...(companions.get(part.lower) ?? []), ...others]);
    }
  }
  return companions;
}
