import { nounPhrasesOf } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { verbGroupsOf } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';
import { subjectOf } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** A unit with its verb groups, noun phrases and the subject of each verb, computed once for all rules. */
export interface Parsed {
  readonly unit: Unit;
  readonly codes: string;
  readonly verbs: readonly VerbGroup[];
  readonly phrases: readonly Range[];
  /** The subject of each verb group, by its position in `verbs`. */
  readonly subjects: readonly (Subject | null)[];
}

export function parse(unit: Unit): Parsed {
  const verbs = verbGroupsOf(unit);
  const phrases = nounPhrasesOf(unit);
  const subjects: (Subject | null)[] = [];
  verbs.forEach((_, at) => subjects.push(subjectOf(unit, verbs, phrases, subjects, at)));
  return { unit, codes: unit.codes, verbs, phrases, subjects };
}
