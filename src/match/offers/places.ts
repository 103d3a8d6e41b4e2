import type { Sentence } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { MatchTools } from '../tools.ts';

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
 * Names after a preposition of place that are no person's, countries and capitals wherever they stand, and what stands
 * beside, behind or opposite something.
 *
 * @example "a county of Seongju" → Seongju; "35 km south of Piura" whole; "beside the old bridge"; not "of Kang".
 */
export function placesOf(sentence: Sentence, humans: readonly Span[], tools: MatchTools): Span[] {
  const named = namedPlaces(sentence, humans, tools);
  return [...named, ...besides(sentence.tokens).filter((span) => !named.some((other) => overlaps(other, span)))];
}

/** Prepositions that are of place whatever follows: "in" and "at" may be of time, "under" and "over" of numbers. */
const besideWord = /^(?:beside|near|behind|opposite|outside|inside|beneath|alongside|atop)$/;
const points = /^(?:the|an?|his|her|its|their|this|that)$/;

/** "beside the old bridge": such a preposition with the plain noun phrase behind it. */
function besides(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    if (!besideWord.test(token.lower) || !points.test(tokens[at + 1]?.lower ?? '')) return [];
    let end = at + 2;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.tag ?? '')) end += 1;
    const last = tokens[end - 1] as Token;
    return last.tag === 'NOUN' || last.tag === 'PROPN' ? [{ start: token.start, end: last.end }] : [];
  });
}

function namedPlaces(sentence: Sentence, humans: readonly Span[], tools: MatchTools): Span[] {
  const places: Span[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if ((token.tag !== 'PROPN' && !tools.countryOf(token.lower)) || /-\p{Ll}+ed$/u.test(token.text)) continue;
    let end = i;
    while (end + 1 < tokens.length && isNamePart(tokens[end + 1] as Token)) end += 1;
    end = throughInstitution(tokens, end);
    const start = particleBefore(tokens, i) ?? bearingBefore(tokens, i) ?? token;
    const span = { start: start.start, end: (tokens[end] as Token).end };
    const words = tokens
      .slice(i, end + 1)
      .map((word) => word.lower)
      .join(' ');
    const country = tools.countryWord(words);
    const isCountry = country === 'name' || country === 'capital';
    const led = leadsToPlace(tokens, particleBefore(tokens, i) ? i - 1 : i, tools);
    const taken = humans.some((human) => overlaps(human, span));
    const other = isCurrency(tokens[end + 1]) || isBracketedShortForm(tokens, i, end);
    if (
      !taken &&
      !other &&
      (isCountry || ((led || start !== token) && country === null && !isCalendar(token))) &&
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

/** "Da" of "Da Nang", "The" of "The Hague": a capital within the sentence that the tagger took for a small word. */
const particleBefore = (tokens: readonly Token[], i: number): Token | null => {
  const before = tokens[i - 1];
  return i > 1 && before && /^(?:Da|De|Des|El|Al|La|Le|Las|Los|San|The)$/.test(before.text) ? before : null;
};

const compass = /^(?:(?:north|south)?-?(?:north|south|east|west)|inland|downstream|upstream|offshore)$/;

/** First word of "35 kilometres south of" or "west of" right before a name; `null` where none stands there. */
function bearingBefore(tokens: readonly Token[], i: number): Token | null {
  const [way, of] = [tokens[i - 2], tokens[i - 1]];
  if (!way || of?.lower !== 'of' || !compass.test(way.lower)) return null;
  const [number, unit] = [tokens[i - 4], tokens[i - 3]];
  return number?.tag === 'NUM' &&
    unit &&
    /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|feet)$/.test(unit.lower)
    ? number
    : way;
}

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
