import type { Token } from '../../text/index.ts';
import { findDates } from './dates.ts';
import type { FoundDate } from './dates.ts';
import type { AlignmentLists } from './lists.ts';
import { numberAt } from './numbers.ts';
import { isShouted, piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Unit, UnitKind } from './unit.ts';
import type { UnitContext } from './unit-context.ts';

/** A unit in the making: what it is, and how many pieces it takes. */
type Draft = Partial<Unit> & { readonly kind: UnitKind; readonly pieces: number };

/**
 * The units of a stretch of text from its tokens. Rules are tried in order at each place; the first that applies takes
 * its pieces.
 */
export function readUnits(text: string, tokens: readonly Token[], context: UnitContext): Unit[] {
  const pieces = piecesOf(tokens);
  const first = tokens[0];
  if (!first) return [];
  const offset = first.start;
  const dates = findDates(text.slice(offset, (tokens.at(-1) as Token).end), context.lists, context.published).map(
    ({ date, start, end }) => ({ date, start: start + offset, end: end + offset }),
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

/** Dates, terms and names first, then numbers, then words by the lists; the order matters. */
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
  const term = sequenceAt(pieces, at, context.terms, 1);
  if (term) return { kind: 'name', pieces: term.words.length, lower: term.term };
  const person = sequenceAt(pieces, at, context.people, shouted || isNamelike(piece, lists) ? 1 : 2);
  if (person) return { kind: 'person', pieces: person.words.length, person: person.person };
  const country = countryAt(pieces, at, context);
  if (country) return country;
  const number = numberAt(pieces, at, lists);
  if (number)
    return {
      kind: 'number',
      pieces: number.pieces,
      value: number.value,
      ...(number.ordinal ? { lower: `#${number.value}` } : {}),
    };
  const word = piece.lower;
  const symbol = lists.symbols.get(word);
  if (symbol) return { kind: 'measure', pieces: 1, lower: symbol };
  if (lists.negators.has(word)) return { kind: 'negator', pieces: 1 };
  const degree = lists.degrees.get(word);
  if (degree && !(word === 'may' && piece.token.text.startsWith('M') && piece.token.tag === 'PROPN'))
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

/** The first of the entries that has so many words at least and stands here. */
const sequenceAt = <T extends { readonly words: readonly string[] }>(
  pieces: readonly Piece[],
  at: number,
  entries: readonly T[],
  leastWords: number,
): T | undefined =>
  entries.find(({ words }) => words.length >= leastWords && words.every((word, k) => pieces[at + k]?.folded === word));

/** "South Korea", "South Korean", "Seoul", "the US": two words before one. */
function countryAt(pieces: readonly Piece[], at: number, { tools, lists }: UnitContext): Draft | null {
  const [one, two] = [pieces[at] as Piece, pieces[at + 1]];
  const pair =
    two && !two.afterBreak && tools.beginsCountry(one.lower) ? tools.countryOf(`${one.lower} ${two.lower}`) : null;
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
