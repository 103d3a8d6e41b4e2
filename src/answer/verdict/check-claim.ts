import type { Knowledge } from '../../extract/index.ts';
import {
  alignedSpan,
  alignSentences,
  findExact,
  findSpeaker,
  isNegatedBefore,
  plainWords,
  prepareArticle,
  readUnitText,
  splitClaim,
  turnsRound,
  surfaceWords,
} from '../../match/index.ts';
import type { AlignableArticle, MatchTools, SpeakerFound } from '../../match/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { passageOfSentence } from '../passage.ts';
import type { Passage } from '../passage.ts';
import type { DifferencePiece, Verdict } from '../verdict.ts';
import { clausesOf } from './clauses.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { bearsOut, tellersOf } from './teller.ts';
import type { Tellers } from './teller.ts';

/** Who the user says said it. */
export interface ClaimedSpeaker {
  readonly words: string;
  readonly found: SpeakerFound;
}

/** What checking one stretch of the user's words found. */
export interface Check {
  readonly verdict: Verdict;
  /** Where it is in the article; empty when absent. */
  readonly evidence: readonly Passage[];
  /** What comes nearest, when absent. */
  readonly nearest: readonly Passage[];
  /** Word by word, when altered. */
  readonly difference: readonly DifferencePiece[];
  readonly tellers: Tellers | null;
  readonly claimed: ClaimedSpeaker | null;
  /** The user's own words that were checked. */
  readonly words: string;
  /** Kinds of facts that were changed, when altered. */
  readonly changed: readonly string[];
  /** Whether a negation stands right before the words in the article: "[not] considering any". */
  readonly afterNegation: boolean;
  /** 0..1, calibrated on development cases. */
  readonly confidence: number;
}

/** From best to worst; of several sentences the worst is the verdict of the whole. */
export const verdictOrder: readonly Verdict[] = ['exact', 'paraphrase', 'misattributed', 'altered', 'absent'];

/** How many sentences of the user's are checked one by one; the rest is left unread. */
export const maxSentences = 8;

/** How many sentences of the article are judged for each of the user's. */
const maxJudged = 8;

/**
 * Checks a quote or claim against the article. The contract of each verdict:
 *
 * - `exact`: the same words in the same order, apart from case, punctuation, quotation marks, Markdown and marked
 *   omissions; by whoever is claimed, or nobody claimed. A likeness, however high, is never exact.
 * - `paraphrase`: the same people, numbers, dates, places and negations, and each word of content there as it is, in
 *   another form, misspelt, or as a synonym.
 * - `altered`: close to a passage, but a negation, number, name, date, place, quantifier, hedge, office or word was
 *   changed, added, or (negations and hedges) left out.
 * - `misattributed`: the words are there, but somebody else says them, or the article itself.
 * - `absent`: otherwise.
 *
 * Several sentences are checked one by one.
 *
 * @example
 * checkClaim('six launchers were sold', null, knowledge, tools)[0].verdict // 'altered': the article has "bought"
 */
export function checkClaim(text: string, speaker: string | null, knowledge: Knowledge, tools: MatchTools): Check[] {
  const article = prepareArticle(knowledge, tools);
  const plain = plainWords(text);
  const claimed = speaker ? { words: speaker, found: findSpeaker(speaker, knowledge, tools) } : null;
  if (surfaceWords(plain).length === 0) return [nothingFound(plain, claimed)];
  const whole = exactCheck(plain, claimed, article);
  if (whole) return [whole];
  const split = splitSpeaker(plain, claimed, article);
  const said = split && checkSentences(plainWords(split.words), split.claimed, article);
  const asTyped = checkSentences(plain, claimed, article);
  if (!said || said.some((check) => check.verdict === 'absent') || deniesSaying(asTyped, said)) return asTyped;
  return said;
}

/** "Brussels has said whether …" beside "Brussels has not said whether …": what is denied is the saying. */
const deniesSaying = (asTyped: readonly Check[], said: readonly Check[]): boolean =>
  asTyped.length === 1 &&
  asTyped[0]?.changed.includes('negation') === true &&
  asTyped[0].evidence[0]?.start === said[0]?.evidence[0]?.start &&
  said[0]?.verdict !== 'altered';

interface Split {
  readonly words: string;
  readonly claimed: ClaimedSpeaker;
}

/** A speaker named within the text counts when the article knows the name, or when it can be nothing but a name. */
function splitSpeaker(
  text: string,
  claimed: ClaimedSpeaker | null,
  { knowledge, context }: AlignableArticle,
): Split | null {
  const { words, speaker } = splitClaim(text, context.lists);
  if (speaker === null) return null;
  const found = findSpeaker(speaker, knowledge, context.tools);
  if (
    found.kind === 'nobody' &&
    !(/^\p{Lu}/u.test(speaker) && speaker.split(/\s+/).length <= 4 && !/^(?:The|A|An|It|This|That)\b/.test(speaker))
  )
    return null;
  return { words, claimed: claimed ?? { words: speaker, found } };
}

