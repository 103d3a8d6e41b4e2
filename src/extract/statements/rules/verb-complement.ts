import type { Parsed } from '../clause.ts';
import { complementsOf } from '../complements.ts';
import type { Complement } from '../complements.ts';
import { contentEnds, withinOwnClause } from '../content-ends.ts';
import type { CueLists, Proposal, StatementRule } from '../draft.ts';
import type { Range } from '../noun-phrases.ts';
import type { Signals } from '../signal-weights.ts';
import { contentSignals, verbSignals } from '../signals.ts';
import { isExpletive } from '../subject.ts';
import type { Subject } from '../subject.ts';
import type { VerbGroup } from '../verb-groups.ts';

/**
 * The content follows its verb: "Xi stressed that both sides …", "Wang urged South Korea to …", "He wants …", "… called it “a mistake”".
 * Leaves alone: "The army installed a battery", where no cue verb stands.
 */
export const verbComplement: StatementRule = {
  name: 'verb-complement',
  find(parsed, lists) {
    const drafts: Proposal[] = [];
    parsed.verbs.forEach((verb, at) => {
      const head = parsed.unit.words[verb.head];
      if (!head || head.quote !== null || verb.copula || !lists.verbs.has(head.token.lemma)) return;
      if (isPartOfOther(parsed, lists, at)) return;
      const lemma = head.token.lemma;
      const complements = withoutHearer(complementsOf(parsed, verb.head), lists.addressing.has(lemma));
      const own = parsed.subjects[at] ?? null;
      for (const subject of new Set([own, parsed.others[at] ?? own, isExpletive(parsed, own) ? null : own])) {
        const base = verbSignals(parsed, verb, subject, lemma);
        for (const complement of complements) {
          for (const source of sourcesOf(parsed, verb, subject, complement))
            drafts.push(...draftsFor(parsed, verb, lemma, complement, source, subject, base));
        }
      }
    });
    return drafts;
  },
};

/** "declined [to say] how long": the cue is the verb before, whose content the infinitive opens. */
function isPartOfOther(parsed: Parsed, lists: CueLists, at: number): boolean {
  const [before, verb] = [parsed.verbs[at - 1], parsed.verbs[at]];
  if (!before || verb?.form !== 'infinitive' || before.head !== verb.from - 1) return false;
  return lists.speech.has(parsed.unit.words[before.head]?.token.lemma ?? '');
}

/** Behind "urged", "told", "asked" the object is who is spoken to when a clause follows it. */
function withoutHearer(complements: readonly Complement[], addressing: boolean): readonly Complement[] {
  const clauseFollows = complements.some(({ pattern }) => /^np\+(to-do|that|wh|quote|clause|:quote)$/.test(pattern));
  return addressing && clauseFollows
    ? complements.filter(({ pattern }) => !/^np(\+(?!that|wh|quote|clause|to-do)[a-z]+)?$/.test(pattern))
    : complements;
}

/** The subject of an active verb; for a passive one who is named by "by", else nobody. "She's said" may be either. */
function sourcesOf(parsed: Parsed, verb: VerbGroup, subject: Range | null, complement: Complement): (Range | null)[] {
  if (!verb.passive) return [subject];
  if (complement.pattern === 'by') return [];
  return isShortened(parsed, verb) && subject ? [null, subject] : [null];
}

/** "’s" for "has" or "is". */
const isShortened = ({ codes, unit }: Parsed, { from, head }: VerbGroup): boolean =>
  /^['’]s$/.test(unit.words[from]?.token.lower ?? '') && !/[bhmo]/.test(codes.slice(from + 1, head));

function draftsFor(
  parsed: Parsed,
  verb: VerbGroup,
  lemma: string,
  complement: Complement,
  source: Range | null,
  subject: Subject | null,
  base: Signals,
): Proposal[] {
  const { pattern, from, cueTo } = complement;
  const shared: Signals = (tell) => {
    base(tell);
    tell('pattern', pattern);
    tell('pattern', lemma, pattern);
    tell('pattern', pattern, verb.form);
  };
  const form = subject ? subject.form : 'none';
  const ends = withinOwnClause(parsed, contentEnds(parsed, from), form === 'relative' ? 'comma' : null);
  return ends.map(({ to, cut }) => {
    const ofContent = contentSignals(parsed, pattern, lemma, from, to, cut);
    return {
      lemma,
      cue: { from: verb.from, to: cueTo },
      source,
      content: [{ from, to }],
      shared,
      signals: (tell) => {
        ofContent(tell);
        tell('end', form, cut);
        if (verb.passive && source) tell('has', lemma);
      },
      cut,
    };
  });
}
