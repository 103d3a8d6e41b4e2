import type { Knowledge } from '../../extract/index.ts';
import { fold, straighten } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { MatchTools } from '../tools.ts';
import { findDates } from './dates.ts';
import type { FoundDate } from './dates.ts';
import type { AlignmentLists } from './lists.ts';
import type { Unit, UnitKind } from './unit.ts';

/** What reading a text into units needs to know of the article it is compared with. */
export interface UnitContext {
  readonly tools: MatchTools;
  readonly lists: AlignmentLists;
  /** ISO day of publication, for relative dates. */
  readonly published: string | null;
  /** Lower-case words that are names in the article, for texts typed without capitals. */
  readonly nameWords: ReadonlySet<string>;
  /** By person: stems of the offices the article gives, and the country. */
  readonly titles: ReadonlyMap<number, { readonly stems: ReadonlySet<string>; readonly country: string | null }>;
  /** Stems of the terms the article is about: a sentence that says "the system" may mean them. */
  readonly mainTerms: ReadonlySet<string>;
  /** Names of people as folded words, longest first. */
  readonly people: readonly { readonly words: readonly string[]; readonly person: number }[];
  /** Long forms the article explains, as folded words, with the short form: Terminal High … Defense → thaad. */
  readonly terms: readonly { readonly words: readonly string[]; readonly term: string }[];
}

/** A piece of a token: hyphenated words are compared part by part. */
interface Piece extends Span {
  readonly token: Token;
  readonly lower: string;
  readonly afterBreak: boolean;
  readonly possessive: boolean;
}

type Draft = Partial<Unit> & { readonly kind: UnitKind; readonly pieces: number };

/**
 * The units of a stretch of text from its tokens. Rules are tried in order at each place; the first that applies takes
 * its pieces.
 */
export function readUnits(text: string, tokens: readonly Token[], context: UnitContext): Unit[] {
  const pieces = piecesOf(tokens, text);
  const first = tokens[0];
  if (!first) return [];
  const offset = first.start;
  const dates = findDates(text.slice(offset, (tokens.at(-1) as Token).end), context.lists, context.published).map(
    (d) => ({ ...d, start: d.start + offset, end: d.end + offset }),
  );
  const shouted = isShouted(tokens);
  const units: Unit[] = [];
  for (let i = 0; i < pieces.length;) {
    const draft = readOne(pieces, i, dates, context, shouted);
    units.push(makeUnit(draft, pieces.slice(i, i + draft.pieces), context));
    i += draft.pieces;
  }
  return units;
}

