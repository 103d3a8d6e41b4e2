import type { Draft, Weighed } from './draft.ts';
import { hundredths } from './whole-numbers.ts';

/**
 * What the rest of the article tells of a reading: the probabilities, added up in hundredths over its other units, that its source
 * (by the last word of its name) says something, and that its cue tells a statement.
 */
export const elsewhereTraits = ['sourceElsewhere', 'cueElsewhere'] as const;

/** Gives the row of `elsewhereTraits` of a draft of the unit at an index. */
export function elsewhereOf(units: readonly (readonly Weighed[])[]): (unit: number, draft: Draft) => [number, number] {
  const sources = units.map((readings) => likeliest(readings, ({ draft }) => nameOf(draft)));
  const cues = units.map((readings) => likeliest(readings, ({ draft }) => draft.lemma));
  const [allSources, allCues] = [addedUp(sources), addedUp(cues)];
  const without = (all: Likelihoods, own: Likelihoods | undefined, key: string): number =>
    hundredths((all.get(key) ?? 0) - (own?.get(key) ?? 0));
  return (unit, draft) => [
    draft.source ? without(allSources, sources[unit], nameOf(draft)) : -1,
    without(allCues, cues[unit], draft.lemma),
  ];
}

type Likelihoods = ReadonlyMap<string, number>;

/** The score of the likeliest reading of each key. */
function likeliest(readings: readonly Weighed[], keyOf: (one: Weighed) => string): Likelihoods {
  const scores = new Map<string, number>();
  for (const one of readings) {
    const key = keyOf(one);
    if (one.score > (scores.get(key) ?? 0)) scores.set(key, one.score);
  }
  return scores;
}

function addedUp(units: readonly Likelihoods[]): Likelihoods {
  const sums = new Map<string, number>();
  for (const scores of units) for (const [key, score] of scores) sums.set(key, (sums.get(key) ?? 0) + score);
  return sums;
}

/** The last word of the source's first phrase: "Holm" of "Peter Holm, a spokesman for the union". */
function nameOf({ source, parsed }: Draft): string {
  if (!source) return '';
  let at = source.from;
  while (at + 1 < source.to && /[DSJNP#'a]/.test(parsed.codes.charAt(at + 1))) at += 1;
  return parsed.unit.words[at]?.token.lower ?? '';
}
