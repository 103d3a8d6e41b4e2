import type { Parsed } from './clause.ts';
import type { Range } from './noun-phrases.ts';
import type { Signals } from './signal-weights.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What can be told of a verb cue whatever its content: form, voice, polarity, kind of subject, place. */
export function verbSignals(parsed: Parsed, verb: VerbGroup, subject: Subject | null, lemma: string): Signals {
  const form = `${verb.form}${verb.passive ? '-passive' : ''}`;
  const kind = subject ? sourceKind(parsed, subject) : 'none';
  const auxiliaries = parsed.unit.words
    .slice(verb.from, verb.head)
    .map((word) => word.token.lower)
    .join(' ');
  const before = parsed.codes.charAt(verb.from - 1) || '^';
  const subjectForm = subject?.form;
  const head = subject ? headOf(parsed, subject) : '';
  const word = parsed.unit.words[verb.head]?.token.lower ?? '';
  const next = parsed.unit.words[verb.head + 1]?.token.lower ?? '';
  const helped = `${auxiliaries} ${lemma}`;
  const tag = parsed.unit.words[verb.head]?.token.tag ?? '';
  return (tell) => {
    tell('lemma', lemma);
    tell('form', form);
    tell('lemma form', lemma, form);
    if (subjectForm === undefined) tell('subject', 'none');
    else tell('subject', subjectForm, kind);
    tell('lemma subject', lemma, kind);
    tell('source head', head);
    tell('auxiliaries', auxiliaries);
    tell('auxiliaries', helped);
    tell('word', word, next);
    tell('before', before, verb.form);
    if (tag !== 'VERB' && tag !== 'AUX') {
      tell('taken for', tag, parsed.codes.charAt(verb.head));
      tell('taken for', lemma);
      tell('taken for', before, parsed.codes.charAt(verb.head + 1));
    }
    if (verb.negated) {
      tell('negated');
      tell('negated', lemma);
    }
    if (verb.modal) {
      tell('modal');
      tell('modal', lemma);
    }
    if (parsed.unit.place === 'headline') tell('headline');
  };
}

/** The class of a source's last plain word and its head: a name, a pronoun, a noun. */
export function sourceKind(parsed: Parsed, source: Range): string {
  const word = parsed.unit.words[source.from];
  const code = parsed.codes.charAt(source.from);
  if (code === 'R' || code === 'w') return word?.token.lower ?? code;
  const head = /^[DSJNP#'a]*/.exec(parsed.codes.slice(source.from, source.to))?.[0] ?? '';
  return head === '' ? code : (head.at(-1) as string);
}

/** The head of a source in its dictionary form ("poll" of "the latest poll of voters"); names are all alike. */
function headOf(parsed: Parsed, source: Range): string {
  const length = /^[DSJNP#'a]*/.exec(parsed.codes.slice(source.from, source.to))?.[0].length ?? 0;
  const at = source.from + Math.max(0, length - 1);
  return parsed.codes.charAt(at) === 'P' ? 'P' : (parsed.unit.words[at]?.token.lemma ?? '');
}

/** What can be told of a content: how long it is, whether it holds a finite verb, a quotation, and what is left behind it. */
export function contentSignals(
  parsed: Parsed,
  pattern: string,
  lemma: string,
  from: number,
  to: number,
  cut: string,
): Signals {
  return (tell) => {
    const quoted = quotedShare(parsed, from, to);
    const head = contentHead(parsed, from, to);
    tell('opens', pattern, parsed.unit.words[from]?.token.lower ?? '');
    tell('opens', lemma, parsed.codes.charAt(from));
    tell('content head', pattern, head);
    tell('content head', lemma, head);
    tell('behind', parsed.unit.words[to]?.token.lower ?? '', pattern);
    tell('end', cut);
    tell('end', pattern, cut);
    tell('end', lemma, cut);
    tell('length', pattern, bucket(to - from));
    tell(cut === 'end' ? 'verbs to the end' : 'verbs cut', pattern, verbsIn(parsed, from, to));
    tell('rest', cut, bucket(parsed.codes.length - to));
    tell('quoted', quoted);
    tell('quoted', quoted, pattern);
    tell('quoted', quoted, cut);
  };
}

/** How many finite verbs a content holds. */
function verbsIn(parsed: Parsed, from: number, to: number): '0' | '1' | '2' {
  let count = 0;
  for (const verb of parsed.verbs) if (verb.form === 'finite' && verb.head >= from && verb.head < to) count += 1;
  return count === 0 ? '0' : count === 1 ? '1' : '2';
}

/** The head of the noun phrase or the verb a content starts with, in its dictionary form. */
function contentHead(parsed: Parsed, from: number, to: number): string {
  const match = /^[tTwaIDSJ#'n]*(?:[NP']*[NP]|[vdgzR])/.exec(parsed.codes.slice(from, to));
  const at = from + (match ? match[0].length - 1 : 0);
  return parsed.codes.charAt(at) === 'P' ? 'P' : (parsed.unit.words[at]?.token.lemma ?? '');
}

/** A count by its order of size: "3", "4-6", "26+". */
export const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 12 ? '7-12' : count <= 25 ? '13-25' : '26+';

/** How many of the words from `from` up to and without `to` stand in quotation marks. */
export function quotedWords(parsed: Parsed, from: number, to: number): number {
  let quoted = 0;
  for (let at = from; at < to; at += 1) if (parsed.unit.words[at]?.quote) quoted += 1;
  return quoted;
}

/** Whether all of these words stand in quotation marks, some or none. */
export function quotedShare(parsed: Parsed, from: number, to: number): 'all' | 'some' | 'none' {
  const quoted = quotedWords(parsed, from, to);
  return quoted === 0 ? 'none' : quoted === to - from ? 'all' : 'some';
}