/** Whether hardly any letter is small: capitals then say nothing about names. */
const isShouted = (tokens: readonly Token[]): boolean => {
  const letters = tokens
    .map((t) => t.text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return letters.length > 8 && letters.replace(/[^\p{Lu}]/gu, '').length > 0.7 * letters.length;
};

function piecesOf(tokens: readonly Token[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let afterBreak = false;
  tokens.forEach((token, i) => {
    if (!/[\p{L}\p{N}$€£¥₩₹%]/u.test(token.text)) {
      if (/[,;:()—–]|--/.test(token.text)) afterBreak = true;
      return;
    }
    if (/^['’](s)?$/.test(token.lower)) return;
    const next = tokens[i + 1];
    const possessive = next !== undefined && /^['’]s?$/.test(next.lower) && next.start === token.end;
    for (const match of token.text.matchAll(/[^-–/]+/g)) {
      const start = token.start + match.index;
      const lower = straighten(match[0]).toLowerCase();
      if (!/[\p{L}\p{N}$€£¥₩₹%]/u.test(lower)) continue;
      pieces.push({ token, start, end: start + match[0].length, lower: stripDots(lower), afterBreak, possessive });
      afterBreak = false;
    }
  });
  return pieces.filter((piece) => text.slice(piece.start, piece.end) !== '');
}

const stripDots = (word: string): string =>
  /^(\p{L}\.)+\p{L}?\.?$/u.test(word) ? word.replace(/\./g, '') : word.replace(/\.$/, '');

function readOne(
  pieces: readonly Piece[],
  at: number,
  dates: readonly FoundDate[],
  context: UnitContext,
  shouted: boolean,
): Draft {
  const { lists } = context;
  const piece = pieces[at] as Piece;
  const date = dates.find((d) => d.start <= piece.start && piece.start < d.end);
  if (date)
    return {
      kind: 'date',
      pieces: countWhile(pieces, at, (p) => p.start < date.end),
      date: date.date,
      value: date.date.month === null ? date.date.year : null,
    };
  const term = sequenceAt(pieces, at, context.terms);
  if (term) return { kind: 'name', pieces: term.words.length, lower: term.term };
  const person = sequenceAt(
    pieces,
    at,
    context.people.filter((p) => p.words.length > 1 || shouted || isNamelike(piece, lists)),
  );
  if (person) return { kind: 'person', pieces: person.words.length, person: person.person };
  const country = countryAt(pieces, at, context);
  if (country) return country;
  const number = numberAt(pieces, at, lists);
  if (number) return number;
  const word = piece.lower;
  const symbol = lists.symbols.get(word);
  if (symbol) return { kind: 'measure', pieces: 1, lower: symbol };
  if (lists.negators.has(word)) return { kind: 'negator', pieces: 1 };
  const degree = lists.degrees.get(word);
  if (degree && !(word === 'may' && /^M/.test(piece.token.text) && piece.token.tag === 'PROPN'))
    return { kind: 'degree', pieces: 1, degree };
  if (lists.lightVerbs.has(word) && !lists.grammar.has(word)) return { kind: 'light', pieces: 1 };
  if (lists.grammar.has(word) && !isAcronym(piece, shouted)) return { kind: 'grammar', pieces: 1 };
  if (isName(piece, at, context, shouted)) return { kind: 'name', pieces: 1 };
  if (lists.offices.has(context.tools.reader.stem(word))) return { kind: 'office', pieces: 1 };
  return { kind: 'word', pieces: 1 };
}

/** A one-word name that is also an everyday word ("May", "Will") needs its capital. */
const isNamelike = (piece: Piece, lists: AlignmentLists): boolean =>
  /^\p{Lu}/u.test(piece.token.text) ||
  !(lists.grammar.has(piece.lower) || lists.degrees.has(piece.lower) || lists.months.has(piece.lower));

const isAcronym = (piece: Piece, shouted: boolean): boolean => !shouted && /^\p{Lu}\p{Lu}/u.test(piece.token.text);

function isName(piece: Piece, at: number, context: UnitContext, shouted: boolean): boolean {
  if (context.nameWords.has(piece.lower)) return true;
  if (
    shouted ||
    !/^\p{Lu}/u.test(piece.token.text) ||
    context.lists.offices.has(context.tools.reader.stem(piece.lower))
  )
    return false;
  return at > 0 ? piece.token.tag === 'PROPN' || piece.token.tag === 'NOUN' : piece.token.tag === 'PROPN';
}

function countWhile(pieces: readonly Piece[], at: number, test: (piece: Piece) => boolean): number {
  let count = 1;
  while (at + count < pieces.length && test(pieces[at + count] as Piece)) count += 1;
  return count;
}

const sequenceAt = <T extends { readonly words: readonly string[] }>(
  pieces: readonly Piece[],
  at: number,
  entries: readonly T[],
): T | undefined =>
  entries.find((entry) =>
    entry.words.every((word, k) => pieces[at + k] !== undefined && fold((pieces[at + k] as Piece).lower) === word),
  );

/** "South Korea", "South Korean", "Seoul", "the US": two words before one. */
function countryAt(pieces: readonly Piece[], at: number, { tools, lists }: UnitContext): Draft | null {
  const [one, two] = [pieces[at] as Piece, pieces[at + 1]];
  const pair = two && !two.afterBreak ? tools.countryOf(`${one.lower} ${two.lower}`) : null;
  if (pair) return { kind: 'country', pieces: 2, country: pair };
  const typed = one.token.text.slice(one.start - one.token.start, one.end - one.token.start);
  const single =
    (/^\p{Lu}+$/u.test(typed) ? tools.countryOf(typed) : null) ??
    tools.countryOf(one.lower) ??
    (/^\p{L}{4,}s$/u.test(one.lower) ? tools.countryOf(one.lower.slice(0, -1)) : null);
  const isPlace = lists.capitals.has(one.lower) && isPlaceCue(pieces[at - 1]?.lower ?? '');
  return single ? { kind: 'country', pieces: 1, country: single, isPlace } : null;
}

/** Words after which a capital is a place: "in Paris", "visited Paris". */
const isPlaceCue = (word: string): boolean =>
  /^(?:in|at|to|from|near|outside|around|through|visit|visits|visited|leave|left)$/.test(word);

/** "six", "1,000", "two hundred", "9 billion", "third"; "one" only before what it counts. */
function numberAt(pieces: readonly Piece[], at: number, lists: AlignmentLists): Draft | null {
  const word = (pieces[at] as Piece).lower;
  const ordinal = lists.ordinals.get(word) ?? ordinalOf(word);
  if (ordinal !== null && ordinal !== undefined)
    return { kind: 'number', pieces: 1, value: ordinal, lower: `#${ordinal}` };
  let { total, last, used } = { total: 0, last: null as number | null, used: 0 };
  for (let i = at; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    const value = valueOf(piece.lower, lists);
    const scale = used > 0 ? lists.scales.get(piece.lower) : undefined;
    if (scale !== undefined)
      [total, last] = scale === 100 ? [total, (last ?? 1) * 100] : [total + (last ?? 1) * scale, null];
    else if (
      value !== null &&
      (used === 0 || last === null || (last >= 20 && value < 10) || (last >= 100 && value < 100))
    )
      last = (last ?? 0) + value;
    else break;
    used += 1;
  }
  if (used === 0) return null;
  if (used === 1 && word === 'one' && !countsSomething(pieces, at)) return null;
  return { kind: 'number', pieces: used, value: total + (last ?? 0) };
}

const ordinalOf = (word: string): number | null => {
  const match = /^(\d+)(st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : null;
};

function valueOf(word: string, lists: AlignmentLists): number | null {
  if (/^\d[\d,]*(\.\d+)?$/.test(word)) return Number(word.replace(/,/g, ''));
  const glued = /^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn)$/.exec(word);
  if (glued)
    return Number((glued[1] as string).replace(/,/g, '')) * (lists.scales.get(glued[2] as string) ?? 1_000_000);
  return lists.numbers.get(word) ?? null;
}

/** "one launcher", not "no one", "one another", "one of". */
function countsSomething(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const next = pieces[at + 1];
  return (
    !/^(no|any|every|some|each|this|that|which|the)$/.test(before) &&
    next !== undefined &&
    ['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(next.token.tag)
  );
}

function makeUnit(draft: Draft, pieces: readonly Piece[], { tools }: UnitContext): Unit {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  const lower = draft.lower ?? pieces.map((p) => p.lower).join(' ');
  const whole = first === last && first.lower === first.token.lower;
  const stem = whole ? first.token.stem : tools.reader.stem(lower);
  return {
    start: first.start,
    end: last.end,
    kind: draft.kind,
    lower,
    stem,
    root: whole && first.token.lemma !== first.token.lower ? tools.reader.stem(first.token.lemma) : stem,
    tag: first.token.tag,
    person: draft.person ?? null,
    country: draft.country ?? null,
    isPlace: draft.isPlace ?? false,
    value: draft.value ?? null,
    date: draft.date ?? null,
    degree: draft.degree ?? null,
    afterBreak: first.afterBreak,
    possessive: last.possessive,
  };
}

/** The context of an article: the names and long forms to look out for. */
export function unitContextOf(knowledge: Knowledge, tools: MatchTools): UnitContext {
  const { article } = knowledge;
  const folded = (name: string): string[] =>
    fold(name)
      .split(/[\s-]+/)
      .map((word) => stripDots(word))
      .filter(Boolean);
  const owners = new Map<string, number | null>();
  for (const person of knowledge.people) {
    if (person.kind !== 'person') continue;
    for (const name of [person.name, ...person.aliases]) {
      const key = folded(name).join(' ');
      owners.set(key, owners.has(key) && owners.get(key) !== person.id ? null : person.id);
    }
  }
  const people = [...owners].flatMap(([key, person]) => (person === null ? [] : [{ words: key.split(' '), person }]));
  const terms = knowledge.definitions
    .filter((definition) => definition.kind === 'expansion')
    .map((definition) => ({
      words: folded(article.text.slice(definition.meaning.start, definition.meaning.end)),
      term: definition.term.toLowerCase(),
    }));
  const nameWords = new Set<string>();
  for (const sentence of article.sentences) {
    if (sentence.place === 'headline') continue;
    sentence.tokens.forEach((token, i) => {
      if (i > 0 && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isTitleWord(token, tools))
        for (const part of token.lower.split('-')) nameWords.add(part);
    });
  }
  return {
    tools,
    lists: tools.alignment,
    published: article.published?.date ?? null,
    nameWords,
    titles: new Map(
      knowledge.people.map((person) => [
        person.id,
        {
          stems: new Set(person.roles.flatMap((role) => folded(role.text).map((word) => tools.reader.stem(word)))),
          country: person.country,
        },
      ]),
    ),
    mainTerms: mainTermsOf(knowledge),
    people: people.sort((a, b) => b.words.length - a.words.length),
    terms: terms.filter((t) => t.words.length > 1).sort((a, b) => b.words.length - a.words.length),
  };
}

const isTitleWord = (token: Token, tools: MatchTools): boolean =>
  tools.alignment.offices.has(token.stem) ||
  tools.alignment.lightVerbs.has(token.lower) ||
  tools.alignment.grammar.has(token.lower);

/** Names of the headline that are neither people nor countries to the reader: what the whole article is about. */
function mainTermsOf({ article }: Knowledge): Set<string> {
  const headline = article.sentences
    .filter((sentence) => sentence.place === 'headline')
    .flatMap((sentence) => sentence.tokens);
  const often = (token: Token): boolean =>
    article.sentences.filter((sentence) => sentence.tokens.some((other) => other.stem === token.stem)).length >=
    Math.max(2, article.sentences.length / 5);
  return new Set(headline.filter((token) => token.tag === 'PROPN' && often(token)).map((token) => token.stem));
}
