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
  /** How far the sentence lies behind the one that accounts for most, -1..0. */
  lead: ({ asked, sentence }) => (asked.coverage[sentence.sentence.index] ?? 0) - asked.mostCovered,
  /** Words matched by themselves or by a name, of six. */
  matched: ({ matches }) => Math.min(6, matches.filter((m) => m.degree >= 0.75).length) / 6,
  /** Degree to which the heaviest word is matched, 0..1. */
  heaviest: ({ matches }) =>
    matches.reduce((best, match) => (match.term.weight > best.term.weight ? match : best), matches[0] ?? nothing)
      .degree,
  /** Share of the names and numbers of the question that stand here, 0..1; 0 when it has none. */
  names: ({ matches }) => meanDegree(matches.filter((m) => isName(m))),
  /** The same of its verbs. */
  verbs: ({ matches }) => meanDegree(matches.filter((m) => m.term.token.tag === 'VERB')),
  /** Degree to which the noun asked for ("which city") stands here. */
  'asked noun': ({ query, matches }) => matches.find((m) => m.term.stem === query.answerNoun)?.degree ?? 0,
} satisfies Family;

const nothing = { term: { weight: 0 }, degree: 0 } as TermMatch;

const isName = ({ term }: TermMatch): boolean =>
  term.token.tag === 'PROPN' || term.people.length > 0 || term.country !== null || /\d/.test(term.token.text);

const meanDegree = (matches: readonly TermMatch[]): number =>
  matches.length === 0 ? 0 : matches.reduce((sum, m) => sum + m.degree, 0) / matches.length;

function shareBy({ matches, asked }: Meeting, how: TermMatch['how']): number {
  let sum = 0;
  for (const match of matches) if (match.how === how) sum += match.term.weight * match.degree;
  return sum / asked.total;
}
