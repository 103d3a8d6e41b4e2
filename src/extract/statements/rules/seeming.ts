import { complementsOf } from '../complements.ts';
import { contentEnds } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { phraseStartingAt } from '../noun-phrases.ts';
import type { Range } from '../noun-phrases.ts';
import type { Signals } from '../signal-weights.ts';
import { contentSignals, verbSignals } from '../signals.ts';

/**
 * Nobody is named, and the subject is part of what is thought: "Moon is expected to visit China", "He seems tired",
 * "The plan was praised by critics" (the source stands behind "by").
 * Leaves alone: "The army is deployed to guard the site", which has no cue verb.
 */
export const seeming: StatementRule = {
  name: 'seeming',
  find(parsed, lists) {
    return parsed.verbs.flatMap((verb, index) => {
      const head = parsed.unit.words[verb.head];
      const subject = parsed.subjects[index];
      if (!head || !subject || head.quote !== null || verb.copula || !lists.verbs.has(head.token.lemma)) return [];
      const lemma = head.token.lemma;
      const seems = verb.passive || /^(seem|appear|look|sound|tend|be)$/.test(lemma);
      if (!seems) return [];
      const base = verbSignals(parsed, verb, subject, lemma);
      const drafts: Proposal[] = [];
      const add = (content: Range[], source: Range | null, name: string, cut: string | null, more: Signals): void => {
        drafts.push({
          lemma,
          cue: { from: verb.from, to: verb.head + 1 },
          source,
          content,
          shared: base,
          signals: (tell) => {
            tell('seeming', name);
            tell('seeming', name, lemma);
            more(tell);
          },
          cut,
        });
      };
      for (const { pattern, from } of complementsOf(parsed, verb.head)) {
        if (pattern === 'by') {
          const by = phraseStartingAt(parsed.phrases, from);
          if (by && verb.passive) add([subject], { from: by.from, to: by.to }, 'by', null, () => {});
          continue;
        }
        if (!/^(to-do|adj|like|as|np|ing|verb|a?)$/.test(pattern)) continue;
        for (const { to, cut } of contentEnds(parsed, from))
          add(
            [subject, { from, to }],
            null,
            pattern,
            cut,
            contentSignals(parsed, `seeming-${pattern}`, lemma, from, to, cut),
          );
      }
      return drafts;
    });
  },
};
