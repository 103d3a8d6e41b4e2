import type { Standing } from '../../standing.ts';
import type { Family, Meeting } from '../meeting.ts';

/** What the sentence is to its article: people ask about what matters, and about what is told where it is told first. */
export const standingSignals = {
  salience: (meeting) => standingOf(meeting).salience,
  opening: (meeting) => standingOf(meeting).opening,
  fresh: (meeting) => standingOf(meeting).fresh,
  /** Share of the question's weight whose very words stand here for the first time, 0..1. */
  'first told': (meeting) => shareWhere(meeting, (having) => having[0]),
  /** The same for the last time. */
  'last told': (meeting) => shareWhere(meeting, (having) => having.at(-1)),
  /** Sentences of the article, of sixty. */
  sentences: ({ asked }) => Math.min(60, asked.index.sentences.length) / 60,
  /** Paragraphs of the article, of thirty: news has many, an encyclopedia's passage has one. */
  paragraphs: ({ asked }) => Math.min(30, asked.index.paragraphs) / 30,
} satisfies Family;

const standingOf = ({ asked, sentence }: Meeting): Standing =>
  asked.index.standings[sentence.sentence.index] as Standing;

function shareWhere(
  { asked, matches, sentence }: Meeting,
  placeOf: (having: readonly number[]) => number | undefined,
): number {
  let sum = 0;
  for (const { how, term } of matches) {
    const having = how === 'word' ? asked.index.postings.get(term.stem) : undefined;
    if (having && placeOf(having) === sentence.sentence.index) sum += term.weight;
  }
  return sum / asked.total;
}
