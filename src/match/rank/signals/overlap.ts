import type { Family, Meeting } from '../meeting.ts';
import type { TermMatch } from '../reach.ts';

/** How much of the question stands in the sentence, and which part of it. */
export const overlapSignals = {
  /** Share of the question's weight whose very words stand here, 0..1. */
  overlap: (meeting) => shareBy(meeting, 'word'),
  /** Further share matched through a name's other forms or a pronoun, 0..1. */
  coreference: (meeting) => shareBy(meeting, 'coreference'),
  /** Further share matched by a synonym, a word of the same family or of like meaning, 0..1. */
  meaning: (meeting) => shareBy(meeting, 'meaning'),
  /** Share of all words of the question that stand here, small ones too, each by its rarity in the article, 0..1. */
  wording: ({ asked, sentence }) => asked.wording[sentence.sentence.index] ?? 0,
  /** How far the sentence lies behind the one that accounts for most, -1..0. */
  lead: ({ asked, sentence }) => (asked.coverage[sentence.sentence.index] ?? 0) - asked.mostCovered,
  /** Words matched by themselves or by a name, of six. */
  matched: ({ matches }) => {
    let matched = 0;
    for (const { degree } of matches) if (degree >= 0.75) matched += 1;
    return Math.min(6, matched) / 6;
  },
  /** Degree to which the heaviest word is matched, 0..1. */
  heaviest: ({ matches, asked }) => matches[asked.heaviest]?.degree ?? 0,
  /** Share of the names and numbers of the question that stand here, 0..1; 0 when it has none. */
  names: ({ matches, asked }) => meanDegree(matches, asked.names),
  /** The same of its verbs. */
  verbs: ({ matches, asked }) => meanDegree(matches, asked.verbs),
  /** Names and numbers of the question that do not stand here, of four. */
  'names missing': ({ matches, asked }) => {
    let missing = 0;
    for (const at of asked.names) if (matches[at]?.degree === 0) missing += 1;
    return Math.min(4, missing) / 4;
  },
  /** Degree to which the noun asked for ("which city") stands here. */
  'asked noun': ({ matches, asked }) => matches[asked.askedNoun]?.degree ?? 0,
} satisfies Family;

function meanDegree(matches: readonly TermMatch[], places: readonly number[]): number {
  let sum = 0;
  for (const at of places) sum += matches[at]?.degree ?? 0;
  return places.length === 0 ? 0 : sum / places.length;
}

function shareBy({ matches, asked }: Meeting, how: TermMatch['how']): number {
  let sum = 0;
  for (const match of matches) if (match.how === how) sum += match.term.weight * match.degree;
  return sum / asked.total;
}
