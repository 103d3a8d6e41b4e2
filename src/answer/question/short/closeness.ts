import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, MatchTools, Query, TermMatch } from '../../../match/index.ts';
import { contains, overlaps } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';

/** A word of the sentence that the question asks about, and how much it counts. */
export interface Anchor extends Span {
  readonly weight: number;
}

/** Of two words the verb tells more about which clause is meant. */
const verbWeight = 2;

/** How much a word of like meaning counts beside the same word. */
const likeWeight = 0.8;
const vaguelyLikeWeight = 0.4;
const vagueFloor = 0.45;

/** The words of a sentence that a question shares, by stem, by meaning or by the person meant. */
export function anchorsOf(candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Anchor[] {
  const { tokens, index } = candidate.sentence.sentence;
  return candidate.matches
    .filter((match) => match.degree > 0)
    .flatMap((match): Anchor[] => {
      const mentions = match.term.people.flatMap((id) =>
        (knowledge.people[id]?.mentions ?? []).filter((mention) => mention.sentence === index),
      );
      const same = tokens.flatMap((token) => {
        const likeness = likenessOf(token, match, tools);
        return likeness > 0
          ? [anchor(token, match.term.weight * likeness * (isVerb(match.term.token) || isVerb(token) ? verbWeight : 1))]
          : [];
      });
      return same.length > 0 ? same : mentions.map((mention) => anchor(mention, match.term.weight));
    });
}

const anchor = ({ start, end }: Span, weight: number): Anchor => ({ start, end, weight });

const isVerb = ({ tag }: Token): boolean => tag === 'VERB';

function likenessOf(token: Token, { term, how }: TermMatch, tools: MatchTools): number {
  if (token.stem === term.stem || token.stem.split('-').includes(term.stem)) return 1;
  if (how !== 'meaning' || !/^(NOUN|VERB|ADJ|ADV)$/.test(token.tag)) return 0;
  if (tools.lists.synonyms.get(term.stem)?.has(token.stem)) return likeWeight;
  return tools.vectors.similarity(term.token.lower, token.lower) > vagueFloor ? vaguelyLikeWeight : 0;
}

/** Words and marks at which another clause begins. */
const clauseStart = /^(?:;|:|—|–|which|who|while|whereas|but|because|after|before|although|when|where|until)$/;

/** "and" starts another clause before a verb: "opens at 7 a.m. and closes at 9", "began in May and will end". */
const startsClause = ({ lower }: Token, next: Token | undefined): boolean =>
  clauseStart.test(lower) || (lower === 'and' && /^(?:VERB|AUX)$/.test(next?.tag ?? ''));

/** How far two spans lie apart: letters, and much more the clauses between. */
export function apart(a: Span, b: Span, tokens: readonly Token[]): number {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const isBetween = (token: Token): boolean => token.start >= from && token.end <= to;
  const between = tokens.filter(isBetween);
  const clauses = tokens.filter((token, i) => isBetween(token) && startsClause(token, tokens[i + 1])).length;
  const commas = between.filter((token) => token.text === ',').length;
  return Math.max(0, to - from) / lettersPerStep + clauses + commas * commaStep;
}

const lettersPerStep = 40;
const commaStep = 0.3;

/**
 * The one of several spans that stands in the clause the question is about; the earlier of two.
 *
 * @example "when was it closed" with "agreed on Tuesday to rebuild the bridge, which was closed in March" → "March".
 */
export function closest<T extends Span>(
  spans: readonly T[],
  anchors: readonly Anchor[],
  candidate: Candidate,
): T | null {
  const { tokens } = candidate.sentence.sentence;
  const outside = anchors.filter((anchor) => !spans.some((span) => overlaps(span, anchor)));
  const closeness = (span: Span): number =>
    outside.reduce((sum, anchor) => sum + anchor.weight / (1 + apart(span, anchor, tokens)), 0);
  return spans.toSorted((a, b) => closeness(b) - closeness(a))[0] ?? null;
}

/** Spans that bring a word the question does not have. */
export function fresh<T extends Span>(spans: readonly T[], query: Query, candidate: Candidate): T[] {
  const asked = new Set(query.tokens.map((token) => token.stem));
  return spans.filter((span) =>
    candidate.sentence.sentence.tokens.some(
      (token) => contains(span, token) && /[\p{L}\p{N}]/u.test(token.text) && !asked.has(token.stem),
    ),
  );
}
