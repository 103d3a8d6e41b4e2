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
  /** Weight of the question's words that stand near the new answer it offers best, 0..1; each counts half at 28 letters. */
  'offer near': (meeting) => nearestOffer(meeting),
  /** Answers of the asked type that it offers, of four. */
  offers: (meeting) => Math.min(4, offersOf(meeting).length) / 4,
  /** Names that the question lacks, of eight. */
  'new names': ({ asked, sentence }) =>
    Math.min(8, sentence.content.filter(({ tag, stem }) => tag === 'PROPN' && !asked.places.has(stem)).length) / 8,
  /** How likely the likeliest of its words is to answer, beside that of the best sentence, -1..0. */
  'answer word': ({ asked, sentence: { sentence } }) => (asked.fits.most[sentence.index] ?? 0) / 6,
  /** The same of all its words together. */
  'answer words': ({ asked, sentence: { sentence } }) => (asked.fits.all[sentence.index] ?? 0) / 6,
  /** 1 for "what" and "how", whose answers have no mark. */
  open: ({ query }) => (query.answerType === 'thing' || query.answerType === 'manner' ? 1 : 0),
} satisfies Family;

const signed = (meeting: Meeting, type: AnswerType): number =>
  meeting.query.answerType === type ? 2 * fitOf(meeting) - 1 : 0;

function fitOf(meeting: Meeting): number {
  const { query, sentence, asked } = meeting;
  switch (query.answerType) {
    case 'person':
      return offersOf(meeting).length > 0 ? 1 : 0;
    case 'place':
    case 'date':
    case 'amount':
      return offersOf(meeting).some((span) => isNew(span, meeting)) ? 1 : 0;
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

/**
 * The people, places, dates or amounts of the sentence, whichever are asked for. People whom the question names are left
 * out, and to "in which month" whatever names none: "this month", "earlier".
 */
function offersOf({ query, sentence: { sentence, offers } }: Meeting): readonly Span[] {
  switch (query.answerType) {
    case 'person':
      return offers.person.filter(({ id }) => !query.people.includes(id));
    case 'date':
      return query.answerNoun === null
        ? offers.date
        : offers.date.filter((span) => namesDate(span, query.answerNoun, sentence));
    case 'place':
    case 'amount':
      return offers[query.answerType];
    default:
      return [];
  }
}

const namesDate = (span: Span, asked: string | null, { tokens }: Meeting['sentence']['sentence']): boolean =>
  tokens.some(
    ({ start, end, text, tag, stem }) =>
      start >= span.start && end <= span.end && (/[\d\p{Lu}]/u.test(text) || (tag === 'NOUN' && stem !== asked)),
  );

/** Characters over which the weight of a word beside an offer falls to a third. */
const nearChars = 40;

function nearestOffer(meeting: Meeting): number {
  const { asked, query, sentence, spots } = meeting;
  let most = 0;
  for (const offer of offersOf(meeting)) {
    if (!isNew(offer, meeting)) continue;
    const counted = new Set<number>();
    let sum = 0;
    for (const { at, term } of spots) {
      const { start, end } = sentence.content[at] as Span;
      if (counted.has(term)) continue;
      counted.add(term);
      const distance = Math.max(0, offer.start - end, start - offer.end);
      sum += (query.terms[term]?.weight ?? 0) * Math.exp(-distance / nearChars);
    }
    most = Math.max(most, sum);
  }
  return most / asked.total;
}

const isNew = (span: Span, { sentence: { sentence }, asked }: Meeting): boolean =>
  sentence.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      /[\p{L}\p{N}]/u.test(token.text) &&
      !asked.places.has(token.stem),
  );
