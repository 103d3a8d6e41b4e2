import type { Unit } from './unit.ts';

/** Words `from` up to and without `to` of a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const phrase =
  /[DS]?(?:[a](?=J)|[JNP#']|J,(?=J)|(?<=[DSJ#'])[dg](?=[JN])|v(?='))*[NP#]|R|[DS](?![JNP#'])|(?<=[DSJ'])J/g;

/**
 * Plain noun phrases of a unit: "the South Korean Foreign Ministry", "his pledge", "they". Days and months are none,
 * and what follows a preposition is a phrase of its own.
 *
 * @example "a spokesman for Mrs. Clinton" // [a spokesman] [Mrs. Clinton]
 */
export function nounPhrasesOf(unit: Unit): Range[] {
  const found: Range[] = [];
  for (const match of unit.codes.matchAll(phrase)) {
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** The noun phrase whose last word is `at`, if any. */
export const phraseEndingAt = (phrases: readonly Range[], at: number): Range | null =>
  phrases.find((one) => one.to === at + 1) ?? null;

/** The noun phrase that starts at `at`, if any. */
export const phraseStartingAt = (phrases: readonly Range[], at: number): Range | null =>
  phrases.find((one) => one.from === at) ?? null;
