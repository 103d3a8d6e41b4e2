import type { Index } from '../article-index.ts';
import type { Query, Term } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';

/** How well one term is matched by a sentence, and by what. */
export interface TermMatch {
  readonly term: Term;
  readonly how: 'word' | 'coreference' | 'meaning' | null;
  /** 0..1. */
  readonly degree: number;
}

/** Where in the article a term is matched, and how: the first stage, by look-up alone. */
export interface Reach {
  readonly term: Term;
  /** Index of a sentence → its match. Sentences without one are left out. */
  readonly at: ReadonlyMap<number, TermMatch>;
  /** What all other sentences have. */
  readonly missed: TermMatch;
}

/**
 * The reach of each term of a question. The better kind of match stands: the very word, then another form of the name,
 * then a word of like meaning. Names and countries are never matched by likeness.
 */
export const reachesOf = (query: Query, index: Index, tools: MatchTools): Reach[] =>
  query.terms.map((term) => ({
    term,
    at: reachOf(term, query, index, tools),
    missed: { term, how: null, degree: 0 },
  }));

function reachOf(term: Term, query: Query, index: Index, tools: MatchTools): Map<number, TermMatch> {
  const at = new Map<number, TermMatch>();
  const isName = term.people.length > 0 || term.country !== null;
  if (!isName) addMeanings(at, term, query, index, tools);
  if (term.country !== null) {
    const match: TermMatch = { term, how: 'coreference', degree: countryDegree };
    for (const sentence of index.countryPostings.get(term.country) ?? []) at.set(sentence, match);
  }
  for (const person of term.people.toReversed()) {
    const named: TermMatch = { term, how: 'coreference', degree: nameDegree };
    const meant: TermMatch = { term, how: 'coreference', degree: pronounDegree };
    for (const sentence of index.mentions.get(person) ?? [])
      at.set(sentence, index.sentences[sentence]?.people.get(person) === 'pronoun' ? meant : named);
  }
  const same: TermMatch = { term, how: 'word', degree: 1 };
  for (const sentence of index.postings.get(term.stem) ?? [])
    if (term.country === null || index.sentences[sentence]?.countries.has(term.country)) at.set(sentence, same);
  return at;
}

const nameDegree = 0.9;
const pronounDegree = 0.75;
const countryDegree = 0.8;
const collectiveDegree = 0.6;
const synonymDegree = 0.8;

/** Words for countries at large; a sentence that names two of them speaks of "the two nations". */
const namesPeoples = new Set(['country', 'nation', 'side', 'neighbour', 'neighbor', 'state', 'capital', 'government']);

function addMeanings(at: Map<number, TermMatch>, term: Term, query: Query, index: Index, tools: MatchTools): void {
  const meaning = (sentence: number, degree: number): void => {
    if (degree > (at.get(sentence)?.degree ?? 0)) at.set(sentence, { term, how: 'meaning', degree });
  };
  for (const [stem, degree] of nearWords(term, index, tools))
    for (const sentence of index.postings.get(stem) ?? []) meaning(sentence, degree);
  if (namesPeoples.has(term.token.lemma))
    for (const sentences of index.countryPostings.values())
      for (const sentence of sentences)
        if ((index.sentences[sentence]?.countries.size ?? 0) > 1) meaning(sentence, collectiveDegree);
  // To a yes-or-no question the opposite word answers as well: "permanent?" – "temporarily".
  if (query.answerType === 'yes-no')
    for (const stem of tools.lists.opposites.get(term.stem) ?? [])
      for (const sentence of index.postings.get(stem) ?? []) meaning(sentence, synonymDegree);
}

/** Similarity below which two words are taken as unrelated, and the range it is stretched over. */
const similarityFloor = 0.45;
const similarityRange = 0.45;
const mostLikeness = 0.75;

/** Letters two words share at the front when one is made from the other: "employ", "employment". */
const kinLetters = 5;
const kinShare = 0.7;
const kinDegree = 0.7;

/** Stems of the article that mean about the same as the term; kept with the index, since questions repeat words. */
function nearWords(term: Term, index: Index, tools: MatchTools): ReadonlyMap<string, number> {
  const known = index.near.get(term.token.lower);
  if (known) return known;
  const near = new Map<string, number>();
  const groups = tools.lists.groups.get(term.stem);
  const opposites = tools.lists.opposites.get(term.stem);
  const likeness = index.likeness(term.token.lower);
  let at = -1;
  for (const stem of index.words.keys()) {
    at += 1;
    const shared = groups && tools.lists.groups.get(stem)?.some((group) => groups.includes(group));
    if (shared) near.set(stem, synonymDegree);
    else if (isKin(term.stem, stem)) near.set(stem, kinDegree);
    else {
      const similarity = likeness[at] as number;
      if (similarity > similarityFloor && !opposites?.has(stem))
        near.set(stem, Math.min(mostLikeness, (similarity - similarityFloor) / similarityRange));
    }
  }
  if (index.near.size > nearLimit) index.near.clear();
  index.near.set(term.token.lower, near);
  return near;
}

/** "investig" and "investigatori" are of one family; "intern" and "internet" are not told apart by this. */
function isKin(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const least = Math.max(kinLetters, Math.ceil(kinShare * Math.max(a.length, b.length)));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}

/** Question words whose neighbours are remembered per article. */
const nearLimit = 2000;
