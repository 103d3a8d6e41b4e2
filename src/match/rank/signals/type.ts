import type { Span } from '../../../text/index.ts';
import type { AnswerType } from '../../query/query.ts';
import type { Family, Meeting } from '../meeting.ts';

/** Whether the sentence offers the kind of thing asked for. The signals of one kind are 0 where another is asked for. */
export const typeSignals = {
  /** 1 when the sentence offers a new answer of the asked type, 0 when not, 0.5 when the type asks for none. */
  type: (meeting) => fitOf(meeting),
  person: (meeting) => signed(meeting, 'person'),
  place: (meeting) => signed(meeting, 'place'),
  date: (meeting) => signed(meeting, 'date'),
  amount: (meeting) => signed(meeting, 'amount'),
  reason: (meeting) => signed(meeting, 'reason'),
  /** 1 when a statement is asked for and told here, -1 when asked for and not told. */
  statement: (meeting) => signed(meeting, 'statement'),
  /** 1 when an organisation is asked for and a name stands here that the question lacks, -1 when none does. */
  organisation: (meeting) => signed(meeting, 'organisation'),
  /** 1 for "what" and "how", whose answers have no mark. */
  open: ({ query }) => (query.answerType === 'thing' || query.answerType === 'manner' ? 1 : 0),
} satisfies Family;

const signed = (meeting: Meeting, type: AnswerType): number =>
  meeting.query.answerType === type ? 2 * fitOf(meeting) - 1 : 0;

function fitOf(meeting: Meeting): number {
  const { query, sentence, asked } = meeting;
  switch (query.answerType) {
    case 'person':
      return sentence.offers.person.some((offer) => !query.people.includes(offer.id)) ? 1 : 0;
    case 'place':
    case 'date':
    case 'amount':
      return sentence.offers[query.answerType].some((span) => isNew(span, meeting)) ? 1 : 0;
    case 'reason':
      return sentence.offers.reason.length > 0 ? 1 : 0;
    case 'statement':
      return sentence.statements.length > 0 ? 1 : 0;
    case 'organisation':
      return sentence.content.some((token) => token.tag === 'PROPN' && !asked.places.has(token.stem)) ? 1 : 0;
    default:
      return 0.5;
  }
}

const isNew = (span: Span, { sentence: { sentence }, asked }: Meeting): boolean =>
  sentence.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      /[\p{L}\p{N}]/u.test(token.text) &&
      !asked.places.has(token.stem),
  );
