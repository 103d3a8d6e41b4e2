import { closest as nearest, distance } from 'fastest-levenshtein';

/**
 * The known word a mistyped one most likely means: begun with the same letters, or at most a third of its letters (two
 * in short words) different; `null` when none is that near.
 *
 * @example
 * closest('sumary', ['summary', 'quotes']) // 'summary'
 * closest('weather', ['summary', 'quotes']) // null
 */
export function closest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  const begun = word.length > 1 ? known.find((candidate) => candidate.startsWith(word)) : undefined;
  if (begun !== undefined) return begun;
  const best = nearest(word, known);
  return distance(word, best) <= Math.max(2, best.length / 3) && best[0] === word[0] ? best : null;
}
