import type { Alignment } from './align.ts';
import type { Unit } from './unit.ts';
import type { UnitContext } from './unit-context.ts';

export type ConflictKind = 'negation' | 'number' | 'date' | 'name' | 'degree' | 'office' | 'opposite' | 'order';

/** A fact the user's words and the article's tell differently; indexes of units, either list may be empty. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

/** One way in which a fact can have been changed. */
export type ConflictRule = (alignment: Alignment, context: UnitContext) => Conflict[];

export const unitAt = (units: readonly Unit[], index: number): Unit => units[index] as Unit;

/** Whether a unit names somebody or something. */
export const isNamed = (unit: Unit): boolean =>
  unit.kind === 'person' || unit.kind === 'country' || unit.kind === 'name';
