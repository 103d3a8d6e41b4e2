import type { Sentence } from '../article/index.ts';
import type { DatedEvent, Knowledge, Mention, PersonKind, Quantity } from '../extract/index.ts';
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

/** What the knowledge tells of each sentence, sorted out once an article. */
export interface FactsBySentence {
  readonly mentions: ReadonlyMap<number, readonly (Mention & { readonly kind: PersonKind })[]>;
  readonly events: ReadonlyMap<number, readonly DatedEvent[]>;
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
}

/** Sorts mentions, events and quantities by the sentence they stand in. */
export function factsBySentence(knowledge: Knowledge): FactsBySentence {
  const mentions = knowledge.people.flatMap((person) =>
    person.mentions.map((mention) => ({ ...mention, kind: person.kind })),
  );
  return {
    mentions: bySentence(mentions),
    events: bySentence(knowledge.events),
    quantities: bySentence(knowledge.quantities),
  };
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const sorted = new Map<number, T[]>();
  for (const item of items) {
    const here = sorted.get(item.sentence);
    if (here) here.push(item);
    else sorted.set(item.sentence, [item]);
  }
  return sorted;
}

/** Finds what a sentence offers each type of question. */
export function offersOf(sentence: Sentence, facts: FactsBySentence, tools: MatchTools): Offers {
  const mentions = facts.mentions.get(sentence.index) ?? [];
  const humans = mentions.filter((mention) => mention.kind === 'person' && mention.form !== 'pronoun');
  const dated = (facts.events.get(sentence.index) ?? []).map((event) => event.expression);
  const quantities = facts.quantities.get(sentence.index) ?? [];
  const dates = [...dated, ...looseDates(sentence)];
  return {
    person: mentions
      .filter((mention) => mention.form === 'name')
      .map(({ start, end, person }) => ({ start, end, id: person }))
      .toSorted(byStart),
    place: placesOf(sentence, humans, tools),
    date: dates.filter((span, i) => !dates.slice(0, i).some((other) => overlaps(other, span))).toSorted(byStart),
    amount: quantities
      .map((quantity) => quantity.expression)
      .filter((span) => !dated.some((date) => overlaps(date, span))),
    reason: reasonsOf(sentence),
  };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

const placeCue = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
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
    if ((token.tag !== 'PROPN' && !tools.countryOf(token.lower)) || /-\p{Ll}+ed$/u.test(token.text)) continue;
    let end = i;
    while (end + 1 < tokens.length && isNamePart(tokens[end + 1] as Token)) end += 1;
    end = throughInstitution(tokens, end);
    const span = { start: token.start, end: (tokens[end] as Token).end };
    const words = tokens
      .slice(i, end + 1)
      .map((word) => word.lower)
      .join(' ');
    const country = tools.countryWord(words);
    const isCountry = country === 'name' || country === 'capital';
    const led = leadsToPlace(tokens, i, tools);
    const taken = humans.some((human) => overlaps(human, span));
    const other = isCurrency(tokens[end + 1]) || isBracketedShortForm(tokens, i, end);
    if (
      !taken &&
      !other &&
      (isCountry || (led && country === null && !isCalendar(token))) &&
      /^\p{Lu}/u.test(token.text)
    )
      places.push(span);
    i = end;
  }
  return places;
}

const institution =
  /^(hospital|church|cathedral|college|school|university|station|square|street|airport|park|prison|stadium|hall|court|theatre|theater|hotel|harbou?r|bay|palace)$/;

/** "St. Anne's Hospital" from "St. Anne": on over a possessive to the kind of place it is. */
const throughInstitution = (tokens: readonly Token[], end: number): number =>
  tokens[end + 1]?.lower === "'s" &&
  /^\p{Lu}/u.test(tokens[end + 2]?.text ?? '') &&
  institution.test(tokens[end + 2]?.lower ?? '')
    ? end + 2
    : end;

/** "U.S. dollars", "Hong Kong dollars": money, no place. */
const isCurrency = (token: Token | undefined): boolean =>
  token !== undefined && /^(dollars?|pounds?|yen|yuan|won|francs?|crowns?|rupees?|pesos?)$/.test(token.lower);

/** "the Republic of Korea (ROK)": a short form given once more. */
const isBracketedShortForm = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to &&
  tokens[from - 1]?.text === '(' &&
  tokens[to + 1]?.text === ')' &&
  /^\p{Lu}[\p{Lu}.]+$/u.test((tokens[from] as Token).text);

const isNamePart = (token: Token): boolean =>
  token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isCalendar(token);

const isCalendar = (token: Token): boolean =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    token.lower,
  );

/** Whether the words before `i` lead to a place: "in", "at the", "in southern". */
function leadsToPlace(tokens: readonly Token[], i: number, tools: MatchTools): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const before = tokens[j] as Token;
    if (
      placeCue.has(before.lower) ||
      (before.lower === 'of' && tools.lists.answerNouns.get(tokens[j - 1]?.stem ?? '') === 'place')
    )
      return true;
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
