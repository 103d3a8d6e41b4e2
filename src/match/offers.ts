import type { Sentence } from '../article/index.ts';
import type { Knowledge } from '../extract/index.ts';
import { contains, overlaps } from '../text/index.ts';
import type { Span, Token } from '../text/index.ts';
import type { MatchTools } from './tools.ts';

/** What a sentence has to offer a question: spans by type of answer, in text order. */
export interface Offers {
  readonly person: readonly (Span & { readonly id: number })[];
  readonly place: readonly Span[];
  readonly date: readonly Span[];
  readonly amount: readonly Span[];
  /** Where a reason or purpose begins ("because", "in order to"). */
  readonly reason: readonly Span[];
}

/** Finds what a sentence offers each type of question. */
export function offersOf(sentence: Sentence, knowledge: Knowledge, tools: MatchTools): Offers {
  const people = knowledge.people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, id: person.id, kind: person.kind })))
    .filter((mention) => mention.sentence === sentence.index);
  const humans = people.filter((mention) => mention.kind === 'person' && mention.form !== 'pronoun');
  const events = knowledge.events.filter((event) => event.sentence === sentence.index).map((event) => event.expression);
  const quantities = knowledge.quantities.filter((quantity) => quantity.sentence === sentence.index);
  return {
    person: people.filter((mention) => mention.form === 'name').sort((a, b) => a.start - b.start),
    place: placesOf(sentence, humans, tools),
    date: [...events, ...looseDates(sentence)]
      .filter((span, i, all) => !all.slice(0, i).some((other) => overlaps(other, span)))
      .sort((a, b) => a.start - b.start),
    amount: quantities.map((q) => q.expression).filter((span) => !events.some((event) => overlaps(event, span))),
    reason: reasonsOf(sentence),
  };
}

const placeCue = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'of',
  'outside',
  'inside',
  'across',
  'around',
  'toward',
  'towards',
  'into',
  'visit',
  'visited',
  'leave',
  'left',
]);

/**
 * Names after a preposition of place that are no person's, and countries and capitals wherever they stand.
 *
 * @example "a county of Seongju" → Seongju; not "of Kang".
 */
function placesOf(sentence: Sentence, humans: readonly Span[], tools: MatchTools): Span[] {
  const places: Span[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag !== 'PROPN' && !tools.countryOf(token.lower)) continue;
    let end = i;
    while (end + 1 < tokens.length && isNamePart(tokens[end + 1] as Token)) end += 1;
    const span = { start: token.start, end: (tokens[end] as Token).end };
    const words = tokens
      .slice(i, end + 1)
      .map((word) => word.lower)
      .join(' ');
    const isCountry = tools.countryOf(words) !== null;
    const led = leadsToPlace(tokens, i);
    const taken = humans.some((human) => overlaps(human, span));
    if (!taken && (isCountry || (led && !isCalendar(token))) && /^\p{Lu}/u.test(token.text)) places.push(span);
    i = end;
  }
  return places;
}

const isNamePart = (token: Token): boolean =>
  token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isCalendar(token);

const isCalendar = (token: Token): boolean =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    token.lower,
  );

/** Whether the words before `i` lead to a place: "in", "at the", "in southern". */
function leadsToPlace(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const before = tokens[j] as Token;
    if (placeCue.has(before.lower)) return true;
    if (before.tag !== 'DET' && before.tag !== 'ADJ' && before.tag !== 'PUNCT') return false;
  }
  return false;
}

/** Words of time that are no date of the calendar: "recently", "last week", "two years ago". */
function looseDates(sentence: Sentence): Span[] {
  const found: Span[] = [];
  const { tokens } = sentence;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (/^(recently|yesterday|today|tonight|tomorrow|lately|earlier)$/.test(token.lower)) found.push(token);
    else if (
      /^(last|next|this|past)$/.test(token.lower) &&
      next &&
      /^(week|month|year|night|summer|winter|spring|autumn|fall|decade|century|morning|evening|weekend|\w+day)$/.test(
        next.lower,
      )
    )
      found.push({ start: token.start, end: next.end });
    else if (token.tag === 'NUM' && /^(1[5-9]|20)\d\d$/.test(token.text)) found.push(token);
    else if (
      /^(\w+day|january|february|april|june|july|august|september|october|november|december)$/.test(token.lower) &&
      token.tag === 'PROPN'
    )
      found.push(token);
  });
  return found;
}

const reasonCue = /^(because|since|due|so|therefore|as|to|for|after|amid|over)$/;

function reasonsOf(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return tokens.filter((token, i) => {
    if (!reasonCue.test(token.lower)) return false;
    if (token.lower === 'because') return true;
    if (token.lower === 'due') return tokens[i + 1]?.lower === 'to';
    if (token.lower === 'so') return tokens[i + 1]?.lower === 'that';
    if (token.lower === 'to') return tokens[i + 1]?.tag === 'VERB' && i > 2;
    return false;
  });
}

/** The offers of a type that the question does not already name. */
export const newOffers = (spans: readonly Span[], known: readonly Span[]): Span[] =>
  spans.filter((span) => !known.some((other) => contains(other, span) || overlaps(other, span)));
