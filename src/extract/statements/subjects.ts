import { beforeApposition, chain, matching } from './appositions.ts';
import { controllerOf, finiteBefore } from './controllers.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import type { Clauses, Subject } from './subject.ts';
import { beforeTime } from './times-before.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The subject of `verbs[at]`; `clauses` holds those of the verbs before it. Relative pronouns stand for themselves; a
 * participle or infinitive takes the subject of the verb it hangs on.
 *
 * @example "Brian Fallon, a spokesman for Mrs. Clinton, said" // "Brian Fallon, a spokesman for Mrs. Clinton,"
 */
export function subjectOf(clauses: Clauses, at: number): Subject | null {
  const { unit, verbs, phrases } = clauses;
  const verb = verbs[at] as VerbGroup;
  if (verb.form === 'infinitive' || verb.form === 'ing') return controllerOf(clauses, at);
  const last = beforeTime(unit, verb.from - 1);
  const code = unit.codes.charAt(last);
  if (code === 'w') return { from: last, to: last + 1, form: 'relative' };
  if (code === 'c' || (code === ',' && unit.codes.charAt(last - 1) !== '') || code === 't') {
    const apposition = code === ',' ? beforeApposition(unit, phrases, last) : null;
    if (apposition) return apposition;
    return code === 't' ? null : sharedSubject(clauses, at);
  }
  if (code === ')' || code === '-') {
    const open = matching(unit, last);
    const phrase = open > 0 ? phraseEndingAt(phrases, open - 1) : null;
    return phrase && { from: growLeft(clauses, phrase).from, to: verb.from, form: 'apposition' };
  }
  const phrase = (isReflexive(unit, last) && phraseEndingAt(phrases, last - 1)) || phraseEndingAt(phrases, last);
  return phrase && { from: growLeft(clauses, phrase).from, to: last + 1, form: 'beside' };
}

/** "The port [itself] said". */
const isReflexive = (unit: Unit, at: number): boolean =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(unit.words[at]?.token.lower ?? '');

function sharedSubject(clauses: Clauses, at: number): Subject | null {
  const { unit, verbs, subjects } = clauses;
  const verb = verbs[at] as VerbGroup;
  for (const [before, other] of finiteBefore(clauses, at)) {
    const subject = subjects[before];
    if (subject && subject.form === 'relative' && unit.codes.slice(other.head, verb.from).includes(',')) continue;
    if (subject) return { from: subject.from, to: subject.to, form: 'shared' };
  }
  return null;
}

/** The whole phrase around its last part: "friends of Mr. Clinton", "Sanders and his aides", "people who know him". */
function growLeft({ unit, verbs, phrases, subjects }: Clauses, phrase: Range): Range {
  const linked = chain(unit, phrases, phrase);
  const verb = verbs.findIndex(
    (one) =>
      one.head === linked.from - 1 || (one.head === linked.from - 2 && unit.codes.charAt(linked.from - 1) === 'I'),
  );
  const subject = verb >= 0 ? subjects[verb] : null;
  if (subject && subject.form === 'relative') {
    const antecedent = phraseEndingAt(phrases, subject.from - 1);
    if (antecedent) return { from: chain(unit, phrases, antecedent).from, to: phrase.to };
  }
  return linked;
}
