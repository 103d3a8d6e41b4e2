import type { Caption } from '../../article/index.ts';
import { rankSentences } from '../../match/index.ts';
import type { Candidate, Query } from '../../match/index.ts';
import { contains, sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { passageOfSpan } from '../passage.ts';
import type { Passage } from '../passage.ts';
import type { Answer } from './answer.ts';
import { shortAnswer } from './short-answer.ts';
import type { Source } from './source.ts';

const photoWord =
  /^(photo|photos|photograph|photographs|photographed|picture|pictures|pictured|pic|pics|image|images|caption|captions|shot|snap)$/;
const creditWord =
  /^(took|take|taken|takes|shot|credit|credits|credited|agency|agencies|photographer|photographers|outlet|outlets|provided)$/;

/**
 * Answers questions about the photos from their captions: who took it, who is on the left, what is in it. `null` when
 * the question is not about a photo or the article has none.
 *
 * @example "who took the photo of the talks" → the caption with its credit as the short answer.
 */
export function answerFromCaptions(query: Query, candidates: readonly Candidate[], source: Source): Answer | null {
  const { captions } = source.knowledge.article;
  if (captions.length === 0 || !query.tokens.some((token) => photoWord.test(token.lower))) return null;
  // Few captions share words with the question: all sentences are looked at.
  const all = rankSentences(query, source.index, source.tools, Infinity);
  const ranked = rankCaptions(query, all, source);
  const side = sideAsked(query);
  if (side) {
    const answers = ranked.map((caption) => sideAnswer(caption, side, candidates, source));
    return answers.find((answer) => answer !== null) ?? null;
  }
  if (query.answerType === 'date' || query.answerType === 'place') return factAnswer(query, ranked, all, source);
  const asksCredit = query.tokens.some((token) => creditWord.test(token.lower)) || query.answerType === 'organisation';
  if (asksCredit) return creditAnswer(query, ranked, candidates, source);
  return null;
}

/** Captions by the score of their best sentence; one whose credit the question names comes first. */
function rankCaptions(query: Query, candidates: readonly Candidate[], source: Source): Caption[] {
  const words = new Set(query.tokens.map((token) => token.lower));
  const named = (caption: Caption): number =>
    caption.credit
      ?.toLowerCase()
      .split(/\W+/)
      .some((word) => words.has(word))
      ? 1
      : 0;
  const score = (caption: Caption): number =>
    Math.max(
      ...candidates.filter((c) => caption.sentences.includes(c.sentence.sentence.index)).map((c) => c.score),
      -1,
    );
  return source.knowledge.article.captions.toSorted((a, b) => named(b) - named(a) || score(b) - score(a));
}

function creditAnswer(
  query: Query,
  ranked: readonly Caption[],
  candidates: readonly Candidate[],
  source: Source,
): Answer | null {
  const credited = ranked.filter((caption) => caption.creditSpan !== null);
  if (credited.length === 0) return null;
  const plural = query.tokens.some((token) =>
    /^(photos|pictures|images|photographs|pics|agencies|photographers|outlets|credits)$/.test(token.lower),
  );
  const chosen = plural ? inTextOrder(credited) : credited.slice(0, 1);
  const passages = chosen.map((caption) => captionPassage(source, caption, [caption.creditSpan as Span]));
  const credit = (chosen[0] as Caption).credit as string;
  const short = query.answerType === 'person' ? (photographerOf(credit) ?? credit) : credit;
  return { kind: 'found', passages, short, confidence: 0.9, candidates };
}

const agencyWord = /^(images?|photos?|press|agency|news|pool|via|handout|service|group|media|daily|times|post)$/i;

/** The person in a credit: "Ivo Kant" of "REUTERS/Ivo Kant"; `null` for an agency alone. */
const photographerOf = (credit: string): string | null =>
  credit
    .split('/')
    .map((part) => part.trim())
    .find((part, _, parts) => {
      const words = part.split(/\s+/);
      return (
        parts.length > 1 &&
        words.length > 1 &&
        words.length < 4 &&
        words.every(
          (word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !/^\p{Lu}{4,}$/u.test(word) && !agencyWord.test(word),
        )
      );
    }) ?? null;

/** When or where a photo was taken: the date or place of its caption; not asked when something in it is placed or dated. */
function factAnswer(
  query: Query,
  ranked: readonly Caption[],
  candidates: readonly Candidate[],
  source: Source,
): Answer | null {
  if (!query.tokens.some((token) => /^(took|taken|take|shot|snapped|made|from)$/.test(token.lower))) return null;
  for (const caption of ranked) {
    const own = candidates.filter((candidate) => caption.sentences.includes(candidate.sentence.sentence.index));
    for (const candidate of own) {
      const span = shortAnswer(query, candidate, source.knowledge, source.tools);
      if (!span) continue;
      const short = sliceOf(source.knowledge.article.text, span);
      return { kind: 'found', passages: [captionPassage(source, caption, [span])], short, confidence: 0.8, candidates };
    }
  }
  return null;
}

const inTextOrder = (captions: readonly Caption[]): Caption[] => captions.toSorted((a, b) => a.start - b.start);

const captionPassage = (source: Source, caption: Caption, emphasis: readonly Span[]): Passage =>
  passageOfSpan(source.knowledge, { start: caption.start, end: caption.end }, emphasis);

type Side = 'left' | 'right' | 'center';

const sideAsked = (query: Query): Side | null => {
  const word = query.tokens.find((token) => /^(left|right|center|centre|middle)$/.test(token.lower))?.lower;
  if (!word) return null;
  return word === 'left' || word === 'right' ? word : 'center';
};

const sideMark: Readonly<Record<Side, RegExp>> = {
  left: /\((?:L|left)\)|,? left,/,
  right: /\((?:R|right)\)|,? right,/,
  center: /\((?:C|center|centre)\)|,? cent(?:er|re),/,
};
const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', center: 'center' };

/** The person marked with the asked side, or, of two people, the one who is not marked with the other side. */
function sideAnswer(caption: Caption, side: Side, candidates: readonly Candidate[], source: Source): Answer | null {
  const { text } = source.knowledge.article;
  const people = source.knowledge.people
    .filter((person) => person.kind === 'person')
    .flatMap((person) =>
      person.mentions.filter((mention) => mention.form === 'name' && contains(caption, mention)).slice(0, 1),
    )
    .toSorted((a, b) => a.start - b.start);
  const marked = (mark: Side): Span | null => {
    const at = sideMark[mark].exec(text.slice(caption.start, caption.end));
    return at ? (people.findLast((mention) => mention.end <= caption.start + at.index + 1) ?? null) : null;
  };
  const here = marked(side);
  const other = marked(opposite[side]);
  const answer =
    here ?? (other && people.length === 2 ? (people.find((mention) => mention.start !== other.start) ?? null) : null);
  if (!answer) return null;
  return {
    kind: 'found',
    passages: [captionPassage(source, caption, [answer])],
    short: text.slice(answer.start, answer.end),
    confidence: 0.8,
    candidates,
  };
}
