import type { Candidate, MatchTools, Query } from '../../match/index.ts';
import type { Token } from '../../text/index.ts';

/** How the article's sentence stands to what the question says: says so, says the opposite, or cannot be told. */
export type Polarity = 'same' | 'opposite' | 'unclear';

const negation =
  /^(not|n't|no|never|neither|nor|without|denied|denies|deny|refused|refuses|refuse|rejected|rejects|hardly)$/;

/** Words before a matched word within which a negation reaches it. */
const negationReach = 5;

/**
 * Compares question and sentence by negation and by opposites, on the words they share.
 *
 * @example "will Seoul join the network" with "it will not participate in the network" → 'opposite'.
 */
export function polarityOf(query: Query, candidate: Candidate, tools: MatchTools): Polarity {
  const { tokens } = candidate.sentence.sentence;
  const predicates = candidate.matches.filter(
    (m) =>
      m.degree > 0 &&
      m.term.people.length === 0 &&
      m.term.country === null &&
      /^(VERB|NOUN|ADJ|ADV)$/.test(m.term.token.tag),
  );
  if (opposed(query, tokens, tools)) return 'opposite';
  if (predicates.length === 0) return 'unclear';
  const matched = new Set(candidate.matches.filter((m) => m.degree > 0).map((m) => m.term.stem));
  const places = predicates
    .flatMap((m) => placesOf(m.term.stem, tokens, tools))
    .map((at) => ({ denied: isDenied(tokens, at), support: supportAt(tokens, at, matched) }));
  const most = Math.max(...places.map((place) => place.support));
  const best = new Set(places.filter((place) => place.support === most).map((place) => place.denied));
  if (best.size !== 1) return 'unclear';
  return best.has(true) === query.negated ? 'same' : 'opposite';
}

/** Words on either side of a matched word in which the rest of the question is looked for. */
const supportReach = 8;

/** How many other words of the question stand near one: of two clauses, the one that speaks of the same. */
const supportAt = (tokens: readonly Token[], at: number, matched: ReadonlySet<string>): number =>
  tokens
    .slice(Math.max(0, at - supportReach), at + supportReach + 1)
    .filter((token, i, near) => matched.has(token.stem) && near.findIndex((other) => other.stem === token.stem) === i)
    .length;

/** Whether the sentence has the opposite of a word the question has, and not the word itself. */
function opposed(query: Query, tokens: readonly Token[], tools: MatchTools): boolean {
  const here = new Set(tokens.map((token) => token.stem));
  return query.terms.some((term) => {
    const opposites = tools.lists.opposites.get(term.stem);
    return opposites !== undefined && !here.has(term.stem) && [...opposites].some((stem) => here.has(stem));
  });
}

/** Where a word of the question, or one of its synonyms, stands among the tokens. */
function placesOf(stem: string, tokens: readonly Token[], tools: MatchTools): number[] {
  const groups = tools.lists.groups.get(stem) ?? [];
  return tokens.flatMap((token, i) =>
    tools.lists.groups.get(token.stem)?.some((group) => groups.includes(group)) ? [i] : [],
  );
}

/** A negation shortly before, in the same clause. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - negationReach); i -= 1) {
    const token = tokens[i] as Token;
    if (/^[,;:.]$/.test(token.text) || token.tag === 'CCONJ') return false;
    if (negation.test(token.lower)) return true;
  }
  return false;
}
