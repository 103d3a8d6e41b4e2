import type { Alignment } from './align.ts';
import { isNamed, unitAt } from './conflict.ts';
import type { Conflict } from './conflict.ts';
import { areOpposite } from './likeness.ts';
import type { Unit } from './unit.ts';
import type { UnitContext } from './unit-context.ts';

/** "remove" beside "deploy": an unmatched word that denies an unmatched one of the sentence. */
export function swappedOpposite({ mine, theirs, pairs, missing }: Alignment, { tools }: UnitContext): Conflict[] {
  const used = new Set(pairs.map((p) => p.theirs));
  return missing.flatMap((index): Conflict[] => {
    const unit = unitAt(mine.units, index);
    if (unit.kind !== 'word' && unit.kind !== 'degree') return [];
    const denied = theirs.units.findIndex((other, i) => !used.has(i) && areOpposite(unit, other, tools));
    return denied < 0 ? [] : [{ kind: 'opposite', mine: [index], theirs: [denied] }];
  });
}

/** "voted for" beside "voted against": opposed prepositions after the same word. */
export function swappedPreposition({ mine, theirs, pairs }: Alignment, { lists }: UnitContext): Conflict[] {
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

/** "Seoul's interests" beside "China's interests": the possessor right before a matched word differs. */
export function swappedPossessor({ mine, theirs, pairs }: Alignment): Conflict[] {
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
    if (unit.possessive) return isNamed(unit) ? i : null;
    if (unit.kind === 'grammar' || unit.tag === 'VERB') return null;
  }
  return null;
}

const reciprocal = new Set(['meet', 'met', 'talk', 'speak', 'discuss', 'agre', 'marri', 'share']);

/** "A urged B" beside "B urged A": the names on both sides of a matched verb have changed places. */
export function swappedRoles({ mine, theirs, pairs }: Alignment): Conflict[] {
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
  !isNamed(unit) || unit.possessive ? null : (personKey(unit.person) ?? unit.country ?? unit.stem);

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
