import type { DatePrecision, StatementKind } from '../extract/index.ts';
import type { Span } from '../text/index.ts';

/** Names of the commands, as users type them. */
export type CommandName =
  | 'ask' | 'who-said' | 'quotes' | 'summary' | 'verify' | 'people' | 'timeline' | 'define' | 'article' | 'help';

export type ReplyKind = 'answer' | 'not-found' | 'clarify' | 'smalltalk' | 'help' | 'error';

/** What a check of a quote or claim found; see `verify` for the contract of each. */
export type Verdict = 'exact' | 'paraphrase' | 'altered' | 'misattributed' | 'absent';

/** Words of the article shown to the user: `text` is the slice `start..end` of the untouched text. */
export interface Passage extends Span {
  readonly text: string;
  /** Paragraph number to show; `null` for the headline and captions. */
  readonly paragraph: number | null;
  readonly place: 'headline' | 'body' | 'caption';
  /** Who says it, by canonical name; `null` when these are the article's own words. */
  readonly speaker: string | null;
  /** The speaker's role as the article tells it: "Chinese Foreign Minister". */
  readonly role: string | null;
  /** How it is said; `null` for the article's own words. Only `direct` may be called a quotation. */
  readonly kind: StatementKind | null;
  /** The short answers inside this passage, to be emphasised. */
  readonly emphasis: readonly Span[];
}

/**
 * A sentence of the bot's own, by its key in `data/phrases/*.json` with what to fill in. Never the article's words
 * in place of a passage: names, terms, dates and numbers only.
 */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One piece of a word-by-word comparison of the user's words with the article's. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** `removed`: words of the article the user left out or changed; `added`: the user's words the article lacks. */
  readonly text: string;
}

export interface ListedPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly statements: number;
}

export interface ListedEvent extends Span {
  readonly date: string;
  readonly until: string | null;
  readonly precision: DatePrecision;
  readonly planned: boolean;
  /** The sentence, a slice of the article. */
  readonly text: string;
  readonly paragraph: number | null;
}

export interface ListedStatement {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly kind: StatementKind;
  readonly content: readonly (Span & { readonly text: string })[];
}

export interface ListedCandidate extends Span {
  readonly text: string;
  readonly score: number;
  readonly signals: Readonly<Record<string, number>>;
}

/** What a command gives back: plain data, ready for a terminal, Discord or JSON. */
export interface Reply {
  readonly command: CommandName;
  readonly kind: ReplyKind;
  /** What the bot says above the passages, in order: labels, notes, a decline. */
  readonly phrases: readonly Phrase[];
  /** What answers, best first, as few as needed. */
  readonly evidence: readonly Passage[];
  /** Shown as "nearest", never as the answer. */
  readonly nearest: readonly Passage[];
  /** The short answer, a slice of `evidence[0]`; or "Yes"/"No". */
  readonly short: string | null;
  /** Who says `evidence[0]`. */
  readonly speaker: string | null;
  /** Whether `evidence[0]` is the article's own voice. */
  readonly narrator: boolean;
  readonly verdict: Verdict | null;
  readonly difference: readonly DifferencePiece[];
  readonly statements: readonly ListedStatement[];
  readonly people: readonly ListedPerson[];
  readonly events: readonly ListedEvent[];
  /** What to type instead, when the bot asks back or offers more. */
  readonly suggestions: readonly string[];
  /** 0..1, calibrated: of the answers given at c or more, at least c are right. */
  readonly confidence: number;
  readonly candidates: readonly ListedCandidate[];
}

const empty: Omit<Reply, 'command' | 'kind'> = {
  phrases: [], evidence: [], nearest: [], short: null, speaker: null, narrator: false, verdict: null, difference: [],
  statements: [], people: [], events: [], suggestions: [], confidence: 0, candidates: [],
};

/** A reply with everything not named left empty. */
export const makeReply = (command: CommandName, kind: ReplyKind, parts: Partial<Reply> = {}): Reply => ({ ...empty, ...parts, command, kind });

/** A phrase with its values. */
export const phrase = (key: string, values: Phrase['values'] = {}): Phrase => ({ key, values });