function checkSentences(text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check[] {
  const { reader } = article.context.tools;
  const sentences = (reader.sentences(text, [{ start: 0, end: text.length }])[0] ?? [])
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .filter((sentence) => surfaceWords(sentence).length > 0);
  const checks = sentences.slice(0, maxSentences).map((sentence) => sentenceCheck(sentence, claimed, article));
  return checks.length > 0 ? checks : [nothingFound(text, claimed)];
}

function sentenceCheck(text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check {
  const check = clauseCheck(text, claimed, article);
  return isBorneOut(check) ? check : (joinedCheck(text, claimed, article) ?? check);
}

const clauseCheck = (text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check =>
  exactCheck(text, claimed, article) ?? likeCheck(text, claimed, article);

const isBorneOut = ({ verdict }: Check): boolean => verdict === 'exact' || verdict === 'paraphrase';

/**
 * What is told in one sentence of the user's and in two of the article's: a paraphrase where the article has each clause,
 * altered where one was changed; `null` where it lacks one, or a single sentence has both.
 */
function joinedCheck(text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check | null {
  const clauses = clausesOf(text, article.context.tools.reader);
  if (!clauses) return null;
  const checks = clauses.map((clause) => clauseCheck(clause, claimed, article));
  const evidence = checks.flatMap((check) => check.evidence.slice(0, 1)).filter(firstOfItsKind);
  if (evidence.length < 2 || !checks.every((check) => isBorneOut(check) || check.verdict === 'altered')) return null;
  const changed = checks.find(({ verdict }) => verdict === 'altered');
  return {
    ...(changed ?? (checks[0] as Check)),
    verdict: changed ? 'altered' : 'paraphrase',
    evidence: changed?.evidence ?? evidence,
    words: text,
    confidence: 0.75,
  };
}

/** The words as they stand, if they stand anywhere; told by the claimed speaker where several places have them. */
function exactCheck(text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check | null {
  const places = findExact(article, text).filter((place) => !turnsRound(place, text, article));
  const told = places.map((place) => ({ place, tellers: tellersOf(article.knowledge, place.spans[0] as Span) }));
  const fitting = claimed ? told.filter(({ tellers }) => bearsOut(article.knowledge, tellers, claimed.found)) : told;
  const shown = fitting.length > 0 ? fitting : told;
  const [best] = shown;
  if (!best) return null;
  const misattributed = claimed !== null && fitting.length === 0 && !isOpen(claimed);
  return {
    ...nothingFound(text, claimed),
    verdict: misattributed ? 'misattributed' : 'exact',
    evidence: shown
      .flatMap(({ place }) => passagesAt(place.spans, article))
      .filter(firstOfItsKind)
      .slice(0, 4),
    nearest: [],
    tellers: best.tellers,
    afterNegation: isNegatedBefore(best.place, article.context.lists),
    confidence: misattributed ? 0.9 : 0.99,
  };
}

/** Left open ("he" with several men): no claim that could be wrong. */
const isOpen = (claimed: ClaimedSpeaker): boolean =>
  claimed.found.kind === 'open' && /^(?:he|she|they|it|we|i|someone|somebody)$/i.test(claimed.words);

const firstOfItsKind = (passage: Passage, at: number, all: readonly Passage[]): boolean =>
  all.findIndex((other) => other.start === passage.start) === at;

/** The whole sentences the spans stand in. */
const passagesAt = (spans: readonly Span[], { knowledge }: AlignableArticle): Passage[] =>
  knowledge.article.sentences
    .filter((sentence) => spans.some((span) => overlaps(span, sentence)))
    .map((sentence) => passageOfSentence(knowledge, sentence.index, spans));

/** The words as they resemble a sentence: retold, changed, or not there. */
function likeCheck(text: string, claimed: ClaimedSpeaker | null, article: AlignableArticle): Check {
  const judged = alignSentences(article, readUnitText(text, article.context))
    .slice(0, maxJudged)
    .map((alignment) => judge(alignment, text, article));
  const ranked = judged
    .map((judgement) => ({ judgement, ...attribute(judgement, claimed, article) }))
    .sort(
      (a, b) =>
        verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || b.judgement.score - a.judgement.score,
    );
  const best = ranked[0];
  if (!best || best.verdict === 'absent')
    return { ...nothingFound(text, claimed), nearest: nearestOf(judged, article) };
  return {
    ...nothingFound(text, claimed),
    verdict: best.verdict,
    evidence: [
      passageOfSentence(article.knowledge, best.judgement.alignment.theirs.sentence.index, [
        alignedSpan(best.judgement.alignment),
      ]),
    ],
    nearest: [],
    difference: best.verdict === 'altered' ? best.judgement.difference : [],
    tellers: best.tellers,
    changed: best.verdict === 'altered' ? [...new Set(best.judgement.conflicts.map((conflict) => conflict.kind))] : [],
    confidence: best.verdict === 'paraphrase' ? 0.8 : 0.75,
  };
}

function attribute(
  judgement: Judgement,
  claimed: ClaimedSpeaker | null,
  { knowledge }: AlignableArticle,
): { verdict: Verdict; tellers: Tellers } {
  const tellers = tellersOf(knowledge, alignedSpan(judgement.alignment));
  const wrong =
    judgement.verdict === 'paraphrase' &&
    claimed !== null &&
    !isOpen(claimed) &&
    !bearsOut(knowledge, tellers, claimed.found);
  return { verdict: wrong ? 'misattributed' : judgement.verdict, tellers };
}

/** The likest sentences, where they share more than a name or two. */
const nearestOf = (judged: readonly Judgement[], { knowledge }: AlignableArticle): Passage[] =>
  judged
    .filter((judgement) => judgement.alignment.coverage >= 0.25)
    .slice(0, 2)
    .map(({ alignment }) => passageOfSentence(knowledge, alignment.theirs.sentence.index));

const nothingFound = (words: string, claimed: ClaimedSpeaker | null): Check => ({
  verdict: 'absent',
  evidence: [],
  nearest: [],
  difference: [],
  tellers: null,
  claimed,
  words,
  changed: [],
  afterNegation: false,
  confidence: 0.7,
});
