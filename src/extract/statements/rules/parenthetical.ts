import type { Parsed } from '../clause.ts';
import { startsQuote } from '../complements.ts';
import { lastOf } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { chain } from '../appositions.ts';
import { phraseStartingAt } from '../noun-phrases.ts';
import type { Range } from '../noun-phrases.ts';
import type { Signals } from '../signal-weights.ts';
import { bucket, quotedShare, verbSignals } from '../signals.ts';
import type { VerbGroup } from '../verb-groups.ts';

/**
 * The content comes first, or around: "The plan has failed, Wang said.", "“No,” said Kim, a spokesman, “never.”"
 * Leaves alone: "After the talks, Wang left", which has no cue, and "In May, Wang said that …", whose content follows.
 */
export const parenthetical: StatementRule = {
  name: 'parenthetical',
  find(parsed, lists) {
    return parsed.verbs.flatMap((verb, at) => {
      const head = parsed.unit.words[verb.head];
      if (!head || head.quote !== null || verb.form !== 'finite' || verb.copula || !lists.verbs.has(head.token.lemma))
        return [];
      const subject = parsed.subjects[at] ?? null;
      const straight =
        subject && subject.form !== 'shared' && subject.form !== 'relative'
          ? withSource(parsed, verb, subject, subject.from, afterObject(parsed, verb.head + 1), 'straight')
          : [];
      return [...straight, ...inverted(parsed, verb)];
    });
  },
};

function inverted(parsed: Parsed, verb: VerbGroup): Proposal[] {
  const phrase = phraseStartingAt(parsed.phrases, verb.head + 1);
  if (!phrase) return [];
  const source = { from: phrase.from, to: insertionEnd(parsed, linkedEnd(parsed, phrase)) };
  return withSource(parsed, verb, source, verb.from, source.to, 'inverted');
}

/** "an adviser to Mr. Lee", "people in the room". */
function linkedEnd(parsed: Parsed, phrase: Range): number {
  let { to } = phrase;
  while (
    parsed.codes.charAt(to) === 'I' ||
    (parsed.codes.charAt(to) === 'c' &&
      /[.,]/.test(parsed.codes.charAt(phraseStartingAt(parsed.phrases, to + 1)?.to ?? -1)))
  ) {
    const next = phraseStartingAt(parsed.phrases, to + 1);
    if (!next || chain(parsed.unit, parsed.phrases, next).from > phrase.from + (to - phrase.to)) break;
    to = next.to;
  }
  return to;
}

