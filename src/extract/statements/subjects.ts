import { phraseEndingAt } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import { isQuoted } from './unit.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * How a subject was found: next to its verb, before an apposition, shared with a verb before it, a relative pronoun; for
 * another reading the object before the verb or the first subject of the unit.
 */
export type SubjectForm = 'beside' | 'apposition' | 'shared' | 'relative' | 'controlled' | 'object' | 'first';

export interface Subject extends Range {
  readonly form: SubjectForm;
}

/**
 * The subject of `verbs[at]`; `known` holds those of the verbs before it. Relative pronouns stand for themselves; a
 * participle or infinitive takes the subject of the verb it hangs on.
 *
 * @example "Brian Fallon, a spokesman for Mrs. Clinton, said" // "Brian Fallon, a spokesman for Mrs. Clinton,"
 */
export function subjectOf(
  unit: Unit,
  verbs: readonly VerbGroup[],
  phrases: readonly Range[],
  known: readonly (Subject | null)[],
  at: number,
): Subject | null {
  const verb = verbs[at] as VerbGroup;
  if (verb.form === 'infinitive' || verb.form === 'ing') return controllerOf(unit, verbs, known, at);
  const last = verb.from - 1;
  const code = unit.codes.charAt(last);
  if (code === 'w') return { from: last, to: last + 1, form: 'relative' };
  if (code === 'c' || (code === ',' && unit.codes.charAt(last - 1) !== '') || code === 't') {
    const apposition = code === ',' ? beforeApposition(unit, phrases, last) : null;
    if (apposition) return apposition;
    return code === 't' ? null : sharedSubject(unit, verbs, known, at);
  }
  if (code === ')' || code === '-') {
    const open = matching(unit, last);
    const phrase = open > 0 ? phraseEndingAt(phrases, open - 1) : null;
    return phrase && { from: growLeft(unit, verbs, phrases, known, phrase).from, to: verb.from, form: 'apposition' };
  }
  const phrase = (isReflexive(unit, last) && phraseEndingAt(phrases, last - 1)) || phraseEndingAt(phrases, last);
  return phrase && { from: growLeft(unit, verbs, phrases, known, phrase).from, to: last + 1, form: 'beside' };
}

/** "The port [itself] said". */
const isReflexive = (unit: Unit, at: number): boolean =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(unit.words[at]?.token.lower ?? '');

/** "…, Wang said, adding that": the subject of the nearest finite verb before; across quotations of one unit too. */
function controllerOf(
  unit: Unit,
  verbs: readonly VerbGroup[],
  known: readonly (Subject | null)[],
  at: number,
): Subject | null {
  for (const [before, other] of finiteBefore(unit, verbs, at)) {
    const subject = known[before];
    return subject ? { from: subject.from, to: subject.to, form: 'controlled' } : afterVerb(unit, other);
  }
  return fronted(unit, verbs, at);
}

/** The finite verbs before `verbs[at]`, nearest first, with their places; within quotation marks those within, else those outside. */
function* finiteBefore(unit: Unit, verbs: readonly VerbGroup[], at: number): Generator<[number, VerbGroup]> {
  const quoted = isQuoted(unit, (verbs[at] as VerbGroup).head);
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = verbs[before] as VerbGroup;
    if (other.form === 'finite' && isQuoted(unit, other.head) === quoted) yield [before, other];
  }
}

