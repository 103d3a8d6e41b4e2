import type { Parsed } from './clause.ts';
import type { Range } from './noun-phrases.ts';
import type { Subject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What can be told of a verb cue whatever its content: form, voice, polarity, kind of subject, place. */
export function verbSignals(parsed: Parsed, verb: VerbGroup, subject: Subject | null, lemma: string): string[] {
  const form = `${verb.form}${verb.passive ? '-passive' : ''}`;
  const before = parsed.codes.charAt(verb.from - 1) || '^';
  return [
    `lemma ${lemma}`,
    `form ${form}`,
    `lemma form ${lemma} ${form}`,
    `subject ${subject ? `${subject.form} ${sourceKind(parsed, subject)}` : 'none'}`,
    `before ${before} ${verb.form}`,
    ...(verb.negated ? ['negated', `negated ${lemma}`] : []),
    ...(verb.modal ? ['modal', `modal ${lemma}`] : []),
    ...(parsed.unit.place === 'headline' ? ['headline'] : []),
  ];
}

/** The class of a source's last plain word and its head: a name, a pronoun, a noun. */
export function sourceKind(parsed: Parsed, source: Range): string {
  const word = parsed.unit.words[source.from];
  const code = parsed.codes.charAt(source.from);
  if (code === 'R' || code === 'w') return word?.token.lower ?? code;
  const head = /^[DSJNP#'a]*/.exec(parsed.codes.slice(source.from, source.to))?.[0] ?? '';
  return head === '' ? code : (head.at(-1) as string);
}

/** What can be told of a content: how long it is, whether it holds a finite verb, a quotation, and what is left behind it. */
export function contentSignals(
  parsed: Parsed,
  pattern: string,
  lemma: string,
  from: number,
  to: number,
  cut: string,
): string[] {
  const verbs = parsed.verbs.filter((verb) => verb.form === 'finite' && verb.head >= from && verb.head < to).length;
  const rest = parsed.codes.length - to;
  const quoted = quotedShare(parsed, from, to);
  return [
    `end ${cut}`,
    `end ${pattern} ${cut}`,
    `end ${lemma} ${cut}`,
    `length ${pattern} ${bucket(to - from)}`,
    `verbs ${pattern} ${Math.min(verbs, 2)} ${cut === 'end' ? 'end' : 'cut'}`,
    `rest ${cut} ${bucket(rest)}`,
    `quoted ${quoted}`,
    `quoted ${quoted} ${pattern}`,
    `quoted ${quoted} ${cut}`,
  ];
}

export const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 12 ? '7-12' : count <= 25 ? '13-25' : '26+';

export function quotedShare(parsed: Parsed, from: number, to: number): 'all' | 'some' | 'none' {
  let quoted = 0;
  for (let at = from; at < to; at += 1) if (parsed.unit.words[at]?.quote) quoted += 1;
  return quoted === 0 ? 'none' : quoted === to - from ? 'all' : 'some';
}
