import type { Alignment } from './align.ts';
import { isNamed, unitAt } from './conflict.ts';
import type { Conflict } from './conflict.ts';
import type { Unit } from './unit.ts';
import type { UnitContext } from './unit-context.ts';

/**
 * "Kang plans to visit in May" beside "Kang's visit comes ahead of Moon's planned trip in May": what is told stands
 * around another person, and the user's stands elsewhere in the sentence.
 */
export function otherPerson({ mine, theirs, pairs }: Alignment): Conflict[] {
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
    (isNamed(unitAt(units, edge - 1)) ||
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
    (isNamed(unitAt(units, edge + 1)) || unitAt(units, edge + 1).kind === 'office')
  )
    edge += 1;
  return edge;
}

/** "President Li" where the article knows a Premier Li; "the German president Xi" where Xi is Chinese. */
export function otherTitle({ mine, theirs, pairs }: Alignment, { titles }: UnitContext): Conflict[] {
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
