import type { DifferencePiece, Passage, Verdict } from '../answer/index.ts';
import type { DatePrecision, StatementKind } from '../extract/index.ts';
import type { Span } from '../text/index.ts';

export type { DifferencePiece, Passage, Verdict } from '../answer/index.ts';

/** Names of the commands, as users type them. */
export type CommandName =
  | 'ask'
  | 'who-said'
  | 'quotes'
  | 'summary'
  | 'verify'
  | 'people'
  | 'timeline'
  | 'define'
  | 'article'
  | 'help';

export type ReplyKind = 'answer' | 'not-found' | 'clarify' | 'smalltalk' | 'help' | 'error';

/** A day, month or year (ISO), or with `until` a stretch; doors show it as their readers write dates. */
export interface PhraseDay {
  readonly date: string;
  readonly until: string | null;
}

/**
 * A sentence of the bot's own, by its key in `data/phrases/*.json` with what to fill in. Never the article's words
 * in place of a passage: names, terms, dates and numbers only.
 */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | readonly PhraseDay[]>>;
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
  phrases: [],
  evidence: [],
  nearest: [],
  short: null,
  speaker: null,
  narrator: false,
  verdict: null,
  difference: [],
  statements: [],
  people: [],
  events: [],
  suggestions: [],
  confidence: 0,
  candidates: [],
};

/** A reply with everything not named left empty. */
export const makeReply = (command: CommandName, kind: ReplyKind, parts: Partial<Reply> = {}): Reply => ({
  ...empty,
  ...parts,
  command,
  kind,
});

/** A phrase with its values. */
export const phrase = (key: string, values: Phrase['values'] = {}): Phrase => ({ key, values });
