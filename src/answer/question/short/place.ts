import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../../match/index.ts';
import type { Span, Token } from '../../../text/index.ts';
import { anchorsOf, closest, fresh } from './closeness.ts';

/** The place in the clause the question is about: the goal of a trip, a country for "which country". */
export function placeAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const { tokens } = candidate.sentence.sentence;
  const anchors = anchorsOf(candidate, knowledge, tools);
  const smaller = /^(?:citi|town|villag|capit|district|street|site|venu)$/.test(query.answerNoun ?? '');
  const places = fresh(candidate.sentence.offers.place, query, candidate).filter(
    (place) => !smaller || !isCountry(place, tokens, tools),
  );
  const led = places.filter(
    (place) => tokens[after(place, tokens)]?.lower !== "'s" && leadOf(place, tokens, tools) !== null,
  );
  const noun = query.answerNoun;
  if (noun !== null && /^(?:countri|nation)$/.test(noun)) {
    const countries = places.filter((place) => isCountry(place, tokens, tools));
    return closest(countries, anchors, candidate);
  }
  const described = noun
    ? led.filter((place) =>
        tokens.slice(Math.max(0, at(place, tokens) - 3), at(place, tokens)).some((token) => token.stem === noun),
      )
    : [];
  const goals = asksForGoal(query)
    ? led.filter((place) => /^(?:to|for|into)$/.test(leadOf(place, tokens, tools) ?? ''))
    : [];
  const origins = query.tokens.some((token) => token.lower === 'from')
    ? led.filter((place) => leadOf(place, tokens, tools) === 'from')
    : [];
  const holding = places.filter((place) => holdsAsked(after(place, tokens), query, tokens));
  const chosen = [described, origins, goals, holding, led].find((some) => some.length > 0) ?? [];
  const best = closest(chosen, anchors, candidate);
  return best && asksForSeveral(query) ? withJoined(best, tokens) : best;
}

/** "South Korea" of "South Korea's southeastern county of Seongju": what is asked about is its own. */
function holdsAsked(possessive: number, query: Query, tokens: readonly Token[]): boolean {
  if (tokens[possessive]?.lower !== "'s") return false;
  const asked = new Set(query.terms.map(({ stem }) => stem));
  for (let at = possessive + 1; at < tokens.length; at += 1) {
    const { tag, lower, stem } = tokens[at] as Token;
    if (asked.has(stem)) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tag) && lower !== 'of') return false;
  }
  return false;
}

const at = (place: Span, tokens: readonly Token[]): number => tokens.findIndex((token) => token.start === place.start);
const after = (place: Span, tokens: readonly Token[]): number => tokens.findIndex((token) => token.start >= place.end);

const lead = /^(?:in|at|near|of|outside|inside|to|from|into|for|around|across|off|along|on|over)$/;

/** The preposition that leads to a place, at most three words before it: "in the", "city of"; not "Republic of". */
function leadOf(place: Span, tokens: readonly Token[], tools: MatchTools): string | null {
  const here = at(place, tokens);
  if (tokens[here]?.tag !== 'PROPN' && tokens[here + 1]?.tag !== 'PROPN') return 'at';
  for (let i = here - 1; i >= Math.max(0, here - 3); i -= 1) {
    const word = tokens[i] as Token;
    if (!lead.test(word.lower)) continue;
    const ofPlace = tools.lists.answerNouns.get(tokens[i - 1]?.stem ?? '') === 'place';
    if (word.lower === 'of' && !ofPlace) return null;
    const further = tokens
      .slice(Math.max(0, i - 3), i)
      .findLast((before) => /^(?:in|at|to|from|near|into)$/.test(before.lower));
    return word.lower === 'of' ? (further?.lower ?? 'of') : word.lower;
  }
  return null;
}

const isCountry = (place: Span, tokens: readonly Token[], tools: MatchTools): boolean =>
  tools.countryWord(
    tokens
      .filter((token) => token.start >= place.start && token.end <= place.end)
      .map((token) => token.lower)
      .join(' '),
  ) === 'name';

/** "where is he going", "where will she fly". */
const asksForGoal = (query: Query): boolean =>
  query.tokens.some((token) =>
    /^(?:go|goes|going|went|gone|travel\w*|fl(?:y|ies|ying|ew)|flown|visit\w*|head\w*|sail\w*|driv\w+|drove|mov(?:e|ed|ing)|return\w*|bound|destination|sent|send|trip)$/.test(
      token.lower,
    ),
  ) && !query.tokens.some((token) => token.lower === 'from');

const asksForSeveral = (query: Query): boolean =>
  query.tokens.some((token) => /^(?:are|were)$/.test(token.lower)) ||
  query.tokens.some((token) => token.tag === 'NOUN' && token.stem === query.answerNoun && token.lower.endsWith('s'));

/** "Dunmore and Fallow" from "Dunmore". */
function withJoined(place: Span, tokens: readonly Token[]): Span {
  const next = after(place, tokens);
  const joined = tokens[next]?.lower === 'and' && tokens[next + 1]?.tag === 'PROPN';
  return joined ? { start: place.start, end: (tokens[next + 1] as Token).end } : place;
}
