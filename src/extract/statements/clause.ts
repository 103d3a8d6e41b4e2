import { nounPhrasesOf } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { verbGroupsOf } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';
import { farSubject, otherSubject } from './far-subjects.ts';
import { subjectOf } from './subjects.ts';
import type { Subject } from './subject.ts';

/** A unit with its verb groups, noun phrases and the subject of each verb, computed once for all rules. */
export interface Parsed {
  readonly unit: Unit;
  readonly codes: string;
  readonly verbs: readonly VerbGroup[];
  readonly phrases: readonly Range[];
  /** The subject of each verb group, by its position in `verbs`. */
  readonly subjects: readonly (Subject | null)[];
  /** A second reading of each subject; `null` where there is none. */
  readonly others: readonly (Subject | null)[];
}

export function parse(unit: Unit): Parsed {
  const verbs = verbGroupsOf(unit);
  const phrases = nounPhrasesOf(unit);
  const subjects: (Subject | null)[] = [];
  verbs.forEach((verb, at) => {
    const near = subjectOf(unit, verbs, phrases, subjects, at);
    subjects.push(near ?? (verb.form === 'finite' ? farSubject(unit, phrases, verb.from) : null));
  });
  const others = verbs.map((_, at) => otherSubject(unit, verbs, phrases, subjects, at));
  return { unit, codes: unit.codes, verbs, phrases, subjects, others };
}
