import type { Parsed } from './clause.ts';
import type { Range } from './noun-phrases.ts';
import type { Signals } from './signal-weights.ts';
import type { VerbForm } from './verb-forms.ts';

/** A statement a rule proposes. */
export interface Proposal {
  /** Dictionary form of the cue's head: "say", "pledge", "hopeful", "according", ":". */
  readonly lemma: string;
  readonly cue: Range;
  readonly source: Range | null;
  /** Word ranges of the unit, in order, none empty. */
  readonly content: readonly Range[];
  /** Named signals for the weighing that all readings of a cue and pattern have in common. */
  readonly shared: Signals;
  /** The named signals of this reading alone. */
  readonly signals: Signals;
  /** The least score it gets, where its form leaves no doubt but is too rare to be learned ("Kim: “We are ready.”"). */
  readonly least?: number | null;
  /** What is left out behind the content, as its signals tell it; "end" for nothing. */
  readonly cut?: string | null;
  /** "Seoul's pledge that …", "his promise to …". */
  readonly pledge?: boolean;
}

/** What was proposed, by which rule and where; weighed against the other readings of its cue before it counts. */
export interface Draft extends Required<Proposal> {
  /** Name of the rule. */
  readonly rule: string;
  readonly parsed: Parsed;
}

/** A draft whose fields all stand, in the same order whatever the rule: millions are compared, and those alike fast. */
export const draftFrom = (
  { lemma, cue, source, content, shared, signals, least = null, cut = null, pledge = false }: Proposal,
  rule: string,
  parsed: Parsed,
): Draft => ({ rule, parsed, lemma, cue, source, content, shared, signals, least, cut, pledge });

/** A draft with its score, 0..1: how likely it is a statement with this source and content. */
export interface Weighed {
  readonly draft: Draft;
  readonly score: number;
  /** What its signals come to, and those it shares with the other readings of its cue. */
  readonly logit: number;
  readonly sharedLogit: number;
  /** How often its cue tells a statement, in thousandths. */
  readonly cueRate: number;
}

/** The same with another score. */
export const withScore = ({ draft, logit, sharedLogit, cueRate }: Weighed, score: number): Weighed => ({
  draft,
  score,
  logit,
  sharedLogit,
  cueRate,
});

/** Proposes statements for one unit; an empty list when it finds none. */
export interface StatementRule {
  readonly name: string;
  readonly find: (parsed: Parsed, lists: CueLists) => Proposal[];
}

/** Cue words by part of speech, as in data/words/cues.json. */
export interface CueLists {
  readonly verbs: ReadonlySet<string>;
  /** The forms of these verbs, to find them where they were taken for nouns. */
  readonly verbForms: ReadonlyMap<string, VerbForm>;
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Verbs whose object is the person told, who is no part of the content: "urged Seoul [to wait]". */
  readonly addressing: ReadonlySet<string>;
  /** Verbs that only carry their noun: the pledge one "makes" or "keeps" is one's own, the one "welcomed" another's. */
  readonly light: ReadonlySet<string>;
  /** Cues of speech and of mind that seldom mean anything else; of these a less certain reading is taken. */
  readonly speech: ReadonlySet<string>;
}
