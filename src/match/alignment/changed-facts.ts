import type { Alignment, Pair } from './align.ts';
import { isNamed, unitAt } from './conflict.ts';
import type { Conflict, ConflictKind } from './conflict.ts';
import type { Negator } from './polarity.ts';
import { isCritical, unitWeight } from './unit.ts';
import type { Unit, UnitKind } from './unit.ts';
import type { UnitContext } from './unit-context.ts';

/** "will join" beside "will not join": the first matched unit a negator governs must be negated on the other side too. */
export function changedNegation({ mine, theirs, pairs }: Alignment): Conflict[] {
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
export function changedFact(alignment: Alignment, { mainTerms }: UnitContext): Conflict[] {
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

const sameClass = (mine: Unit, theirs: Unit): boolean =>
  mine.kind === 'degree'
    ? theirs.degree?.scale === mine.degree?.scale
    : isNamed(mine)
      ? isNamed(theirs)
      : mine.kind === theirs.kind;

/** How far a unit of the sentence lies from where the user's unit would stand. */
function distance({ pairs }: Alignment, mine: number, theirs: number): number {
  const before = pairs.findLast((p) => p.mine < mine);
  const after = pairs.find((p) => p.mine > mine);
  return Math.min(...[before, after].flatMap((p) => (p ? [Math.abs(p.theirs - theirs)] : [])), 99);
}

/** "will return" beside "may return": the doubt is gone; "cannot" beside "could not" is as firm. */
export function droppedDoubt({ mine, theirs, pairs }: Alignment): Conflict[] {
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
