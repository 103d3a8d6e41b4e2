import type { Token } from '../../text/index.ts';

/** What kind of thing would answer the question. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'amount'
  | 'reason'
  | 'manner'
  | 'statement'
  | 'yes-no'
  | 'thing';

/** A content word or name of the question. */
export interface Term {
  readonly token: Token;
  /** What matches it exactly: the Porter stem. */
  readonly stem: string;
  /** How much a match counts, 0..1 of the rarest word; see `weighTerms`. */
  readonly weight: number;
  /** Whether the article has the stem. */
  readonly known: boolean;
  /** Country the word names or belongs to ("Chinese" → "China"); `null` when none. */
  readonly country: string | null;
  /** People the word stands for, ids in `Knowledge.people`. */
  readonly people: readonly number[];
}

/** A question, read against one article. */
export interface Query {
  /** The question after cleaning and repair of its spelling. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those of the question itself, without what a long message tells around it. */
  readonly focus: readonly Token[];
  readonly answerType: AnswerType;
  /** Stem of X in "which X", "how many X"; `null` when the question names none. */
  readonly answerNoun: string | null;
  readonly terms: readonly Term[];
  /** People named in the question by name or role, in order. */
  readonly people: readonly number[];
  /** People whose words are asked for ("what did Wang say"); empty when nobody's in particular. */
  readonly speakers: readonly number[];
  /** Stem of the verb of saying the question uses ("urge"), `null` for none or a plain "say". */
  readonly cue: string | null;
  readonly negated: boolean;
  /** A role that several people of the article hold, when one is meant ("the president"); `null` otherwise. */
  readonly open: { readonly words: string; readonly people: readonly number[] } | null;
  /** Titles the question gives a person that the article gives to others: "President Kang". */
  readonly wrongTitles: readonly { readonly person: number; readonly title: string }[];
  /** Words by which the question was changed before it was read. */
  readonly repairs: readonly { readonly from: string; readonly to: string }[];
}
