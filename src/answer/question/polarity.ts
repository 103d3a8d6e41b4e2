import type { Candidate, MatchTools, Query, Term } from '../../match/index.ts';
import type { Token } from '../../text/index.ts';
import { isAnothers, isNamed } from './subject.ts';

/** How the article's sentence stands to what the question says: says so, says the opposite, or cannot be told. */
export type Polarity = 'same' | 'opposite' | 'unclear';

const negation =
  /^(not|n't|no|never|neither|nor|without|denied|denies|deny|refused|refuses|refuse|rejected|rejects|declined|declines|decline|failed|hardly|nobody|none)$/;

/** Words before a matched word within which a negation reaches it. */
const negationReach = 5;

/**
 * Compares question and sentence by negation and by opposites, on the words they share.
 *
 * @example "will Seoul join the network" with "it will not participate in the network" → 'opposite'.
 */
export function polarityOf(query: Query, candidate: Candidate, tools: MatchTools): Polarity {
  const { tokens } = candidate.sentence.sentence;
  if (opposed(query, candidate, tools)) return 'opposite';
  const only = onlyness(query, tokens);
  if (only) return only;
  const predicates = predicatesOf(query, candidate, tools);
  if (predicates.length === 0) return 'unclear';
  const matched = new Set(candidate.matches.filter((m) => m.degree > 0).map((m) => m.term.stem));
  const denials = denialsFor(query, tokens);
  const places = predicates
    .map((at) => ({ at, denied: isDenied(tokens, at, denials), support: supportAt(tokens, at, matched) }))
    .filter(({ at, denied }) => denied !== 'no' || isTold(query, candidate, at));
  const most = Math.max(...places.map((place) => place.support));
  const best = new Set(places.filter((place) => place.support === most).map((place) => place.denied));
  if (best.size !== 1 || (best.has('twice') && !query.negated)) return 'unclear';
  return best.has('no') === query.negated ? 'opposite' : 'same';
}

/** Whether what stands at a place is told of the question's subject, and as done where that is asked. */
const isTold = (query: Query, candidate: Candidate, at: number): boolean =>
  !isAnothers(query, candidate, at) && !(asksDone(query) && isOpen(candidate.sentence.sentence.tokens, at));

/** Whether the question is about what has been done: "did they share", "has he visited". */
const asksDone = ({ tokens }: Query): boolean => /^(?:did|has|have|had|was|were)$/.test(tokens[0]?.lower ?? '');

/** Words that leave open whether what follows is ever done. */
const leavesOpen =
  /^(?:to|will|would|can|could|may|might|should|must|if|unless|whether|plan|plans|planned|planning|hope|hopes|hoped|expected|proposed)$/;

/** Words before a matched word within which it may be left open. */
const openReach = 3;

/** Whether what stands at a place is planned or possible, not done: "agreed to share", "a planned trip". */
const isOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - openReach), at)
    .some(
      ({ lower }, i, before) =>
        leavesOpen.test(lower) && before.slice(i + 1).every(({ tag }) => !/^(?:VERB|PUNCT)$/.test(tag)),
    );

/**
 * Where the sentence has what a question says of its subject: the matched verbs, verbs of saying too; without a verb the
 * adjectives, at last the nouns.
 */
function predicatesOf(query: Query, candidate: Candidate, tools: MatchTools): number[] {
  const { tokens } = candidate.sentence.sentence;
  const names = new Set(query.terms.filter(isNamed).map(({ token }) => token));
  const matched = candidate.matches
    .filter(({ term, degree }) => degree > 0 && !isNamed(term))
    .map(({ term }) => term.token);
  const said = query.tokens.filter(
    (token, i) =>
      i > 0 && token.tag === 'VERB' && !names.has(token) && tokens.some((other) => other.stem === token.stem),
  );
  const verbHere = (token: Token): boolean =>
    token.tag === 'VERB' || tokens.some((other) => other.tag === 'VERB' && other.lemma === token.lower);
  const verbs = [...matched.filter(verbHere), ...said];
  const described = matched.filter((token) => /^(ADJ|ADV)$/.test(token.tag));
  const named = matched.filter((token) => token.tag === 'NOUN');
  for (const words of [verbs, described, named]) {
    const stems = new Set(words.map((word) => word.stem));
    const places = [...stems].flatMap((stem) => placesOf(stem, tokens, tools));
    if (places.length > 0) return places;
  }
  return [];
}

