import type { Alignment, Pair } from './align.ts';
import { areOpposite } from './likeness.ts';
import type { Negator } from './polarity.ts';
import type { UnitContext } from './read-units.ts';
import { isCritical, unitWeight } from './unit.ts';
import type { Unit, UnitKind } from './unit.ts';

export type ConflictKind = 'negation' | 'number' | 'date' | 'name' | 'degree' | 'office' | 'opposite' | 'order';

/** A fact the user's words and the article's tell differently; indexes of units, either list may be empty. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

type Rule = (alignment: Alignment, context: UnitContext) => Conflict[];

/** The ways a fact can have been changed, each looked for by itself. */
export const conflictRules: readonly Rule[] = [
  changedNegation,
  changedFact,
  swappedOpposite,
  swappedPreposition,
  droppedDoubt,
  swappedPossessor,
  swappedRoles,
  otherPerson,
  otherTitle,
];

/**
 * What the user's words change of the sentence they resemble.
 *
 * @example
 * // "eight launchers" beside "six launchers"
 * findConflicts(alignment, context) // [{ kind: 'number', mine: [0], theirs: [0] }]
 */
export const findConflicts = (alignment: Alignment, context: UnitContext): Conflict[] =>
  conflictRules.flatMap((rule) => rule(alignment, context));

const unitAt = (units: readonly Unit[], index: number): Unit => units[index] as Unit;

/** "will join" beside "will not join": the first matched unit a negator governs must be negated on the other side too. */
function changedNegation({ mine, theirs, pairs }: Alignment): Conflict[] {
  const conflicts: Conflict[] = [];
  const comparable = (p: Pair): boolean =>
    unitWeight[unitAt(mine.units, p.mine).kind] > 0 &&
    !['person', 'country', 'name'].includes(unitAt(mine.units, p.mine).kind);
  for (const negator of mine.negators) {
    const head = negator.governs
      .map((i) => pairs.find((p) => p.mine === i && comparable(p)))
      .find((p) => p !== undefined);
    if (head && mine.negated[head.mine] !== theirs.negated[head.theirs])
      conflicts.push({ kind: 'negation', mine: span(negator), theirs: [] });
    if (!head && !negator.implied && explicit(mine.negators) > explicit(theirs.negators))
      conflicts.push({ kind: 'negation', mine: span(negator), theirs: [] });
  }
  for (const negator of theirs.negators) {
    const head = negator.governs
      .map((i) => pairs.find((p) => p.theirs === i && comparable(p)))
      .find((p) => p !== undefined);
    if (head && mine.negated[head.mine] !== theirs.negated[head.theirs])
      conflicts.push({ kind: 'negation', mine: [], theirs: span(negator) });
  }
  return conflicts;
}

const explicit = (negators: readonly Negator[]): number => negators.filter((negator) => !negator.implied).length;

const span = (negator: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: negator.to - negator.from + 1 }, (_, k) => negator.from + k);

const changeable: Readonly<Partial<Record<UnitKind, ConflictKind>>> = {
  number: 'number',
  measure: 'number',
  date: 'date',
  person: 'name',
  country: 'name',
  name: 'name',
  degree: 'degree',
  office: 'office',
};

/** A number, date, name, quantifier or office the sentence lacks, with the one it has instead where there is one. */
function changedFact(alignment: Alignment, { mainTerms }: UnitContext): Conflict[] {
  const { mine, theirs, pairs, missing } = alignment;
  const used = new Set(pairs.map((p) => p.theirs));
  return missing.flatMap((index): Conflict[] => {
    const unit = unitAt(mine.units, index);
    const kind = changeable[unit.kind];
    if (!kind || !isCritical(unit)) return [];
    const instead = theirs.units
      .map((other, i) => ({ other, i }))
      .filter(({ other, i }) => !used.has(i) && sameClass(unit, other))
      .sort((a, b) => distance(alignment, index, a.i) - distance(alignment, index, b.i))[0];
    if (unit.kind === 'name' && mainTerms.has(unit.stem) && (!instead || distance(alignment, index, instead.i) > 3))
      return [];
    return [{ kind, mine: [index], theirs: instead ? [instead.i] : [] }];
  });
}

const namelike = (unit: Unit): boolean => unit.kind === 'person' || unit.kind === 'country' || unit.kind === 'name';

const sameClass = (mine: Unit, theirs: Unit): boolean =>
  mine.kind === 'degree'
    ? theirs.degree?.scale === mine.degree?.scale
    : namelike(mine)
      ? namelike(theirs)
      : mine.kind === theirs.kind;

/** How far a unit of the sentence lies from where the user's unit would stand. */
function distance({ pairs }: Alignment, mine: number, theirs: number): number {
  const before = pairs.findLast((p) => p.mine < mine);
  const after = pairs.find((p) => p.mine > mine);
  return Math.min(...[before, after].flatMap((p) => (p ? [Math.abs(p.theirs - theirs)] : [])), 99);
}

