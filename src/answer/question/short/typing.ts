import type { Candidate, Query } from '../../../match/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';
import { amountAsked } from './amount-asked.ts';

type Fits = (span: Span, words: readonly Token[]) => boolean;

const time =
  /^(?:century|centuries|decades?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|night|morning|evening|afternoon|noon|midnight|summer|winter|spring|autumn|era|age|period|war|season|weekend|time|once|immediately|soon|later|early|late|mid)$/;
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const leadsToTime = /^(?:during|after|before|since|until|when|once|while|upon|following)$/;

/** Whether a phrase can be a reason: "[by] a storm", "[was] too wide", "to save fuel"; a thing after "the city's" is none. */
const givesReason = (words: readonly Token[], before: Token | undefined): boolean =>
  words.some(({ tag }) => tag === 'VERB') ||
  /^(?:ADP|SCONJ|PART)$/.test(words[0]?.tag ?? '') ||
  /^(?:because|due)$/.test(words[0]?.lower ?? '') ||
  /^(?:ADP|SCONJ)$/.test(before?.tag ?? '') ||
  /^(?:is|are|was|were|to)$/.test(before?.lower ?? '');

/** A stand on a matter is told by what somebody does or says, not by a thing. */
const asksStand =
  /\b(?:positions?|stances?|views?|opinions?|attitudes?|reactions?|responses?)\s(?:on|about|towards?|regarding|to)\b/i;

/**
 * What a phrase must be before it may answer, whatever its chance: "where" is never told by a date, "when" by nothing
 * without time in it, "how many" only by a number. `null` when no phrase of the sentence may answer.
 *
 * @example "where did it happen" with "in the harbor on 3 May" → "the harbor", never "3 May".
 */
export function fitsAsked(query: Query, candidate: Candidate): Fits | null {
  const { offers, sentence } = candidate.sentence;
  const beforeOf = ({ start }: Span): Token | undefined => sentence.tokens.findLast(({ end }) => end <= start);
  const touches = (spans: readonly Span[], span: Span): boolean => spans.some((other) => overlaps(other, span));
  switch (query.answerType) {
    case 'place':
      return (span, words) =>
        !touches(offers.date, span) &&
        !touches(offers.amount, span) &&
        words.some((word) => word.tag === 'NOUN' || word.tag === 'PROPN') &&
        !words.some((word) => calendar.test(word.lower) || word.tag === 'VERB');
    case 'date':
      return (span, words) =>
        touches(offers.date, span) ||
        words.some((word) => time.test(word.lower) || calendar.test(word.lower) || /\d/.test(word.text)) ||
        leadsToTime.test(beforeOf(span)?.lower ?? '');
    case 'reason':
      return (span, words) => givesReason(words, beforeOf(span));
    case 'amount':
      return amountAsked(query)[0] === 'count' && !standsUncounted(query, candidate)
        ? (_, words) => words.some((word) => word.tag === 'NUM' || /\d/.test(word.text))
        : null;
    case 'person':
      return (span, words) =>
        !touches(offers.date, span) &&
        words.some((word) => /^(?:NOUN|PROPN)$/.test(word.tag)) &&
        !/^(?:VERB|ADV|NUM)$/.test(words[0]?.tag ?? '');
    case 'manner':
      return (_, words) => words.some((word) => /^(?:NOUN|VERB|ADV)$/.test(word.tag));
    case 'yes-no':
      return null;
    default:
      return asksStand.test(query.text) || query.tokens.some((token) => token.lower.startsWith('happen'))
        ? (_, words) => words.length > 1 && words.some((word) => word.tag === 'VERB')
        : () => true;
  }
}

/** "how many batteries" on "a battery that includes six launchers": the six are something else. */
const standsUncounted = (query: Query, { sentence }: Candidate): boolean =>
  query.answerNoun !== null && sentence.stems.has(query.answerNoun);