/** A question on "only" is answered by an "only", and denied by "not only"; without either it stays open. */
function onlyness(query: Query, tokens: readonly Token[]): Polarity | null {
  if (!query.tokens.some((token) => token.lower === 'only')) return null;
  const at = tokens.findIndex((token) => token.lower === 'only');
  if (at < 0) return 'unclear';
  return tokens[at - 1]?.lower === 'not' ? 'opposite' : null;
}

/** Words that deny, those of the question's own left out: "did he refuse to sign" is no denial of signing. */
const denialsFor = (query: Query, tokens: readonly Token[]): ReadonlySet<Token> => {
  const asked = new Set(query.tokens.filter((token) => token.tag === 'VERB').map((token) => token.stem));
  return new Set(tokens.filter((token) => negation.test(token.lower) && !asked.has(token.stem)));
};

/** Words on either side of a matched word in which the rest of the question is looked for. */
const supportReach = 8;

/** How many other words of the question stand near one: of two clauses, the one that speaks of the same. */
const supportAt = (tokens: readonly Token[], at: number, matched: ReadonlySet<string>): number =>
  tokens
    .slice(Math.max(0, at - supportReach), at + supportReach + 1)
    .filter((token, i, near) => matched.has(token.stem) && near.findIndex((other) => other.stem === token.stem) === i)
    .length;

/**
 * Whether the sentence has the opposite of a word the question has, and neither the word itself nor one like it; where
 * it has both, whether the opposite is what it tells of the question's subject.
 */
function opposed(query: Query, candidate: Candidate, { lists }: MatchTools): boolean {
  const { tokens } = candidate.sentence.sentence;
  const isHere = ({ stem }: Term): boolean => {
    const opposites = lists.opposites.get(stem);
    return opposites !== undefined && tokens.some((token) => opposites.has(token.stem));
  };
  const terms = query.terms.filter(isHere);
  if (terms.length === 0) return false;
  const theirs = tokens.filter((_, at) => !isAnothers(query, candidate, at));
  return [tokens, theirs].some((some) => {
    const here = new Set(some.map(({ stem }) => stem));
    const stated = new Set(some.filter((token) => !isAttribute(token, tokens)).map(({ stem }) => stem));
    return terms.some(({ stem }) => {
      const opposites = lists.opposites.get(stem) ?? none;
      if (here.has(stem) || !meet(stated, opposites)) return false;
      return ![...here].some((other) => meet(lists.opposites.get(other) ?? none, opposites));
    });
  });
}

/** "Its installed system will not harm …" tells of the system, not of installing. */
const isAttribute = (token: Token, tokens: readonly Token[]): boolean =>
  token.tag === 'VERB' &&
  /(?:ed|en)$/.test(token.lower) &&
  /^(?:NOUN|PROPN)$/.test(tokens[tokens.indexOf(token) + 1]?.tag ?? '') &&
  attributeOpener.test(tokens.slice(0, tokens.indexOf(token)).findLast(({ tag }) => tag !== 'ADV')?.tag ?? '');

const attributeOpener = /^(?:DET|PRON|ADJ|PART)$/;

const none: ReadonlySet<string> = new Set();

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((stem) => others.has(stem));

/** Where a word of the question, or one of its synonyms, stands among the tokens. */
function placesOf(stem: string, tokens: readonly Token[], tools: MatchTools): number[] {
  const synonyms = tools.lists.synonyms.get(stem);
  return tokens.flatMap((token, i) => (token.stem === stem || synonyms?.has(token.stem) ? [i] : []));
}

type Denial = 'no' | 'yes' | 'twice';

/** Words after a verb whose object is denied: "killed no one". */
const objectReach = 1;

/** Whether a negation reaches a word from shortly before, in the same clause, or denies its object; twice is neither. */
function isDenied(tokens: readonly Token[], at: number, denials: ReadonlySet<Token>): Denial {
  const object = tokens
    .slice(at + 1, at + 1 + objectReach)
    .some((token) => /^(no|nobody|none|nothing)$/.test(token.lower));
  let before = 0;
  for (let i = at - 1; i >= Math.max(0, at - negationReach); i -= 1) {
    const token = tokens[i] as Token;
    if (/^[,;:.]$/.test(token.text) || token.tag === 'CCONJ') break;
    if (denials.has(token)) before += 1;
  }
  const after = tokens.findIndex((token, i) => i > at && /^(that|which|who)$/.test(token.lower));
  const within = after > 0 && tokens.slice(after, after + 4).some((token) => denials.has(token));
  const count = before + (object ? 1 : 0);
  if (count === 0) return 'no';
  return count > 1 || within ? 'twice' : 'yes';
}