/** "Kim, a spokesman for the ministry": up to the comma that ends the insertion or the end of the unit. */
function insertionEnd(parsed: Parsed, to: number): number {
  if (parsed.codes.charAt(to) !== ',' || !/^[DJNPS#]/.test(parsed.codes.slice(to + 1))) return to;
  const rest = parsed.codes.slice(to + 1);
  const match = /^[DJNPS#'aIRcd]+(?=[.,-]|$)/.exec(rest);
  return match ? to + 1 + match[0].length : to;
}

/** Behind "told reporters on Monday". */
function afterObject(parsed: Parsed, from: number): number {
  const match = /^(?:[DS]?[JNP#'M]*[NPR])?(?:a|I[DS]?[JNP#'M]*[NPRM#]|M#?)*/.exec(parsed.codes.slice(from));
  return from + (match?.[0].length ?? 0);
}

function withSource(
  parsed: Parsed,
  verb: VerbGroup,
  source: Range,
  clauseFrom: number,
  after: number,
  order: string,
): Proposal[] {
  const { codes, unit } = parsed;
  const opens = unit.words[clauseFrom - 1]?.token.lower === 'as' ? clauseFrom - 1 : clauseFrom;
  const edge = opens - 1;
  if (opens < clauseFrom && /^c?$/.test(codes.slice(0, opens))) return fronted(parsed, verb, source, after);
  if (edge < 0) return [];
  const before = codes.charAt(edge);
  const quoteEnds = unit.words[edge]?.quote !== null && unit.words[edge]?.quote !== unit.words[opens]?.quote;
  if (before !== ',' && before !== '-' && !quoteEnds) return [];
  const to = quoteEnds ? opens : edge;
  if (to <= 0) return [];
  const lemma = unit.words[verb.head]?.token.lemma ?? '';
  const base = verbSignals(parsed, verb, { ...source, form: 'beside' }, lemma);
  const drafts: Proposal[] = [];
  const next = codes.charAt(after) || '$';
  const tail = tailOf(parsed, after);
  for (const [from, start] of startsOf(parsed, to)) {
    const share = quotedShare(parsed, from, to);
    const signals: Signals = (tell) => {
      tell('pattern', order, share);
      tell('pattern', lemma, order);
      tell('before quoted', share);
      tell('start', start, share);
      tell('next', next, order);
      tell('next', next, lemma);
      tell('length', 'before', bucket(to - from));
      tell('verbs before', /[vdzbhmo]/.test(codes.slice(from, to)) ? '1' : '0', share);
      tell('opening', codes.charAt(from), share === 'none' ? (unit.words[from]?.token.lower ?? '') : share);
      tell('edge', before, share);
      if (opens < clauseFrom) tell('as', lemma);
    };
    const part = { from, to };
    const make = (content: Range[], more: string): Proposal => ({
      lemma,
      cue: { from: verb.from, to: verb.head + 1 },
      source,
      content,
      shared: base,
      signals: (tell) => {
        signals(tell);
        tell('tail', more);
        tell('tail', more, share);
        tell('tail', more, next);
      },
    });
    drafts.push(make([part], tail ? `left ${quotedShare(parsed, tail.from, tail.to)}` : 'none'));
    if (tail)
      drafts.push(make([part, tail], `taken ${quotedShare(parsed, tail.from, tail.to)} ${codes.charAt(tail.from)}`));
  }
  return drafts;
}

/** "As Kim noted, the bridge is closed." */
function fronted(parsed: Parsed, verb: VerbGroup, source: Range, after: number): Proposal[] {
  const lemma = parsed.unit.words[verb.head]?.token.lemma ?? '';
  const from = after + 1;
  const to = lastOf(parsed, from);
  if (parsed.codes.charAt(after) !== ',' || from >= to) return [];
  return [
    {
      lemma,
      cue: { from: verb.from, to: verb.head + 1 },
      source,
      content: [{ from, to }],
      shared: verbSignals(parsed, verb, { ...source, form: 'beside' }, lemma),
      signals: (tell) => {
        tell('pattern', 'fronted', quotedShare(parsed, from, to));
        tell('pattern', lemma, 'fronted');
        tell('opening', parsed.codes.charAt(from), 'fronted');
      },
      cut: 'end',
    },
  ];
}

/** What goes on behind the cue: "…, he said, but it is late." */
function tailOf(parsed: Parsed, after: number): Range | null {
  const { codes, unit } = parsed;
  let at = after;
  while (at < codes.length && !startsQuote(parsed, at) && codes.charAt(at) !== ',' && !/[:-]/.test(codes.charAt(at)))
    at += 1;
  const from = startsQuote(parsed, at) ? at : at + 1;
  if (unit.words[from]?.quote === null && /[gwt]/.test(codes.charAt(from))) return null;
  if (at - after > 12 || from >= lastOf(parsed, from) || from >= codes.length) return null;
  return { from, to: lastOf(parsed, from) };
}

/** Where the content before a cue may start: the unit's first word, its quotation, behind "and" or a comma. */
function startsOf(parsed: Parsed, to: number): [number, string][] {
  const { codes, unit } = parsed;
  const starts: [number, string][] = [[0, 'unit']];
  const quote = unit.words[to - 1]?.quote ?? null;
  if (quote !== null) {
    const first = unit.words.findIndex((word) => word.quote === quote);
    if (first > 0) starts.push([first, 'quote']);
    return starts;
  }
  if (/^[cs]/.test(codes)) starts.push([1, 'conjunction']);
  if (/^[cs],/.test(codes)) starts.push([2, 'conjunction']);
  for (let at = to - 2; at > 0 && starts.length < 6; at -= 1) {
    if (unit.words[at]?.quote !== null) continue;
    const code = codes.charAt(at);
    if (code === ';' || code === ':' || code === '-') starts.push([at + 1, code]);
    else if (code === ',')
      starts.push([codes.charAt(at + 1) === 'c' ? at + 2 : at + 1, codes.charAt(at + 1) === 'c' ? ',c' : ',']);
  }
  return starts.filter(([from]) => from < to);
}
