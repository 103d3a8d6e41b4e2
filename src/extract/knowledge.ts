import type { Article } from '../article/index.ts';
import type { Span } from '../text/index.ts';

export type PersonKind = 'person' | 'organisation' | 'government';

/** How a mention refers: full or short name, a role or description ("the Chinese foreign minister"), a pronoun. */
export type MentionForm = 'name' | 'role' | 'pronoun';

/** One place where the article refers to a person; `sentence` indexes `Article.sentences`. */
export interface Mention extends Span {
  readonly person: number;
  readonly form: MentionForm;
  readonly sentence: number;
}

/** An office or description: "South Korean Foreign Minister", with the words that say so. */
export interface Role {
  /** As shown; put together where the article tells it in two places ("his South Korean counterpart"). */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Someone or something that can speak: a person, an organisation, a government. */
export interface Person {
  /** Position in `Knowledge.people`. */
  readonly id: number;
  readonly kind: PersonKind;
  /** The fullest form the article uses, without title: "Kang Kyung-wha", "Seoul", "South Korean Foreign Ministry". */
  readonly name: string;
  /** All other names the article uses: "Kang". Never pronouns. */
  readonly aliases: readonly string[];
  /** First is the best to show. */
  readonly roles: readonly Role[];
  /** Country in its noun form ("South Korea"); `null` when the article does not tell. */
  readonly country: string | null;
  readonly gender: 'female' | 'male' | null;
  /** In text order. */
  readonly mentions: readonly Mention[];
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Who says what: source, cue, content (terms of the PolNeAR corpus). */
export interface Statement {
  /** Position in `Knowledge.statements`. */
  readonly id: number;
  /** The words that name the source as they stand ("Wang", "He", "the South Korean Foreign Ministry"). */
  readonly source: Span | null;
  /** Id of the person the source resolves to; `null` when there is no source or it is nobody in particular. */
  readonly speaker: number | null;
  readonly cue: Span | null;
  /** One or more spans in text order; "that" and quotation marks belong to it, the sentence's full stop does not. */
  readonly content: readonly Span[];
  readonly kind: StatementKind;
  /** Sentences the content touches, indexes into `Article.sentences`. */
  readonly sentences: readonly number[];
  /** Id of the statement whose content holds this one ("Wang said … Seoul's pledge that …"); `null` for an outer one. */
  readonly within: number | null;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** Something that happens at a date the article tells. */
export interface DatedEvent {
  /** ISO, as precise as known: "2017-10-30", "2017-12", "2016". */
  readonly date: string;
  /** ISO end of a range, as precise as `date`; `null` for a single date. */
  readonly until: string | null;
  readonly precision: DatePrecision;
  /** The words that tell the date: "October 30". */
  readonly expression: Span;
  /** The sentence that tells the event. */
  readonly sentence: number;
  /** Whether the article speaks of it as still to come. */
  readonly planned: boolean;
}

/** A number with what it counts: 6, "six", unit "missile launchers". */
export interface Quantity {
  readonly value: number;
  /** "six", "a dozen", "$9 billion". */
  readonly expression: Span;
  /** The counted noun phrase or unit; `null` when the article gives a bare number. */
  readonly counted: Span | null;
  readonly sentence: number;
}

/** A term and the words that explain it: an acronym's expansion, or what or who something is. */
export interface Definition {
  /** As shown: "THAAD". */
  readonly term: string;
  readonly termSpan: Span;
  readonly meaning: Span;
  readonly kind: 'expansion' | 'description';
  readonly sentence: number;
}

/** Who says what in one article. */
export interface Attribution {
  readonly article: Article;
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
}

/** All that is known from one article; plain data, computed once. */
export interface Knowledge extends Attribution {
  /** Too doubtful to be shown as statements, but where words were surely said, the best there is. Each has a speaker, and an id that none of `statements` has. */
  readonly possible: readonly Statement[];
  /** In order of date, then text. */
  readonly events: readonly DatedEvent[];
  readonly quantities: readonly Quantity[];
  readonly definitions: readonly Definition[];
  /** Weight of each sentence for a summary, 0..1, by `Sentence.index`. */
  readonly salience: readonly number[];
}
