import type { Unit } from './unit.ts';
import type { AlignmentLists } from './lists.ts';

/** A word that turns what follows into its opposite, with the units it governs. */
export interface Negator {
  /** First and last unit of the negator: "not", "ruled out". */
  readonly from: number;
  readonly to: number;
  /** Indexes of the governed units, nearest first. */
  readonly governs: readonly number[];
  /** Whether "not" is only implied: "refused", "failed". */
  readonly implied: boolean;
}

/** A negation reaches no further than this many units. */
const reach = 14;

/**
 * The negators among some units. "We are not considering any new base" governs "considering … base"; "not only" negates
 * nothing; a scope ends at a comma, at "but", "that" or "which", and at an "and" that starts a new clause.
 */
export function findNegators(units: readonly Unit[], lists: AlignmentLists): Negator[] {
  const negators: Negator[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const length = negatorLength(units, i, lists);
    if (length === null) continue;
    const to = i + length.words - 1;
    const after = scopeAfter(units, to + 1, lists);
    negators.push({ from: i, to, governs: after.length > 0 ? after : scopeBefore(units, i), implied: length.implied });
    i = to;
  }
  return negators;
}

/** How many negators govern each unit, odd being negated. */
export function negatedUnits(units: readonly Unit[], negators: readonly Negator[]): boolean[] {
  const counts = units.map(() => 0);
  for (const negator of negators) for (const index of negator.governs) counts[index] = (counts[index] ?? 0) + 1;
  return counts.map((count) => count % 2 === 1);
}

function negatorLength(
  units: readonly Unit[],
  at: number,
  lists: AlignmentLists,
): { words: number; implied: boolean } | null {
  if (startsPhrase(units, at, lists.notNegating)) return null;
  const phrase = startsPhrase(units, at, lists.impliedNegatorPhrases);
  if (phrase) return { words: phrase, implied: true };
  const unit = units[at] as Unit;
  if (lists.negators.has(unit.lower)) return { words: 1, implied: false };
  const verbal = unit.tag === 'VERB' || unit.tag === 'NOUN' || unit.tag === 'ADJ' || unit.tag === 'ADV';
  return verbal && lists.impliedNegators.has(unit.stem) ? { words: 1, implied: true } : null;
}

const startsPhrase = (units: readonly Unit[], at: number, phrases: readonly (readonly string[])[]): number =>
  phrases.find((phrase) => phrase.every((word, k) => units[at + k]?.lower === word))?.length ?? 0;

function scopeAfter(units: readonly Unit[], from: number, lists: AlignmentLists): number[] {
  const scope: number[] = [];
  for (let i = from; i < units.length && i < from + reach; i += 1) {
    const unit = units[i] as Unit;
    if (i > from && unit.afterBreak) break;
    if (i > from && lists.scopeEnds.has(unit.lower)) break;
    if (unit.lower === 'and' && startsClause(units, i + 1)) break;
    scope.push(i);
  }
  return scope;
}

/** How far back a negation at the end reaches: "a collision is not". */
const reachBack = 4;

function scopeBefore(units: readonly Unit[], at: number): number[] {
  const scope: number[] = [];
  for (let i = at - 1; i >= Math.max(0, at - reachBack); i -= 1) {
    scope.push(i);
    if ((units[i] as Unit).afterBreak) break;
  }
  return scope;
}

/** Whether what follows an "and" has a verb or subject of its own. */
function startsClause(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return (
    next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'PRON' || next.lower === 'that')
  );
}
