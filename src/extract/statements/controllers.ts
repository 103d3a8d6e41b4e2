import { beforeApposition, chain } from './appositions.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Clauses, Subject } from './subject.ts';
import { isQuoted } from './unit.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "…, Wang said, adding that": the subject of the nearest finite verb before; across quotations of one unit too. */
export function controllerOf(clauses: Clauses, at: number): Subject | null {
  const { unit, subjects } = clauses;
  for (const [before, other] of finiteBefore(clauses, at)) {
    const subject = subjects[before];
    return subject ? { from: subject.from, to: subject.to, form: 'controlled' } : afterVerb(unit, other);
  }
  return beforeParticiple(clauses, at) ?? fronted(clauses, at);
}

/** The finite verbs before `verbs[at]`, nearest first, with their places; within quotation marks those within, else those outside. */
export function* finiteBefore({ unit, verbs }: Clauses, at: number): Generator<[number, VerbGroup]> {
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

/** "Kim, [citing] figures of the port, said": the phrase before the comma. */
function beforeParticiple({ unit, verbs, phrases }: Clauses, at: number): Subject | null {
  const comma = (verbs[at] as VerbGroup).from - 1;
  if (unit.codes.charAt(comma) !== ',' || isQuoted(unit, comma)) return null;
  const outer = beforeApposition(unit, phrases, comma);
  const phrase = outer ?? phraseEndingAt(phrases, comma - 1);
  return phrase && { from: chain(unit, phrases, phrase).from, to: phrase.to, form: 'controlled' };
}

/** "Horrified at the prospect, Ramos believes", "In citing polls, she said": the subject of the main verb that follows. */
function fronted({ unit, verbs }: Clauses, at: number): Subject | null {
  const verb = verbs[at] as VerbGroup;
  if (/[^acsI,]/.test(unit.codes.slice(0, verb.from))) return null;
  const match = /,([DS]?[JNP#']*[NPR])(?=a*n?[dzbhmov]|,[wD])/.exec(unit.codes.slice(verb.head));
  if (!match) return null;
  const from = verb.head + match.index + 1;
  return { from, to: from + (match[1] as string).length, form: 'controlled' };
}
