import { complementsOf } from '../complements.ts';
import { contentEnds } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { isExpletive } from '../subject.ts';
import type { Signals } from '../signal-weights.ts';
import { contentSignals, verbSignals } from '../signals.ts';

/**
 * An adjective behind "be" is the cue: "Moon is hopeful that …", "She was willing to …", "He is confident the plan works".
 * Leaves alone: "The road is long", and "It is easy to see", whose subject is nobody (weighed down).
 */
export const adjectiveCue: StatementRule = {
  name: 'adjective-cue',
  find(parsed, lists) {
    const drafts: Proposal[] = [];
    parsed.verbs.forEach((verb, index) => {
      const linking = verb.copula || linkingVerbs.has(parsed.unit.words[verb.head]?.token.lemma ?? '');
      const at = adjectiveAfter(parsed.codes, linking ? verb.head : verb.head - 1);
      const word = parsed.unit.words[at];
      if (!word || word.quote !== null || !(linking || verb.passive) || !lists.adjectives.has(word.token.lower)) return;
      const own = parsed.subjects[index] ?? null;
      const lemma = word.token.lower;
      for (const subject of new Set([own, isExpletive(parsed, own) ? null : own])) {
        const base = verbSignals(parsed, verb, subject, verb.copula || verb.passive ? 'be' : 'become');
        for (const { pattern, from, cueTo } of complementsOf(parsed, at)) {
          if (pattern === 'np' || pattern === 'adj') continue;
          const shared: Signals = (tell) => {
            tell('adjective', lemma);
            base(tell);
            tell('adjective', lemma, pattern);
          };
          const name = `adjective-${pattern}`;
          for (const { to, cut } of contentEnds(parsed, from)) {
            drafts.push({
              lemma,
              cue: { from: verb.from, to: cueTo },
              source: subject,
              content: [{ from, to }],
              shared,
              signals: contentSignals(parsed, name, lemma, from, to, cut),
              cut,
            });
          }
        }
      }
    });
    return drafts;
  },
};

const linkingVerbs = new Set(['become', 'feel', 'grow', 'remain', 'seem', 'sound']);

function adjectiveAfter(codes: string, head: number): number {
  let at = head + 1;
  while (codes.charAt(at) === 'a' || codes.charAt(at) === 'n') at += 1;
  return at;
}