/** "remove" beside "deploy": an unmatched word that denies an unmatched one of the sentence. */
function swappedOpposite({ mine, theirs, pairs, missing }: Alignment, { tools }: UnitContext): Conflict[] {
  const used = new Set(pairs.map((p) => p.theirs));
  return missing.flatMap((index): Conflict[] => {
    const unit = unitAt(mine.units, index);
    if (unit.kind !== 'word' && unit.kind !== 'degree') return [];
    const denied = theirs.units.findIndex((other, i) => !used.has(i) && areOpposite(unit, other, tools));
    return denied < 0 ? [] : [{ kind: 'opposite', mine: [index], theirs: [denied] }];
  });
}

/** "voted for" beside "voted against": opposed prepositions after the same word. */
function swappedPreposition({ mine, theirs, pairs }: Alignment, { lists }: UnitContext): Conflict[] {
  return pairs.flatMap(({ mine: m, theirs: t }): Conflict[] => {
    const [own, other] = [mine.units[m + 1], theirs.units[t + 1]];
    const opposed =
      own !== undefined &&
      other !== undefined &&
      unitAt(mine.units, m).kind !== 'grammar' &&
      lists.opposedPrepositions.has(`${own.lower} ${other.lower}`);
    return opposed ? [{ kind: 'opposite', mine: [m + 1], theirs: [t + 1] }] : [];
  });
}

/** "will return" beside "may return": the doubt is gone; "cannot" beside "could not" is as firm. */
function droppedDoubt({ mine, theirs, pairs }: Alignment): Conflict[] {
  const doubts = (unit: Unit): boolean => unit.degree?.group === 'possible' || unit.lower === 'can';
  if (mine.units.some(doubts)) return [];
  return pairs.flatMap(({ mine: m, theirs: t }): Conflict[] => {
    if (unitAt(theirs.units, t).tag !== 'VERB' || unitAt(mine.units, m).tag !== 'VERB' || theirs.negated[t] === true)
      return [];
    const modal = theirs.units.findLastIndex(
      (unit, i) => i < t && i >= t - 3 && unit.degree?.group === 'possible' && unit.tag === 'AUX',
    );
    return modal < 0 ? [] : [{ kind: 'degree', mine: [], theirs: [modal] }];
  });
}

/** "Seoul's interests" beside "China's interests": the possessor right before a matched word differs. */
function swappedPossessor({ mine, theirs, pairs }: Alignment): Conflict[] {
  return pairs.flatMap(({ mine: m, theirs: t }): Conflict[] => {
    if (unitAt(mine.units, m).kind !== 'word') return [];
    const [own, other] = [possessorOf(mine.units, m), possessorOf(theirs.units, t)];
    if (own === null || other === null) return [];
    const [a, b] = [unitAt(mine.units, own), unitAt(theirs.units, other)];
    const differ =
      a.kind === b.kind &&
      (a.person !== b.person || a.country !== b.country || (a.kind === 'name' && a.stem !== b.stem));
    return differ ? [{ kind: 'name', mine: [own], theirs: [other] }] : [];
  });
}

/** The named possessor of a unit, over at most two adjectives: "China's [core] interests". */
function possessorOf(units: readonly Unit[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const unit = unitAt(units, i);
    if (unit.possessive) return namelike(unit) ? i : null;
    if (unit.kind === 'grammar' || unit.tag === 'VERB') return null;
  }
  return null;
}

const reciprocal = new Set(['meet', 'met', 'talk', 'speak', 'discuss', 'agre', 'marri', 'share']);

/** "A urged B" beside "B urged A": the names on both sides of a matched verb have changed places. */
function swappedRoles({ mine, theirs, pairs }: Alignment): Conflict[] {
  return pairs.flatMap(({ mine: m, theirs: t }): Conflict[] => {
    const [verb, other] = [unitAt(mine.units, m), unitAt(theirs.units, t)];
    if (verb.tag !== 'VERB' || other.tag !== 'VERB' || reciprocal.has(verb.root) || reciprocal.has(verb.stem))
      return [];
    if (isPassive(mine.units, m) !== isPassive(theirs.units, t)) return [];
    const own = around(mine.units.map(whoIs), m);
    const their = around(
      theirs.units.map((unit, i) => whoIs(unit) ?? personKey(theirs.refersTo[i] ?? null)),
      t,
    );
    if (own === null || their === null || own.who[0] === own.who[1]) return [];
    return own.who[0] === their.who[1] && own.who[1] === their.who[0]
      ? [{ kind: 'order', mine: own.at, theirs: their.at }]
      : [];
  });
}

const personKey = (person: number | null): string | null => (person === null ? null : `person ${person}`);

