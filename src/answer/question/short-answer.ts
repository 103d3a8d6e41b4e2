import type { Knowledge } from '../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../match/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';

/**
 * The slice of the best sentence that answers by itself; `null` rather than a wrong one.
 *
 * @example "how many launchers are there" → "six"; "when did Kang say so" → "October 30".
 */
export function shortAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const offers = candidate.sentence.offers;
  switch (query.answerType) {
    case 'date':
      return nearest(fresh(offers.date, query, candidate), candidate);
    case 'place':
      return placeAnswer(query, candidate);
    case 'amount':
      return amountAnswer(query, candidate, knowledge, tools);
    case 'person':
      return personAnswer(query, candidate, knowledge);
    default:
      return null;
  }
}

/** Offers that bring a word the question does not have. */
function fresh<T extends Span>(spans: readonly T[], query: Query, candidate: Candidate): T[] {
  const asked = new Set(query.tokens.map((token) => token.stem));
  return spans.filter((span) =>
    candidate.sentence.sentence.tokens.some(
      (token) => contains(span, token) && /[\p{L}\p{N}]/u.test(token.text) && !asked.has(token.stem),
    ),
  );
}

/** The offer that stands closest to the words the question shares with the sentence; the later one of two. */
function nearest<T extends Span>(spans: readonly T[], candidate: Candidate): T | null {
  const matched = new Set(candidate.matches.filter((m) => m.degree > 0).map((m) => m.term.stem));
  const anchors = candidate.sentence.content.filter(
    (token) => matched.has(token.stem) && !spans.some((span) => overlaps(span, token)),
  );
  if (anchors.length === 0) return spans[0] ?? null;
  const distance = (span: Span): number =>
    anchors.reduce(
      (sum, anchor) =>
        sum + Math.min(distanceLimit, Math.abs(span.start - anchor.end), Math.abs(anchor.start - span.end)),
      0,
    );
  return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Characters beyond which one more makes no difference. */
const distanceLimit = 120;

function placeAnswer(query: Query, candidate: Candidate): Span | null {
  const places = fresh(candidate.sentence.offers.place, query, candidate);
  const { tokens } = candidate.sentence.sentence;
  const at = (place: Span): number => tokens.findIndex((token) => token.start === place.start);
  const located = places.filter((place) => {
    const owns = tokens[tokens.findIndex((token) => token.start >= place.end)]?.lower === "'s";
    return (
      !owns &&
      tokens
        .slice(Math.max(0, at(place) - 3), at(place))
        .some((token) => /^(in|at|near|of|outside|inside|to|from)$/.test(token.lower))
    );
  });
  const noun = query.answerNoun;
  const named = noun
    ? located.filter((place) =>
        tokens.slice(Math.max(0, at(place) - 3), at(place)).some((token) => token.stem === noun),
      )
    : [];
  return nearest(named.length > 0 ? named : located, candidate);
}

function amountAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const noun = query.answerNoun;
  const groups = noun ? (tools.lists.groups.get(noun) ?? []) : [];
  const fits = (stem: string): boolean =>
    stem === noun || (tools.lists.groups.get(stem)?.some((group) => groups.includes(group)) ?? false);
  const here = knowledge.quantities.filter((quantity) => quantity.sentence === candidate.sentence.sentence.index);
  const counted = here.filter((quantity) => {
    const span = quantity.counted;
    return span && candidate.sentence.sentence.tokens.some((token) => contains(span, token) && fits(token.stem));
  });
  if (counted[0]) return counted[0].expression;
  return noun === null ? nearest(fresh(candidate.sentence.offers.amount, query, candidate), candidate) : null;
}

function personAnswer(query: Query, candidate: Candidate, knowledge: Knowledge): Span | null {
  const told = candidate.sentence.offers.person.filter((offer) => !query.people.includes(offer.id));
  const people = told.filter((offer) => knowledge.people[offer.id]?.kind === 'person');
  return nearest(people.length > 0 ? people : told, candidate);
}
