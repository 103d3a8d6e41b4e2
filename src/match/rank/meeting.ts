import type { Index, IndexedSentence } from '../article-index.ts';
import type { Query } from '../query/query.ts';
import type { MatchLists } from '../lists.ts';
import type { TermMatch } from './reach.ts';

/** A question with what all its meetings share. */
export interface Asked {
  readonly query: Query;
  readonly index: Index;
  readonly lists: MatchLists;
  /** Sum of the terms' weights; 1 when there are none. */
  readonly total: number;
  /** Stem → place in `query.terms`. */
  readonly places: ReadonlyMap<string, number>;
  /** Neighbouring tokens of the question, as stems with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** Share of the question that a sentence accounts for, by its index; 0 where it is left out. */
  readonly coverage: ReadonlyMap<number, number>;
  /** The most that any sentence accounts for. */
  readonly mostCovered: number;
}

/** A question beside one sentence: what every signal is told from. */
export interface Meeting extends Asked {
  readonly sentence: IndexedSentence;
  readonly matches: readonly TermMatch[];
  /** Where the question's words stand among the sentence's content words, in order, with the term of each. */
  readonly spots: readonly { readonly at: number; readonly term: number }[];
}

/** A family of signals: each a number, mostly 0..1, told from one meeting. */
export type Family = Readonly<Record<string, (meeting: Meeting) => number>>;

/** Makes what all meetings of a question share. */
export function askedOf(query: Query, index: Index, lists: MatchLists, coverage: ReadonlyMap<number, number>): Asked {
  const words = query.tokens.filter((token) => token.tag !== 'PUNCT');
  return {
    query,
    index,
    lists,
    total: query.terms.reduce((sum, term) => sum + term.weight, 0) || 1,
    places: new Map(query.terms.map((term, i) => [term.stem, i])),
    pairs: new Set(words.slice(1).map((word, i) => `${words[i]?.stem} ${word.stem}`)),
    coverage,
    mostCovered: Math.max(0, ...coverage.values()),
  };
}

/** Puts a question beside a sentence. */
export function meet(asked: Asked, sentence: IndexedSentence, matches: readonly TermMatch[]): Meeting {
  const spots: { at: number; term: number }[] = [];
  sentence.content.forEach(({ stem }, at) => {
    const term = asked.places.get(stem);
    if (term !== undefined) spots.push({ at, term });
  });
  return { ...asked, sentence, matches, spots };
}
