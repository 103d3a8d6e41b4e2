import type { IndexedSentence, Index } from '../article-index.ts';
import type { Query, Term } from '../query/query.ts';
import type { MatchTools } from '../tools.ts';
import type { Signals } from './weights.ts';

/** How well one term is matched by a sentence, and by what. */
export interface TermMatch {
  readonly term: Term;
  readonly how: 'word' | 'coreference' | 'meaning' | null;
  /** 0..1. */
  readonly degree: number;
}

/** Matches every term of the question against a sentence. */
export const matchTerms = (query: Query, sentence: IndexedSentence, index: Index, tools: MatchTools): TermMatch[] =>
  query.terms.map((term) => matchTerm(term, query, sentence, index, tools));

function matchTerm(term: Term, query: Query, sentence: IndexedSentence, index: Index, tools: MatchTools): TermMatch {
  if (sentence.stems.has(term.stem) && (!term.country || sentence.countries.has(term.country)))
    return { term, how: 'word', degree: 1 };
  for (const person of term.people) {
    const form = sentence.people.get(person);
    if (form) return { term, how: 'coreference', degree: form === 'pronoun' ? 0.75 : 0.9 };
  }
  if (term.country && sentence.countries.has(term.country)) return { term, how: 'coreference', degree: 0.8 };
  if (term.people.length > 0 || term.country) return { term, how: null, degree: 0 };
  if (namesPeoples.has(term.token.lemma) && sentence.countries.size > 1)
    return { term, how: 'meaning', degree: collectiveDegree };
  if (query.answerType === 'yes-no' && hasOpposite(term, sentence, tools))
    return { term, how: 'meaning', degree: synonymDegree };
  const degree = closestMeaning(term, sentence, index, tools);
  return degree > 0 ? { term, how: 'meaning', degree } : { term, how: null, degree: 0 };
}

/** Words for countries at large; a sentence that names two of them speaks of "the two nations". */
const namesPeoples = new Set(['country', 'nation', 'side', 'neighbour', 'neighbor', 'state', 'capital', 'government']);
const collectiveDegree = 0.6;

/** To a yes-or-no question the opposite word answers as well: "permanent?" – "temporarily". */
const hasOpposite = (term: Term, sentence: IndexedSentence, tools: MatchTools): boolean =>
  [...(tools.lists.opposites.get(term.stem) ?? [])].some((stem) => sentence.stems.has(stem));

/** Similarity below which two words are taken as unrelated, and the range it is stretched over. */
const similarityFloor = 0.45;
const similarityRange = 0.45;
const synonymDegree = 0.8;

function closestMeaning(term: Term, sentence: IndexedSentence, index: Index, tools: MatchTools): number {
  const near = nearWords(term, index, tools);
  let best = 0;
  for (const stem of sentence.stems.keys()) {
    const degree = near.get(stem);
    if (degree !== undefined && degree > best) best = degree;
  }
  return best;
}

/** Stems of the article that mean about the same as the term; kept with the index, since questions repeat words. */
function nearWords(term: Term, index: Index, tools: MatchTools): ReadonlyMap<string, number> {
  const known = index.near.get(term.token.lower);
  if (known) return known;
  const near = new Map<string, number>();
  const groups = tools.lists.groups.get(term.stem);
  for (const [stem, word] of index.words) {
    const shared = groups && tools.lists.groups.get(stem)?.some((group) => groups.includes(group));
    if (shared) near.set(stem, synonymDegree);
    else {
      const similarity = tools.vectors.similarity(term.token.lower, word);
      const opposite = tools.lists.opposites.get(term.stem)?.has(stem) ?? false;
      if (similarity > similarityFloor && !opposite)
        near.set(stem, Math.min(0.75, (similarity - similarityFloor) / similarityRange));
    }
  }
  if (index.near.size > nearLimit) index.near.clear();
  index.near.set(term.token.lower, near);
  return near;
}

/** Question words whose neighbours are remembered per article. */
const nearLimit = 2000;

/** The signals of one sentence for a question. `matches` is `matchTerms` of the same pair. */
export function signalsOf(
  query: Query,
  sentence: IndexedSentence,
  matches: readonly TermMatch[],
  index: Index,
  tools: MatchTools,
): Signals {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const share = (how: TermMatch['how']): number =>
    matches.filter((m) => m.how === how).reduce((sum, m) => sum + m.term.weight * m.degree, 0) / total;
  return {
    overlap: share('word'),
    coreference: share('coreference'),
    meaning: share('meaning'),
    phrase: phraseShare(query, sentence),
    type: typeFit(query, sentence),
    speaker: speakerFit(query, sentence),
    cue: cueFit(query, sentence, tools),
    position: 1 / (1 + sentence.sentence.index / 4),
    headline: sentence.sentence.place === 'headline' ? 1 : 0,
    caption: sentence.sentence.place === 'caption' ? 1 : 0,
    neighbours: neighbourShare(query, sentence, matches, index),
  };
}

function phraseShare(query: Query, sentence: IndexedSentence): number {
  const stems = query.terms.map((term) => term.stem);
  if (stems.length < 2) return 0;
  const here = sentence.content.map((token) => token.stem);
  let close = 0;
  for (let i = 0; i + 1 < stems.length; i += 1) {
    const [a, b] = [here.indexOf(stems[i] as string), here.indexOf(stems[i + 1] as string)];
    if (a >= 0 && b >= 0 && Math.abs(a - b) <= 2) close += 1;
  }
  return close / (stems.length - 1);
}

function typeFit(query: Query, sentence: IndexedSentence): number {
  const asked = query.terms.map((term) => term.stem);
  const isNew = (span: { readonly start: number; readonly end: number }): boolean =>
    sentence.sentence.tokens.some(
      (token) =>
        token.start >= span.start &&
        token.end <= span.end &&
        /[\p{L}\p{N}]/u.test(token.text) &&
        !asked.includes(token.stem),
    );
  switch (query.answerType) {
    case 'person':
      return sentence.offers.person.some((offer) => !query.people.includes(offer.id)) ? 1 : 0;
    case 'place':
    case 'date':
    case 'amount':
      return sentence.offers[query.answerType].some(isNew) ? 1 : 0;
    case 'reason':
      return sentence.offers.reason.length > 0 ? 1 : 0;
    case 'statement':
      return sentence.statements.length > 0 ? 1 : 0;
    default:
      return 0.5;
  }
}

function speakerFit(query: Query, sentence: IndexedSentence): number {
  if (query.speakers.length === 0) return 0;
  if (sentence.statements.some((s) => s.speaker !== null && query.speakers.includes(s.speaker))) return 1;
  return sentence.statements.length > 0 ? -1 : -0.5;
}

function cueFit(query: Query, sentence: IndexedSentence, tools: MatchTools): number {
  if (!query.cue) return 0;
  const groups = tools.lists.groups.get(query.cue) ?? [];
  const stems = [...sentence.stems.keys()];
  if (stems.includes(query.cue)) return 1;
  return stems.some((stem) => tools.lists.groups.get(stem)?.some((group) => groups.includes(group))) ? 0.6 : 0;
}

function neighbourShare(query: Query, sentence: IndexedSentence, matches: readonly TermMatch[], index: Index): number {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const at = sentence.sentence.index;
  const beside = [index.sentences[at - 1], index.sentences[at + 1]].filter((other) => other?.sentence.place === 'body');
  return (
    matches
      .filter((m) => m.how === null && beside.some((other) => other?.stems.has(m.term.stem)))
      .reduce((sum, m) => sum + m.term.weight, 0) / total
  );
}
