import type { Index, Nearness, NearWord } from '../article-index.ts';
import type { Query, Term } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';

/** How well one term is matched by a sentence, and by what. */
export interface TermMatch {
  readonly term: Term;
  readonly how: 'word' | 'coreference' | 'meaning' | null;
  /** 0..1. */
  readonly degree: number;
}

/** Sentences, by their indexes, that match a term in the same way. */
export interface Reach {
  readonly match: TermMatch;
  readonly sentences: readonly number[];
}

/**
 * Where in the article a term is matched, by look-up alone. The better kind of match comes first and stands: the very
 * word, then another form of the name, then a word of like meaning. Names and countries are never matched by likeness.
 */
export function reachesOf(term: Term, query: Query, index: Index, tools: MatchTools): Reach[] {
  const { country } = term;
  const own = index.postings.get(term.stem) ?? [];
  const reaches: Reach[] = [];
  const add = (how: TermMatch['how'], degree: number, sentences: readonly number[] | undefined): void => {
    if (sentences && sentences.length > 0) reaches.push({ match: { term, how, degree }, sentences });
  };
  add('word', 1, country === null ? own : own.filter((at) => index.sentences[at]?.countries.has(country)));
  for (const person of term.people) {
    add('coreference', nameDegree, index.named.get(person));
    add('coreference', pronounDegree, index.meant.get(person));
  }
  if (country !== null) add('coreference', countryDegree, index.countryPostings.get(country));
  if (country === null && term.people.length === 0)
    for (const { degree, sentences } of meaningsOf(term, query, index, tools)) add('meaning', degree, sentences);
  return reaches;
}

const nameDegree = 0.9;
const pronounDegree = 0.75;
const countryDegree = 0.8;
const collectiveDegree = 0.6;
/** Degree of other forms of a word and of listed synonyms; words that are only used alike stay below. */
export const synonymDegree = 0.8;

/** Words for countries at large; a sentence that names two of them speaks of "the two nations". */
const namesPeoples = new Set(['country', 'nation', 'side', 'neighbour', 'neighbor', 'state', 'capital', 'government']);

/** Sentences with words of like meaning, the likest first. */
function meaningsOf(
  term: Term,
  query: Query,
  index: Index,
  tools: MatchTools,
): { readonly degree: number; readonly sentences: readonly number[] }[] {
  const having = ({ stem, degree }: NearWord): { degree: number; sentences: readonly number[] } => ({
    degree,
    sentences: index.postings.get(stem) ?? [],
  });
  const meanings = nearnessOf(term, index, tools).words.map(having);
  if (namesPeoples.has(term.token.lemma))
    meanings.push({ degree: collectiveDegree, sentences: index.severalCountries });
  // To a yes-or-no question the opposite word answers as well: "permanent?" – "temporarily".
  if (query.answerType === 'yes-no')
    for (const stem of tools.lists.opposites.get(term.stem) ?? [])
      meanings.push(having({ stem, degree: synonymDegree }));
  return meanings.sort((a, b) => b.degree - a.degree);
}

/** Similarity below which two words are taken as unrelated, and the range it is stretched over. */
const similarityFloor = 0.45;
const similarityRange = 0.45;
const mostLikeness = 0.75;

/** Letters two words share at the front when one is made from the other: "employ", "employment". */
const kinLetters = 5;
const kinShare = 0.7;
const kinDegree = 0.7;

/** How the article stands to the term; kept with the index, since questions repeat words. */
export function nearnessOf(term: Term, index: Index, tools: MatchTools): Nearness {
  const known = index.near.get(term.token.lower);
  if (known) return known;
  const likeness = index.likeness(term.token.lower);
  const nearness: Nearness = {
    words: nearWords(term, likeness, index, tools),
    alike: bestBySentence(index, likeness),
    spelled: term.known ? null : spelledBySentence(term, index),
  };
  if (index.near.size > nearLimit) index.near.clear();
  index.near.set(term.token.lower, nearness);
  return nearness;
}

/** Question words whose nearness is remembered per article. */
const nearLimit = 500;

/** The greatest of the values of each sentence's words, and at least 0. */
function bestBySentence({ sentences }: Index, values: ArrayLike<number>): Float32Array {
  const best = new Float32Array(sentences.length);
  sentences.forEach(({ wordPlaces }, at) => {
    let most = 0;
    for (const place of wordPlaces) most = Math.max(most, values[place] as number);
    best[at] = most;
  });
  return best;
}

function spelledBySentence({ token }: Term, index: Index): Float32Array | null {
  const found = index.spelledLike(token.lower);
  if (found.length === 0) return null;
  const values = new Float32Array(index.words.size);
  for (const { place, likeness } of found) values[place] = likeness;
  return bestBySentence(index, values);
}

/** Stems of the article that mean about the same as the term. */
function nearWords(term: Term, likeness: Float64Array, index: Index, tools: MatchTools): NearWord[] {
  const near: NearWord[] = [];
  const synonyms = tools.lists.synonyms.get(term.stem);
  const opposites = tools.lists.opposites.get(term.stem);
  let at = -1;
  for (const stem of index.words.keys()) {
    at += 1;
    const similarity = likeness[at] as number;
    if (synonyms?.has(stem)) near.push({ stem, degree: synonymDegree });
    else if (isKin(term.stem, stem)) near.push({ stem, degree: kinDegree });
    else if (similarity > similarityFloor && !opposites?.has(stem))
      near.push({ stem, degree: Math.min(mostLikeness, (similarity - similarityFloor) / similarityRange) });
  }
  return near;
}

/** "investig" and "investigatori" are of one family; "intern" and "internet" are not told apart by this. */
function isKin(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const least = Math.max(kinLetters, Math.ceil(kinShare * Math.max(a.length, b.length)));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}
