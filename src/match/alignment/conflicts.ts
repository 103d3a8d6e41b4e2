import type { Alignment } from './align.ts';
import { changedFact, changedNegation, droppedDoubt } from './changed-facts.ts';
import type { Conflict, ConflictRule } from './conflict.ts';
import { otherPerson, otherTitle } from './other-people.ts';
import { swappedOpposite, swappedPossessor, swappedPreposition, swappedRoles } from './swapped-words.ts';
import type { UnitContext } from './unit-context.ts';

/** The ways a fact can have been changed, each looked for by itself. */
export const conflictRules: readonly ConflictRule[] = [
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
