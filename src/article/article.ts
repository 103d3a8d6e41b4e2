import type { Span, Token } from '../text/index.ts';

/** Where in the article a sentence stands. */
export type Place = 'headline' | 'body' | 'caption';

/** A sentence of the article, with its tokens; offsets into `Article.text`. */
export interface Sentence extends Span {
  /** Position in `Article.sentences`. */
  readonly index: number;
  readonly place: Place;
  /** 1-based number of its body paragraph, as shown to the reader ("¶ 8"); `null` for headline and captions. */
  readonly paragraph: number | null;
  readonly tokens: readonly Token[];
}

/** A body paragraph; `number` counts from 1, captions and headline not counted. */
export interface Paragraph extends Span {
  readonly number: number;
  /** Indexes into `Article.sentences`. */
  readonly sentences: readonly number[];
}

/** A photo caption, once even where the text repeats it; `credit` is the agency or photographer ("CGTN"). */
export interface Caption extends Span {
  readonly credit: string | null;
  /** The credit's own characters ("CGTN" in "/CGTN Photo"); `null` when there is none. */
  readonly creditSpan: Span | null;
  /** Indexes into `Article.sentences`. */
  readonly sentences: readonly number[];
}

/** The day of publication, and whether the article (or its sidecar) states it or it was worked out. */
export interface Published {
  /** ISO day, "2017-11-22". */
  readonly date: string;
  readonly given: boolean;
  /** The words it was worked out from; empty when the sidecar gave it. */
  readonly evidence: readonly Span[];
}

/** A news article, read. Every span slices the untouched `text`. */
export interface Article {
  /** Short content hash: 12 hexadecimal digits, the same for the same text. */
  readonly id: string;
  readonly text: string;
  readonly headline: Span | null;
  /** As shown: the headline, or the sidecar's title, or the first words of the text. */
  readonly title: string;
  /** Publisher, "CGTN"; `null` when unknown. */
  readonly source: string | null;
  /** The line that names the publisher; `null` when none does. */
  readonly sourceSpan: Span | null;
  readonly url: string | null;
  /** Author's name without "By"; `null` when unknown. */
  readonly byline: string | null;
  /** The byline as it stands, "By" included; `null` when there is none. */
  readonly bylineSpan: Span | null;
  /** "SEOUL, South Korea (AP) —": place and agency; `null` when there is none. */
  readonly dateline: { readonly span: Span; readonly place: string; readonly agency: string | null } | null;
  readonly published: Published | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
  /** Headline first, then body and captions in text order. */
  readonly sentences: readonly Sentence[];
}
