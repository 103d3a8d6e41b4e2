import type { Knowledge, Statement } from '../../extract/index.ts';
import {
  alignedSpan,
  alignSentences,
  findExact,
  isNegatedBefore,
  plainWords,
  prepareArticle,
  readUnitText,
  turnsRound,
  unitWeight,
} from '../../match/index.ts';
import type { AlignableArticle, Conflict, MatchTools } from '../../match/index.ts';
import type { Span } from '../../text/index.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { tellersOf } from './teller.ts';
import type { Tellers } from './teller.ts';

/** A place in the article where the words asked about are said. */
export interface SourcePlace {
  /** The words of the article they match. */
  readonly span: Span;
  readonly tellers: Tellers;
  /** `verbatim`: word for word; `retold`: in other words; `partly`: some words are not there. */
  readonly match: 'verbatim' | 'retold' | 'partly';
  /** Whether a negation stands right before the words: "[not] considering any". */
  readonly afterNegation: boolean;
  /** 0..1, for ranking. */
  readonly score: number;
}

/** Who said some words. */
export interface Source {
  /** The best place first; then those of other speakers. Empty when nobody says it. */
  readonly places: readonly SourcePlace[];
  /** Sentences that come nearest, when nobody says it. */
  readonly nearest: readonly Span[];
  /** Whether the nearest says the opposite. */
  readonly opposite: boolean;
}

/** Least share of remembered words that must be matched, when none of them is at odds with the article. */
const partlyShare = 0.6;

/**
 * Finds who said some words: word for word first, else retold or half remembered. Words the article denies are nobody's.
 *
 * @example
 * findSource('we are ready', knowledge, tools).places[0].tellers.outer?.speaker // 0
 */
export function findSource(text: string, knowledge: Knowledge, tools: MatchTools): Source {
  const article = prepareArticle(knowledge, tools);
  const plain = plainWords(text);
  const mine = readUnitText(plain, article.context);
  if (!mine.units.some((unit) => unitWeight[unit.kind] >= 0.2)) return { places: [], nearest: [], opposite: false };
  const verbatim = verbatimPlaces(plain, article);
  if (verbatim.length > 0) return { places: oneForEach(verbatim), nearest: [], opposite: false };
  const judged = alignSentences(article, mine)
    .slice(0, 8)
    .map((alignment) => judge(alignment, plain, article));
  const fitting = judged.filter((judgement) => fits(judgement)).map((judgement) => placeOf(judgement, article));
  if (fitting.length > 0) return { places: oneForEach(fitting.sort(byScore)), nearest: [], opposite: false };
  const near = judged.filter((judgement) => judgement.alignment.coverage >= 0.3).slice(0, 2);
  return {
    places: [],
    nearest: near.map(({ alignment }) => ({
      start: alignment.theirs.sentence.start,
      end: alignment.theirs.sentence.end,
    })),
    opposite: near[0]?.conflicts.some(denies) === true && near[0].alignment.coverage >= partlyShare,
  };
}

function verbatimPlaces(plain: string, article: AlignableArticle): SourcePlace[] {
  const { knowledge, context } = article;
  return findExact(article, plain)
    .filter((place) => !turnsRound(place, plain, article))
    .map((place): SourcePlace => {
      const span = place.spans[0] as Span;
      const tellers = tellersOf(knowledge, span);
      return {
        span,
        tellers,
        match: 'verbatim',
        afterNegation: isNegatedBefore(place, context.lists),
        score: verbatimScore(knowledge, span, tellers.outer),
      };
    })
    .sort(byScore);
}

/** Of several places, the one where the words are most of what is said; the headline and captions come last. */
function verbatimScore({ article }: Knowledge, span: Span, statement: Statement | null): number {
  const place = article.sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end)?.place;
  const size = statement
    ? statement.content.reduce((sum, part) => sum + part.end - part.start, 0)
    : (span.end - span.start) * 4;
  return Math.min(1, 0.5 + (0.5 * (span.end - span.start)) / Math.max(1, size)) - (place === 'body' ? 0 : 0.4);
}

const byScore = (a: SourcePlace, b: SourcePlace): number => b.score - a.score || a.span.start - b.span.start;

/** Retold, or half remembered with nothing changed that would change who could have said it. */
function fits({ verdict, alignment, conflicts }: Judgement): boolean {
  if (verdict === 'paraphrase') return true;
  if (conflicts.some((conflict) => denies(conflict) || conflict.mine.some(isFirm(alignment)))) return false;
  const wordsOf = (indexes: readonly number[]): number =>
    indexes.filter((i) => alignment.mine.units[i]?.kind === 'word').length;
  const [matched, lost] = [wordsOf(alignment.pairs.map((pair) => pair.mine)), wordsOf(alignment.missing)];
  return matched >= Math.max(2, 2 * lost) && alignment.coverage >= partlyShare;
}

/** Numbers, dates and names are remembered rightly or not at all. */
const isFirm =
  (alignment: Judgement['alignment']) =>
  (index: number): boolean =>
    ['person', 'country', 'name', 'number', 'date'].includes(alignment.mine.units[index]?.kind ?? '');

const denies = (conflict: Conflict): boolean =>
  conflict.kind === 'negation' || conflict.kind === 'opposite' || conflict.kind === 'order';

function placeOf(judgement: Judgement, { knowledge }: AlignableArticle): SourcePlace {
  const span = alignedSpan(judgement.alignment);
  return {
    span,
    tellers: tellersOf(knowledge, span),
    match: judgement.verdict === 'paraphrase' ? 'retold' : 'partly',
    afterNegation: false,
    score: judgement.score,
  };
}

/** The best place of each speaker. */
const oneForEach = (places: readonly SourcePlace[]): SourcePlace[] =>
  places.filter((place, at) => places.findIndex((other) => speakerKey(other) === speakerKey(place)) === at);

const speakerKey = ({ tellers: { outer } }: SourcePlace): number | null => outer && (outer.speaker ?? -1 - outer.id);
