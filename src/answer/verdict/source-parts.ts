import type { Reader } from '../../text/index.ts';
import { speakerKey } from './source-place.ts';
import type { SourcePlace } from './source-place.ts';

/** Parts looked for at most. */
const maxParts = 8;

/** Words a part has at least: fewer stand anywhere. */
const leastWords = 3;

/** Share of the words that one speaker must say for all of them to be the speaker's. */
const leastShare = 0.5;

/**
 * What a user quotes from several places: each quotation, and each sentence, for itself.
 *
 * @example partsOf('“We are ready,” “It is time. We will go.”', reader) // ['“We are ready,”', '“It is time.', 'We will go.”']
 */
export function partsOf(text: string, reader: Reader): string[] {
  const quotations = text.split(/(?<=["”»]|'')\s+(?=["“«]|'')/);
  return quotations
    .flatMap((part) => {
      const sentences = reader.sentences(part, [{ start: 0, end: part.length }])[0] ?? [];
      return sentences.map(({ start, end }) => part.slice(start, end));
    })
    .filter((part) => part.split(/\s+/).length >= leastWords)
    .slice(0, maxParts);
}

/**
 * The places of the one speaker who says most of the parts, in their order; the article itself only where nobody says
 * any. Empty where too little is found.
 */
export function likeliestAmong(
  parts: readonly string[],
  placesOf: (part: string) => readonly SourcePlace[],
): SourcePlace[] {
  const found = parts.map((part) => ({ length: part.length, places: placesOf(part) }));
  const keys: (number | null)[] = [...new Set(found.flatMap(({ places }) => places.map(speakerKey)))];
  const placesBy = (key: number | null): (SourcePlace | undefined)[] =>
    found.map(({ places }) => places.find((place) => speakerKey(place) === key));
  const lengthBy = (key: number | null): number =>
    placesBy(key).reduce((sum, place, i) => sum + (place ? (found[i]?.length ?? 0) : 0), 0);
  const [best = null] = keys.filter((key) => key !== null).toSorted((a, b) => lengthBy(b) - lengthBy(a));
  const others = best === null ? 0 : lengthBy(null);
  const all = found.reduce((sum, { length }) => sum + length, 0);
  if (lengthBy(best) === 0 || lengthBy(best) < leastShare * (all - others)) return [];
  const isWhole = placesBy(best).every((place) => place !== undefined);
  return placesBy(best).flatMap((place) => (place ? [isWhole ? place : { ...place, match: 'partly' }] : []));
}