/** What tells one name from another; `null` for other units, and for a possessor. */
const whoIs = (unit: Unit): string | null =>
  !namelike(unit) || unit.possessive ? null : (personKey(unit.person) ?? unit.country ?? unit.stem);

const isPassive = (units: readonly Unit[], verb: number): boolean =>
  /^(be|is|are|was|were|been|being)$/.test(units[verb - 1]?.lower ?? '') &&
  units.slice(verb + 1, verb + 8).some((unit) => unit.lower === 'by');

/** The nearest names before and soon after a verb. */
function around(
  names: readonly (string | null)[],
  verb: number,
): { readonly at: readonly [number, number]; readonly who: readonly [string, string] } | null {
  const before = names.findLastIndex((name, i) => i < verb && name !== null);
  const after = names.findIndex((name, i) => i > verb && i <= verb + 6 && name !== null);
  return before < 0 || after < 0
    ? null
    : { at: [before, after], who: [names[before] as string, names[after] as string] };
}

/**
 * "Kang plans to visit in May" beside "Kang's visit comes ahead of Moon's planned trip in May": what is told stands
 * around another person, and the user's stands elsewhere in the sentence.
 */
function otherPerson({ mine, theirs, pairs }: Alignment): Conflict[] {
  const core = pairs
    .filter((p) => ['word', 'date', 'number'].includes(unitAt(mine.units, p.mine).kind))
    .map((p) => p.theirs);
  if (core.length < 2) return [];
  const from = leftEdge(theirs.units, Math.min(...core));
  const to = rightEdge(theirs.units, Math.max(...core));
  const named = new Set(pairs.flatMap((p) => (unitAt(mine.units, p.mine).kind === 'person' ? [p.theirs] : [])));
  const stranger = theirs.units.findIndex(
    (unit, i) =>
      i >= from &&
      i <= to &&
      unit.kind === 'person' &&
      !named.has(i) &&
      !mine.units.some((own) => own.person === unit.person),
  );
  if (stranger < 0) return [];
  return pairs.flatMap((p): Conflict[] =>
    unitAt(mine.units, p.mine).kind === 'person' && (p.theirs < from || p.theirs > to)
      ? [{ kind: 'name', mine: [p.mine], theirs: [stranger] }]
      : [],
  );
}

/** The names that stand right before a unit, joined by "and" or commas, belong to it. */
function leftEdge(units: readonly Unit[], at: number): number {
  let edge = at;
  while (
    edge > 0 &&
    (namelike(unitAt(units, edge - 1)) ||
      unitAt(units, edge - 1).kind === 'office' ||
      unitAt(units, edge - 1).lower === 'and')
  )
    edge -= 1;
  return edge;
}

/** The names and offices that stand right after a unit, with small words between. */
function rightEdge(units: readonly Unit[], at: number): number {
  let edge = at;
  while (
    edge + 1 < units.length &&
    !unitAt(units, edge + 1).afterBreak &&
    (namelike(unitAt(units, edge + 1)) || unitAt(units, edge + 1).kind === 'office')
  )
    edge += 1;
  return edge;
}

/** "President Li" where the article knows a Premier Li; "the German president Xi" where Xi is Chinese. */
function otherTitle({ mine, theirs, pairs }: Alignment, { titles }: UnitContext): Conflict[] {
  return pairs.flatMap(({ mine: m, theirs: t }): Conflict[] => {
    const unit = unitAt(mine.units, m);
    if (unit.kind !== 'person' && unit.kind !== 'name') return [];
    const own = titleBefore(mine.units, m);
    if (own.length === 0) return [];
    const known = unit.person === null ? undefined : titles.get(unit.person);
    const wrong = own.filter((i) => {
      const word = unitAt(mine.units, i);
      if (word.country !== null)
        return known?.country !== undefined && known.country !== null && known.country !== word.country;
      return known !== undefined && known.stems.size > 0
        ? !known.stems.has(word.stem)
        : !titleBefore(theirs.units, t).some((j) => unitAt(theirs.units, j).stem === word.stem);
    });
    const instead = titleBefore(theirs.units, t);
    const hasHead = own.some((i) => unitAt(mine.units, i).kind === 'office');
    return hasHead && wrong.length > 0 && (known !== undefined || instead.length > 0)
      ? [{ kind: 'office', mine: wrong, theirs: instead }]
      : [];
  });
}

/** The offices and countries right before a name. */
function titleBefore(units: readonly Unit[], name: number): number[] {
  const title: number[] = [];
  for (let i = name - 1; i >= 0 && !unitAt(units, i + 1).afterBreak; i -= 1) {
    const unit = unitAt(units, i);
    if (unit.kind !== 'office' && !(unit.kind === 'country' && !unit.possessive && i < name - 1)) break;
    title.unshift(i);
  }
  return title;
}
