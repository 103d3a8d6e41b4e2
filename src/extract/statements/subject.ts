import type { Range } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * How a subject was found: next to its verb, before an apposition, shared with a verb before it, a relative pronoun; for
 * another reading the object before the verb or the first subject of the unit.
 */
export type SubjectForm =
  | 'beside'
  | 'apposition'
  | 'shared'
  | 'relative'
  | 'controlled'
  | 'object'
  | 'first'
  | 'antecedent';

export interface Subject extends Range {
  readonly form: SubjectForm;
}

/** A unit with its verb groups, its noun phrases and the subjects of the verbs, from the first as far as they are known. */
export interface Clauses {
  readonly unit: Unit;
  readonly verbs: readonly VerbGroup[];
  readonly phrases: readonly Range[];
  /** By the verb's position in `verbs`. */
  readonly subjects: readonly (Subject | null)[];
}

/** "[It] appears that …", "[there] are fears that …", "[when] asked whether …": perhaps nobody. */
export const isExpletive = ({ unit }: { readonly unit: Unit }, subject: Range | null): boolean =>
  subject !== null &&
  subject.to - subject.from === 1 &&
  /^(?:it|there|when|where|how|why)$/.test(unit.words[subject.from]?.token.lower ?? '');
