import type { Token } from '../../text/index.ts';
import type { Index, IndexedSentence, Nearness } from '../article-index.ts';
import type { Query, Term } from '../query/query.ts';
import type { MatchLists } from '../lists.ts';
import type { AnswerFits } from './answer-words/answer-words.ts';
import type { TermMatch } from './reach.ts';

/** A question with what all its meetings share. */
export interface Asked {
  readonly query: Query;
  readonly index: Index;
  readonly lists: MatchLists;
  /** Sum of the terms' weights; 1 when there are none. */
  readonly total: number;
  /** Places in `query.terms` of the names and numbers, of the verbs, of the heaviest and of the noun asked for. */
  readonly names: readonly number[];
  readonly verbs: readonly number[];
  readonly heaviest: number;
  readonly askedNoun: number;
  /** Stem → place in `query.terms`. */
  readonly places: ReadonlyMap<string, number>;
  /** Neighbouring tokens of the question: stem → the stems that follow it. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many pairs of neighbouring tokens the question has. */
  readonly pairCount: number;
  /** How the article stands to each term. */
  readonly near: readonly Nearness[];
  /** How well the words of each sentence might answer, by its index. */
  readonly fits: AnswerFits;
  /** Share of the question's words, small ones too, that a sentence has, each by its rarity here, 0..1. */
  readonly wording: Float64Array;
  /** Share of the question that a sentence accounts for, by its index. */
  readonly coverage: Float64Array;
  /** The most that any sentence accounts for. */
  readonly mostCovered: number;
}

/** A question beside one sentence: what every signal is told from. */
export interface Meeting {
  readonly asked: Asked;
  readonly query: Query;
  readonly sentence: IndexedSentence;
  readonly matches: readonly TermMatch[];
  /** Where the question's words stand among the sentence's content words, in order, with the term of each. */
  readonly spots: readonly { readonly at: number; readonly term: number }[];
}

/** A family of signals: each a number, mostly 0..1, told from one meeting. */
export type Family = Readonly<Record<string, (meeting: Meeting) => number>>;

/** Sum of the weights of a question's terms; 1 when there are none. */
export const totalWeight = ({ terms }: Query): number => terms.reduce((sum, { weight }) => sum + weight, 0) || 1;

/** Makes what all meetings of a question share. */
export function askedOf(
  query: Query,
  index: Index,
  lists: MatchLists,
  near: readonly Nearness[],
  fits: AnswerFits,
  coverage: Float64Array,
): Asked {
  const pairs = pairsOf(query);
  return {
    query,
    index,
    lists,
    total: totalWeight(query),
    names: placesOf(query, isName),
    verbs: placesOf(query, ({ token }) => token.tag === 'VERB'),
    heaviest: query.terms.findIndex(({ weight }) => query.terms.every((other) => other.weight <= weight)),
    askedNoun: query.terms.findIndex(({ stem }) => stem === query.answerNoun),
    places: new Map(query.terms.map((term, i) => [term.stem, i])),
    pairs,
    pairCount: [...pairs.values()].reduce((sum, next) => sum + next.size, 0),
    near,
    fits,
    wording: wordingOf(query, index),
    coverage,
    mostCovered: coverage.reduce((most, share) => Math.max(most, share), 0),
  };
}

const placesOf = ({ terms }: Query, fits: (term: Term) => boolean): number[] =>
  [...terms.keys()].filter((at) => fits(terms[at] as Term));

const isName = ({ token, people, country }: Term): boolean =>
  token.tag === 'PROPN' || people.length > 0 || country !== null || /\d/.test(token.text);

/** The noun asked for counts where it is one of the terms: "in which month" is not met by "this month". */
function wordingOf({ focus, terms, answerNoun }: Query, { wordPostings, sentences }: Index): Float64Array {
  const stems = new Set(focus.map(({ stem }) => stem));
  if (answerNoun !== null && !terms.some(({ stem }) => stem === answerNoun)) stems.delete(answerNoun);
  const shares = new Float64Array(sentences.length);
  let total = 0;
  for (const stem of stems) {
    const having = wordPostings.get(stem) ?? [];
    const rarity = Math.log((sentences.length + 1) / (having.length + 0.5));
    if (having.length === 0 || rarity <= 0) continue;
    total += rarity;
    for (const at of having) shares[at] = (shares[at] as number) + rarity;
  }
  return total === 0 ? shares : shares.map((share) => share / total);
}

function pairsOf({ focus }: Query): Map<string, Set<string>> {
  const words = focus.filter(({ tag }) => tag !== 'PUNCT');
  const pairs = new Map<string, Set<string>>();
  words.slice(1).forEach(({ stem }, i) => {
    const before = (words[i] as Token).stem;
    pairs.set(before, (pairs.get(before) ?? new Set()).add(stem));
  });
  return pairs;
}

/** Puts a question beside a sentence. */
export function meet(asked: Asked, sentence: IndexedSentence, matches: readonly TermMatch[]): Meeting {
  const spots: { at: number; term: number }[] = [];
  sentence.content.forEach(({ stem }, at) => {
    const term = asked.places.get(stem);
    if (term !== undefined) spots.push({ at, term });
  });
  return { asked, query: asked.query, sentence, matches, spots };
}
