import { chain } from './appositions.ts';
import type { Clauses, Subject } from './subject.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import { isQuoted } from './unit.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** An insertion longer than this is rather a clause of its own. */
const longestInsertion = 24;

/**
 * The subject of a finite verb with something in between: "Clinton on Monday [ripped]", "Mr. Lee, however, [said]",
 * "Kim (R-Iowa) [said]", or one whose last word is no noun to the tagger: "Many [were seeking]".
 * Leaves alone: "In May, after talks, [said] Kim", which has no noun phrase before its insertion.
 */
export function farSubject(unit: Unit, phrases: readonly Range[], verbFrom: number): Subject | null {
  let at = verbFrom - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps += 1) {
    if (isQuoted(unit, at)) return null;
    const phrase = phraseEndingAt(phrases, at);
    const past = phrase ? beforeDate(unit, phrase.from) : null;
    if (phrase && past === null)
      return steps === 0 ? null : { from: chain(unit, phrases, phrase).from, to: at + 1, form: 'apposition' };
    const next = past ?? beforeInsertion(unit, at);
    if (next === null) return steps === 0 || /[Jg#v]/.test(unit.codes.charAt(at)) ? oddHead(unit, phrases, at) : null;
    at = next;
  }
  return null;
}

/** Index of the last word before "on Monday", "(R-Iowa)", "— of all people —", ", however,"; `null` when none ends at `at`. */
function beforeInsertion(unit: Unit, at: number): number | null {
  const code = unit.codes.charAt(at);
  if (code === 'a' || (code === 's' && at > 0)) return at - 1;
  if (code === 'M') return beforeDate(unit, at) ?? at - 1;
  if (!/[,)-]/.test(code)) return null;
  const open = unit.codes.lastIndexOf(code === ')' ? '(' : code, at - 1);
  if (open <= 0 || at - open > longestInsertion || isQuoted(unit, open)) return null;
  return open - 1;
}

/** "on Monday", "in an interview on Monday": the index before the preposition. */
function beforeDate(unit: Unit, from: number): number | null {
  const match = /[NPR),](I[M#D]?[M#N]*)$/.exec(unit.codes.slice(0, from + 1));
  const words = match?.[1];
  if (!words || !/M/.test(words)) return null;
  return from - words.length;
}

/** "Many", "40 percent", "cops polled": a run of words whose head the tagger took for an adjective, number or verb. */
function oddHead(unit: Unit, phrases: readonly Range[], at: number): Subject | null {
  const match = /(?:^|[^DSJNP#'gv])([DSJNP#']*[DJ#gvN])$/.exec(unit.codes.slice(0, at + 1));
  const words = match?.[1];
  if (!words) return null;
  return { from: chain(unit, phrases, { from: at + 1 - words.length, to: at + 1 }).from, to: at + 1, form: 'beside' };
}

/**
 * Whose the verb may be besides: the object before it ("led Kim [to announce]", "a sign [saying]"), or for a verb that
 * shares its subject the first of the sentence ("He said his attacks have given it strength and [said] …"). `null` for no other.
 */
export function otherSubject(clauses: Clauses, at: number): Subject | null {
  const { unit, verbs, phrases, subjects } = clauses;
  const verb = verbs[at] as VerbGroup;
  const subject = subjects[at] ?? null;
  if (verb.form === 'infinitive' || verb.form === 'ing') {
    const object = phraseEndingAt(phrases, verb.from - 1);
    if (object && object.from !== subject?.from && !isQuoted(unit, object.from)) return { ...object, form: 'object' };
  }
  const antecedent = verb.form === 'finite' ? antecedentOf(clauses, at) : null;
  if (antecedent) return antecedent;
  if (subject !== null && subject.form !== 'shared' && subject.form !== 'controlled') return null;
  const first = subjects.find(
    (one, i) =>
      i < at && one !== null && verbs[i]?.form === 'finite' && one.form !== 'relative' && !isQuoted(unit, one.from),
  );
  return first && first.from !== subject?.from ? { from: first.from, to: first.to, form: 'first' } : null;
}

/** "[Lee and others] who want to close the bridge [said]": what the relative clause before the verb belongs to. */
function antecedentOf({ unit, verbs, phrases, subjects }: Clauses, at: number): Subject | null {
  const own = verbs[at] as VerbGroup;
  for (let before = at - 1; before >= 0; before -= 1) {
    const verb = verbs[before] as VerbGroup;
    if (verb.form !== 'finite') continue;
    const subject = subjects[before] ?? null;
    if (subject?.form !== 'relative' || isQuoted(unit, verb.head) || isQuoted(unit, own.from - 1)) return null;
    if (/[tsw:;]/.test(unit.codes.slice(verb.head + 1, own.from))) return null;
    const last = unit.codes.charAt(subject.from - 1) === ',' ? subject.from - 2 : subject.from - 1;
    const phrase = phraseEndingAt(phrases, last);
    return phrase && { from: chain(unit, phrases, phrase).from, to: phrase.to, form: 'antecedent' };
  }
  return null;
}
