import type { Attribution, Statement } from '../extract/index.ts';
import { wordStarts } from './words.ts';

/** One who speaks in an article, with how much. Those without a name speak with one voice together. */
export interface Voice {
  /** `Person.id`; `null` for the sources without a name. */
  readonly person: number | null;
  /** Full name; `null` for the sources without a name. */
  readonly name: string | null;
  readonly role: string | null;
  /** Short and different for each voice of the article: "WY". */
  readonly tag: string;
  /** How many statements, nested ones too. */
  readonly statements: number;
  /** Words said; a word in a nested statement counts for the inner speaker only. */
  readonly words: number;
  /** Share of the article's words, 0..1. */
  readonly share: number;
}

/** All voices of an article, who says most first and those without a name last; and what the article says itself. */
export interface Voices {
  readonly voices: readonly Voice[];
  /** Words in nobody's mouth. */
  readonly ownWords: number;
  readonly ownShare: number;
}

/** The tag of sources without a name. */
const namelessTag = '?';

/**
 * Counts who speaks how much. With the article's own words the shares make up 1; all are 0 in an article without words.
 *
 * @example findVoices(attribution).voices[0] // { name: 'Wang Yi', tag: 'WY', statements: 6, words: 122, share: 0.31, … }
 */
export function findVoices(attribution: Attribution): Voices {
  const starts = wordStarts(attribution.article);
  const counts = countWords(starts, attribution.statements);
  const shareOf = (words: number): number => (starts.length === 0 ? 0 : words / starts.length);
  const speakers = [...new Set(attribution.statements.map(({ speaker }) => speaker))];
  const unnamed = speakers
    .map((person) => {
      const known = person === null ? undefined : attribution.people[person];
      const own = attribution.statements.filter(({ speaker }) => speaker === person);
      const words = counts.get(person) ?? 0;
      const role = known?.roles[0]?.text ?? null;
      return { person, name: known?.name ?? null, role, statements: own.length, words, share: shareOf(words) };
    })
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words);
  const tags = tagsFor(unnamed.map(({ name }) => name));
  const ownWords = counts.get(undefined) ?? 0;
  return {
    voices: unnamed.map((voice, i) => ({ ...voice, tag: tags[i] as string })),
    ownWords,
    ownShare: shareOf(ownWords),
  };
}

/** How many words each speaker has; under `undefined` those that nobody says. */
function countWords(
  starts: readonly number[],
  statements: readonly Statement[],
): ReadonlyMap<number | null | undefined, number> {
  const counts = new Map<number | null | undefined, number>();
  // A nested statement is shorter than the one that holds it, so the shortest stretch around a word is its own.
  const stretches = statements
    .flatMap(({ speaker, content }) => content.map(({ start, end }) => ({ start, end, speaker })))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  for (const at of starts) {
    const speaker = stretches.find(({ start, end }) => start <= at && at < end)?.speaker;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

/** Initials for names, numbered where two have the same. */
function tagsFor(names: readonly (string | null)[]): string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    if (name === null) return namelessTag;
    const tag = initialsOf(name);
    const times = (used.get(tag) ?? 0) + 1;
    used.set(tag, times);
    return times === 1 ? tag : `${tag}${times}`;
  });
}

/** "Wang Yi" → "WY", "Seoul" → "Se", "Ministry of Foreign Affairs" → "MFA". */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  if (words.length === 1) return [...(words[0] ?? name)].slice(0, 2).join('');
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return (capital.length > 1 ? capital : words)
    .slice(0, 3)
    .map((word) => [...word][0])
    .join('');
}
