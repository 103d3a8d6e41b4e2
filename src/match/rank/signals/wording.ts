import type { Family, Meeting } from '../meeting.ts';

/** Whether the question's words stand together here, and in the same order. */
export const wordingSignals = {
  /** Share of neighbouring terms of the question that stand within two content words of one another, 0..1. */
  phrase: (meeting) => shareOfPairs(meeting, (a, b) => Math.abs(a - b) <= 2),
  /** Share of neighbouring terms that stand in the question's order, 0..1. */
  order: (meeting) => shareOfPairs(meeting, (a, b) => a < b),
  /** Share of the question's pairs of words, small words too, that stand here as they are, 0..1. */
  pairs: ({ asked: { pairs, pairCount }, sentence: { sentence } }) => {
    let found = 0;
    let following: ReadonlySet<string> | undefined;
    for (const { stem } of sentence.tokens) {
      if (following?.has(stem)) found += 1;
      following = pairs.get(stem);
    }
    return Math.min(1, found / Math.max(1, pairCount));
  },
  /** How densely the matched words stand, 0..1: matched words to words from the first of them to the last. */
  density: ({ spots }) => {
    const [first, last] = [spots[0], spots.at(-1)];
    return !first || !last || first === last ? 0 : spots.length / (last.at - first.at + 1);
  },
  /** 1 when the first content word is the question's, falling towards 0 the later the first of them stands; 0 without any. */
  earliest: ({ spots }) => (spots[0] ? 1 / (1 + spots[0].at) : 0),
  /** The same of the heaviest of the question's words that stand here. */
  'heaviest early': (meeting) => heaviestEarly(meeting),
  /** Content words that the question does not have, of thirty. */
  news: ({ sentence, spots }) => Math.min(30, sentence.content.length - spots.length) / 30,
} satisfies Family;

function heaviestEarly({ query, spots }: Meeting): number {
  let heaviest = -1;
  let place = 0;
  for (const { at, term } of spots) {
    const weight = query.terms[term]?.weight ?? 0;
    if (weight <= heaviest) continue;
    heaviest = weight;
    place = 1 / (1 + at);
  }
  return place;
}

function shareOfPairs({ query, spots }: Meeting, fits: (a: number, b: number) => boolean): number {
  if (spots.length < 2) return 0;
  const places = query.terms.map(() => -1);
  for (const { at, term } of spots) if (places[term] === -1) places[term] = at;
  let fitting = 0;
  for (let i = 1; i < places.length; i += 1) {
    const [a, b] = [places[i - 1] as number, places[i] as number];
    if (a >= 0 && b >= 0 && fits(a, b)) fitting += 1;
  }
  return fitting / Math.max(1, places.length - 1);
}
