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
import { likeliestAmong, partsOf } from './source-parts.ts';
import { byScore, oneForEach, startOf, toldBy } from './source-place.ts';
import type { SourcePlace } from './source-place.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';

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
 * What is not found as a whole, or told by nobody as a whole, is looked for part by part.
 *
 * @example
 * findSource('we are ready', knowledge, tools).places[0].tellers.outer?.speaker // 0
 */
export function findSource(text: string, knowledge: Knowledge, tools: MatchTools): Source {
  const article = prepareArticle(knowledge, tools);
  const whole = findWhole(plainWords(text), article);
  if (whole.places.some(isTold)) return whole;
  const parts = partsOf(text, tools.reader);
  const places = parts.length < 2 ? [] : likeliestAmong(parts, (part) => findWhole(plainWords(part), article).places);
  return places.some(isTold) || whole.places.length === 0 ? { ...whole, places } : whole;
}

const isTold = ({ tellers }: SourcePlace): boolean => tellers.outer !== null;

/** Where the words stand as one, in a sentence or a run of them. */
function findWhole(plain: string, article: AlignableArticle): Source {
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
      const { spans } = place;
      const told = toldBy(knowledge, spans[0] as Span);
      return {
        spans,
        ...told,
        match: 'verbatim',
        afterNegation: isNegatedBefore(place, context.lists),
        score: verbatimScore(knowledge, spans, told.tellers.outer),
      };
    })
    .sort(byScore);
}

/** Of several places, the one where the words are most of what is said; the headline and captions come last. */
function verbatimScore({ article }: Knowledge, spans: readonly Span[], statement: Statement | null): number {
  const start = startOf({ spans });
  const place = article.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.place;
  const lengthOf = (parts: readonly Span[]): number => parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const size = statement ? lengthOf(statement.content) : lengthOf(spans) * 4;
  return Math.min(1, 0.5 + (0.5 * lengthOf(spans)) / Math.max(1, size)) - (place === 'body' ? 0 : 0.4);
}

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
    spans: [span],
    ...toldBy(knowledge, span),
    match: judgement.verdict === 'paraphrase' ? 'retold' : 'partly',
    afterNegation: false,
    score: judgement.score,
  };
}
