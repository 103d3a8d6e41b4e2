import type { Span } from '../../text/index.ts';
import type { Gender } from './gazetteer.ts';

/** Role words beside a name: "Chinese Foreign Minister", "a spokesman for the group". */
export interface RoleWords extends Span {
  readonly text: string;
  readonly country: string | null;
  readonly gender: Gender | null;
  /** Whether the name follows directly ("Minister Wang"), or the role explains it ("Wang, the minister,"). */
  readonly place: 'before' | 'after';
}

export type NameKind = 'person' | 'organisation' | 'country' | 'other' | 'unknown';

/** One place where the article writes a name; the span covers the name's own words, without title. */
export interface NameMention extends Span {
  readonly sentence: number;
  /** Token indexes of the name's first and last word in its sentence. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender | null;
  /** Honorific, title, or description, as far as the words beside the name tell. */
  readonly roles: readonly RoleWords[];
  /** Span with title and honorific. */
  readonly whole: Span;
  /** Whether "Mr.", "Sen." or the like goes before. */
  readonly titled: boolean;
  /** Whether the name stands before a noun it describes ("the Roe campaign") or belongs to something ("Roe's emails"). */
  readonly use: 'plain' | 'modifier' | 'possessive';
  /** Whether the article as a whole treats it as a company, so that "Norvale" and "Norvale Pumps" are one. */
  readonly company?: boolean;
  readonly country: string | null;
}
