import type { Article } from '../../article/index.ts';
import type { Knowledge } from '../../extract/index.ts';
import { contains, coverOf, findQuotations, overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { tellersOf } from './teller.ts';
import type { Tellers } from './teller.ts';

/** A place in the article where the words asked about are said. */
export interface SourcePlace {
  /** The words of the article they match: one stretch, or several in text order. */
  readonly spans: readonly Span[];
  readonly tellers: Tellers;
  /** Whether they surely tell it; `false` where the article may be read otherwise. */
  readonly sure: boolean;
  /** Whether they stand within quotation marks, though nobody is found who tells them. */
  readonly quoted: boolean;
  /** `verbatim`: word for word; `retold`: in other words; `partly`: some words are not there. */
  readonly match: 'verbatim' | 'retold' | 'partly';
  /** Whether a negation stands right before the words: "[not] considering any". */
  readonly afterNegation: boolean;
  /** 0..1, for ranking. */
  readonly score: number;
}

/** The best first, then in text order. */
export const byScore = (a: SourcePlace, b: SourcePlace): number => b.score - a.score || startOf(a) - startOf(b);

/** Where the words begin. */
export const startOf = ({ spans }: Pick<SourcePlace, 'spans'>): number => spans[0]?.start ?? 0;

/** Whose words a stretch is; where nobody surely tells it, who may. */
export function toldBy(knowledge: Knowledge, span: Span): Pick<SourcePlace, 'tellers' | 'sure' | 'quoted'> {
  const tellers = tellersOf(knowledge, span);
  const possible = tellers.outer ? tellers : tellersOf({ ...knowledge, statements: knowledge.possible }, span);
  return possible.outer
    ? { tellers: possible, sure: tellers.outer !== null, quoted: false }
    : { tellers, sure: true, quoted: isQuoted(knowledge.article, span) };
}

function isQuoted({ text, sentences }: Article, span: Span): boolean {
  const first = sentences.find((sentence) => overlaps(sentence, span));
  const paragraph = coverOf(sentences.filter(({ paragraph: number }) => number === first?.paragraph));
  return paragraph !== null && findQuotations(text, [paragraph]).some(({ inner }) => contains(inner, span));
}

/** The best place of each speaker. */
export const oneForEach = (places: readonly SourcePlace[]): SourcePlace[] =>
  places.filter((place, at) => places.findIndex((other) => speakerKey(other) === speakerKey(place)) === at);

/** The same for all that one speaker says. */
export const speakerKey = ({ tellers: { outer } }: SourcePlace): number | null =>
  outer && (outer.speaker ?? -1 - outer.id);
