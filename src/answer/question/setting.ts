import type { Candidate, Query } from '../../match/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { passageOfSentence, passageOfSpan } from '../passage.ts';
import type { Passage } from '../passage.ts';
import type { Answer } from './answer.ts';
import { confidenceOf } from './confidence.ts';
import { typedAnswer } from './short-answer.ts';
import type { Source } from './source.ts';

const happening = /^(?:happen|occur|take|place|unfold|event|story|all)$/;
const pointing = /^(?:this|that|it|these|those|everything|event|story)$/;

/**
 * Where and when it all happened, for a question that names nothing else: the place or date of the lead sentence, a
 * place also from the dateline. `null` for other questions and where neither tells it.
 *
 * @example "where did this happen" on "LINDHOLM, June 4 (Wire) -- The cafes must close, …" → "LINDHOLM".
 */
export function answerSetting(query: Query, candidates: readonly Candidate[], source: Source): Answer | null {
  const { answerType, terms, tokens } = query;
  if (answerType !== 'place' && answerType !== 'date') return null;
  if (!terms.every(({ token }) => happening.test(token.lemma)) || !tokens.some(({ lower }) => pointing.test(lower)))
    return null;
  const lead = candidates
    .filter(({ sentence }) => sentence.sentence.place === 'body')
    .reduce<Candidate | null>((first, one) => (first && indexOf(first) < indexOf(one) ? first : one), null);
  if (!lead) return null;
  const told = typedAnswer(query, lead, source.knowledge, source.tools);
  const passage = told ? passageOfSentence(source.knowledge, indexOf(lead), [told]) : null;
  const found = passage ?? (answerType === 'place' ? fromDateline(lead, source) : null);
  if (!found) return null;
  const short = sliceOf(source.knowledge.article.text, found.emphasis[0] as Span);
  return {
    kind: 'found',
    passages: [found],
    short,
    confidence: confidenceOf(query, candidates, source.tools, lead),
    candidates,
  };
}

const indexOf = ({ sentence }: Candidate): number => sentence.sentence.index;

/** The lead with the dateline before it, whose place is the answer. */
function fromDateline(lead: Candidate, { knowledge }: Source): Passage | null {
  const { dateline, text } = knowledge.article;
  if (!dateline || dateline.place === '' || dateline.span.end > lead.sentence.sentence.start) return null;
  const start = text.indexOf(dateline.place, dateline.span.start);
  const place = { start, end: start + dateline.place.length };
  return passageOfSpan(knowledge, { start: dateline.span.start, end: lead.sentence.sentence.end }, [place]);
}
