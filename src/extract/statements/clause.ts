import { nounPhrasesOf } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { verbGroupsOf } from './verb-groups.ts';
import { farSubject, otherSubject } from './far-subjects.ts';
import { subjectOf } from './subjects.ts';
import type { Clauses, Subject } from './subject.ts';

/** A unit with its verb groups, noun phrases and the subject of each verb, computed once for all rules. */
export interface Parsed extends Clauses {
  readonly codes: string;
  /** A second reading of each subject; `null` where there is none. */
  readonly others: readonly (Subject | null)[];
}

export function parse(unit: Unit): Parsed {
  const verbs = verbGroupsOf(unit);
  const phrases = nounPhrasesOf(unit);
  const subjects: (Subject | null)[] = [];
  const clauses = { unit, verbs, phrases, subjects };
  verbs.forEach((verb, at) => {
    const near = subjectOf(clauses, at);
    subjects.push(near ?? (verb.form === 'finite' ? farSubject(unit, phrases, verb.from) : null));
  });
  const others = verbs.map((_, at) => otherSubject(clauses, at));
  return { unit, codes: unit.codes, verbs, phrases, subjects, others };
}