/** "…," said Kim, adding that: the subject stands behind its verb. */
function afterVerb(unit: Unit, verb: VerbGroup): Subject | null {
  const match = /^[DS]?[JNP#']*[NPR]/.exec(unit.codes.slice(verb.head + 1));
  return match && { from: verb.head + 1, to: verb.head + 1 + match[0].length, form: 'controlled' };
}

/** "Horrified at the prospect, Ramos believes", "In citing polls, she said": the subject of the main verb that follows. */
function fronted(unit: Unit, verbs: readonly VerbGroup[], at: number): Subject | null {
  const verb = verbs[at] as VerbGroup;
  if (/[^acsI,]/.test(unit.codes.slice(0, verb.from))) return null;
  const match = /,([DS]?[JNP#']*[NPR])(?=a*n?[dzbhmov]|,[wD])/.exec(unit.codes.slice(verb.head));
  if (!match) return null;
  const from = verb.head + match.index + 1;
  return { from, to: from + (match[1] as string).length, form: 'controlled' };
}

function sharedSubject(
  unit: Unit,
  verbs: readonly VerbGroup[],
  known: readonly (Subject | null)[],
  at: number,
): Subject | null {
  const verb = verbs[at] as VerbGroup;
  for (const [before, other] of finiteBefore(unit, verbs, at)) {
    const subject = known[before];
    if (subject && subject.form === 'relative' && unit.codes.slice(other.head, verb.from).includes(',')) continue;
    if (subject) return { from: subject.from, to: subject.to, form: 'shared' };
  }
  return null;
}

/** "X, a spokesman for Y, said": the noun phrase before the comma that opens the insertion. */
function beforeApposition(unit: Unit, phrases: readonly Range[], closing: number): Subject | null {
  for (let comma = closing - 1; comma > 0; comma -= 1) {
    const code = unit.codes.charAt(comma);
    if (code === ':' || code === ';') return null;
    if (code !== ',' || isQuoted(unit, comma)) continue;
    const inserted = unit.codes.slice(comma + 1, closing);
    const phrase = phraseEndingAt(phrases, comma - 1) ?? possessiveEnd(unit, phrases, comma - 1);
    if (!phrase && unit.codes.charAt(comma - 1) === 'a') continue;
    if (!phrase) return null;
    if (!/^(?:[DSJNP#']*[NP#]|w|I|[dg]|a*J|a,w)/.test(inserted)) return null;
    const before = unit.codes.charAt(comma - 1);
    if (before === 'M') continue;
    if (
      /^(?:P|#|[NP]+)$/.test(inserted) &&
      unit.codes.lastIndexOf(',', comma - 1) > 0 &&
      unit.codes.slice(0, comma).endsWith('P')
    ) {
      const outer = beforeApposition(unit, phrases, comma);
      if (outer) return { ...outer, to: closing + 1 };
    }
    return { from: chain(unit, phrases, phrase).from, to: closing + 1, form: 'apposition' };
  }
  return null;
}

const possessiveEnd = (unit: Unit, phrases: readonly Range[], at: number): Range | null =>
  unit.codes.charAt(at) === "'"
    ? phraseEndingAt(phrases, at - 1)
    : unit.codes.charAt(at) === ')'
      ? phraseEndingAt(phrases, matching(unit, at) - 1)
      : null;

/** The whole phrase around its last part: "friends of Mr. Clinton", "Sanders and his aides", "people who know him". */
function growLeft(
  unit: Unit,
  verbs: readonly VerbGroup[],
  phrases: readonly Range[],
  known: readonly (Subject | null)[],
  phrase: Range,
): Range {
  const linked = chain(unit, phrases, phrase);
  const verb = verbs.findIndex(
    (one) =>
      one.head === linked.from - 1 || (one.head === linked.from - 2 && unit.codes.charAt(linked.from - 1) === 'I'),
  );
  const subject = verb >= 0 ? known[verb] : null;
  if (subject && subject.form === 'relative') {
    const antecedent = phraseEndingAt(phrases, subject.from - 1);
    if (antecedent) return { from: chain(unit, phrases, antecedent).from, to: phrase.to };
  }
  return linked;
}

/** Joins phrases by prepositions and, where no verb stands before, by "and". */
export function chain(unit: Unit, phrases: readonly Range[], phrase: Range): Range {
  let { from } = phrase;
  for (;;) {
    const link = unit.codes.charAt(from - 1);
    if (link !== 'I' && link !== 'c') break;
    const before = phraseEndingAt(phrases, from - 2);
    if (!before || isQuoted(unit, from - 1)) break;
    if (link === 'c' && /[vdgzI]$/.test(unit.codes.slice(0, before.from))) break;
    from = before.from;
  }
  return { from, to: phrase.to };
}

function matching(unit: Unit, closing: number): number {
  return unit.codes.lastIndexOf(unit.codes.charAt(closing) === ')' ? '(' : '-', closing - 1);
}
