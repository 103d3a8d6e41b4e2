import { complementsOf } from '../complements.ts';
import type { Complement } from '../complements.ts';
import { contentEnds, withinOwnClause } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { phraseEndingAt } from '../noun-phrases.ts';
import type { Range } from '../noun-phrases.ts';
import { isExpletive } from '../subject.ts';
import type { Signals } from '../signal-weights.ts';
import { contentSignals, sourceKind } from '../signals.ts';
import type { Parsed } from '../clause.ts';

const takes =
  /^((?:is\+)?that|is\+to-do|is\+clause|is\+:?quote|to-do|to|wh|clause|about|of|for|on|against|over|with|in|:quote|quote|by)$/;

/**
 * A noun is the cue: "Seoul's pledge that it will not …", "his promise to act", "their concerns about the plan", "voiced its opposition to …".
 * Leaves alone: "the statement was short", where no content hangs on the noun.
 */
export const nounCue: StatementRule = {
  name: 'noun-cue',
  find(parsed, lists) {
    const drafts: Proposal[] = [];
    parsed.unit.words.forEach((word, at) => {
      if (word.quote !== null || parsed.codes.charAt(at) !== 'N' || !lists.nouns.has(word.token.lemma)) return;
      const lemma = word.token.lemma;
      const { source, cueFrom, how } = ownerOf(parsed, at, lists.light);
      for (const { pattern, from, cueTo } of [...complementsOf(parsed, at), ...equated(parsed, at, how)]) {
        if (!takes.test(pattern)) continue;
        const shared: Signals = (tell) => {
          tell('noun', lemma);
          tell('noun', lemma, pattern);
          tell('noun owner', how, pattern);
          tell('noun owner', how, source ? sourceKind(parsed, source) : 'none');
          tell('noun owner', how, lemma);
        };
        const name = `noun-${pattern}`;
        const pledge = how === 'possessive' && /^(that|to-do)$/.test(pattern);
        const isClear = pledge && lists.speech.has(lemma);
        const ends = withinOwnClause(
          parsed,
          contentEnds(
            parsed,
            from,
            /^(?:to|about|of|for|on|against|over|with|in|by)$/.test(pattern) ? 'phrase' : 'clause',
          ),
          pattern === 'to-do' && how === 'possessive' ? 'verb' : null,
        );
        const ownEnd = Math.min(...ends.filter(({ cut }) => cut === 'end' || cut === 'verb').map(({ to }) => to));
        for (const { to, cut } of ends) {
          drafts.push({
            lemma,
            cue: { from: cueFrom, to: cueTo },
            source,
            content: [{ from, to }],
            least: isClear && to === ownEnd ? leastOfPledges : null,
            shared,
            signals: contentSignals(parsed, name, lemma, from, to, cut),
            cut,
            pledge,
          });
        }
      }
    });
    return drafts;
  },
};

/** "Her promise to …" leaves no doubt, and is too rare in the corpus for the trees to know. */
const leastOfPledges = 0.5;

/** "Kim's main demand [is] that …": what stands behind "be". */
function equated(parsed: Parsed, at: number, how: string): readonly Complement[] {
  const verb = how === 'possessive' ? parsed.verbs.find((one) => one.copula && one.from === at + 1) : undefined;
  if (!verb) return [];
  return complementsOf(parsed, verb.head).map((one) => ({ ...one, pattern: `is+${one.pattern}` }));
}

/** Whose pledge it is: the possessor's, or the subject's of the verb whose object the noun is, if that verb is a light one. */
function ownerOf(
  parsed: Parsed,
  at: number,
  light: ReadonlySet<string>,
): { source: Range | null; cueFrom: number; how: string } {
  const { codes } = parsed;
  let from = at;
  while (/[JN#a]/.test(codes.charAt(from - 1))) from -= 1;
  const modified = /['S][JN#a]*[dg]$/.exec(codes.slice(0, from));
  if (modified) from -= modified[0].length - 1;
  const code = codes.charAt(from - 1);
  const verb = parsed.verbs.findIndex(
    (one) => one.head === (/[DS']/.test(code) ? startOfOwner(parsed, from) : from) - 1,
  );
  const subject = verb >= 0 ? parsed.subjects[verb] : null;
  const lemma = parsed.unit.words[parsed.verbs[verb]?.head ?? -1]?.token.lemma ?? '';
  if (verb >= 0 && subject && code !== "'" && (code !== 'S' || light.has(lemma)))
    return {
      source: lemma === 'be' && isExpletive(parsed, subject) ? null : { from: subject.from, to: subject.to },
      cueFrom: (parsed.verbs[verb] as { from: number }).from,
      how: `verb-${lemma}`,
    };
  if (code === 'S') return { source: { from: from - 1, to: from }, cueFrom: from, how: 'possessive' };
  if (code === "'") {
    const start = startOfOwner(parsed, from);
    return { source: { from: start, to: from }, cueFrom: from, how: 'possessive' };
  }
  return { source: null, cueFrom: at, how: 'none' };
}

function startOfOwner(parsed: Parsed, from: number): number {
  let start = from - 1;
  if (parsed.codes.charAt(start) === "'") {
    const owner = phraseEndingAt(parsed.phrases, from - 2);
    start = owner ? owner.from : from - 2;
    const whole = parsed.phrases.find((one) => one.from < from && one.to >= from);
    if (whole) start = whole.from;
  }
  return start;
}
