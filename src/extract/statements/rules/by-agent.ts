import type { Parsed } from '../clause.ts';
import { complementsOf } from '../complements.ts';
import { contentEnds } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { phraseEndingAt, phraseStartingAt } from '../noun-phrases.ts';
import type { Range } from '../noun-phrases.ts';
import type { Signals } from '../signal-weights.ts';
import { contentSignals, verbSignals } from '../signals.ts';
import { chain } from '../appositions.ts';
import type { VerbGroup } from '../verb-groups.ts';

/**
 * Who speaks stands behind "by", and more of the content behind that: "The mayor was accused by Kim of waste", "asked by Kim
 * whether she knew", "a plan backed by the mayor".
 * Leaves alone: "It was written by hand and sent", whose agent has nothing behind it and no bare participle before.
 */
export const byAgent: StatementRule = {
  name: 'by-agent',
  find(parsed, lists) {
    return parsed.verbs.flatMap((verb, index) => {
      const head = parsed.unit.words[verb.head];
      if (!head || head.quote !== null || !lists.verbs.has(head.token.lemma)) return [];
      if (parsed.codes.charAt(verb.head) !== 'd' || parsed.unit.words[verb.head + 1]?.token.lower !== 'by') return [];
      const phrase = phraseStartingAt(parsed.phrases, verb.head + 2);
      if (!phrase || !(verb.passive || isBare(parsed, verb))) return [];
      return draftsFor(parsed, verb, wholeAgent(parsed, phrase), head.token.lemma, ownSubject(parsed, index));
    });
  },
};

/** Without "was", beside another verb that makes the sentence. */
const isBare = (parsed: Parsed, verb: VerbGroup): boolean =>
  !/[bhmo]/.test(parsed.codes.slice(verb.from, verb.head)) &&
  parsed.verbs.some((other) => other !== verb && other.form === 'finite');

/** "[some of her critics] of waste": goes on behind "of" only where it would name nobody. */
const wholeAgent = (parsed: Parsed, phrase: Range): Range =>
  /[DJ#]/.test(parsed.codes.charAt(phrase.to - 1))
    ? { from: phrase.from, to: phraseStartingAt(parsed.phrases, phrase.to + 1)?.to ?? phrase.to }
    : phrase;

/** The subject of a passive verb; before a bare participle the phrase it goes with: "a plan[, long] backed by". */
function ownSubject(parsed: Parsed, index: number): Range | null {
  const verb = parsed.verbs[index] as VerbGroup;
  if (verb.passive) return parsed.subjects[index] ?? null;
  const last = parsed.codes.charAt(verb.from - 1) === ',' ? verb.from - 2 : verb.from - 1;
  const phrase = phraseEndingAt(parsed.phrases, last);
  return phrase && chain(parsed.unit, parsed.phrases, phrase);
}

function draftsFor(parsed: Parsed, verb: VerbGroup, agent: Range, lemma: string, subject: Range | null): Proposal[] {
  const base = verbSignals(parsed, verb, { ...agent, form: 'object' }, lemma);
  const form = verb.passive ? 'passive' : 'bare';
  const drafts: Proposal[] = [];
  const add = (content: Range[], name: string, cut: string | null, more: Signals): void => {
    drafts.push({
      lemma,
      cue: { from: verb.from, to: verb.head + 2 },
      source: agent,
      content,
      shared: base,
      signals: (tell) => {
        tell('agent', name, form);
        tell('agent', name, lemma);
        more(tell);
      },
      cut,
    });
  };
  if (!verb.passive && subject) add([subject], 'alone', null, () => {});
  for (const { pattern, from } of complementsOf(parsed, agent.to - 1)) {
    const alone = /^(?:that|to-do|wh|clause|:?quote)$/.test(pattern);
    if (!alone && !(subject && /^(?:of|for|as|over|about|on|with|in)$/.test(pattern))) continue;
    const start = alone ? from : from - 1;
    for (const { to, cut } of contentEnds(parsed, start)) {
      const more = contentSignals(parsed, `agent-${pattern}`, lemma, start, to, cut);
      add(alone || !subject ? [{ from: start, to }] : [subject, { from: start, to }], pattern, cut, more);
    }
  }
  return drafts;
}
