import type { Token } from '../../../text/index.ts';
import type { IndexedSentence } from '../../article-index.ts';
import { earliness } from '../earliness.ts';
import type { Family, Meeting } from '../meeting.ts';

/** Where the sentence stands, how long it is, and what stands beside it. */
export const placeSignals = {
  /** 1 for the first sentence, falling towards 0. */
  position: ({ sentence: { sentence } }) => earliness(sentence.index),
  /** Sentences of the article, of sixty. */
  sentences: ({ asked }) => Math.min(60, asked.index.sentences.length) / 60,
  /** Paragraphs of the article, of thirty: news has many, an encyclopedia's passage has one. */
  paragraphs: ({ asked }) => Math.min(30, asked.index.paragraphs) / 30,
  headline: ({ sentence: { sentence } }) => (sentence.place === 'headline' ? 1 : 0),
  caption: ({ sentence: { sentence } }) => (sentence.place === 'caption' ? 1 : 0),
  /** Content words, of thirty. */
  length: ({ sentence }) => Math.min(30, sentence.content.length) / 30,
  /** 1 when the sentence itself asks. */
  question: ({ sentence: { sentence } }) => (sentence.tokens.slice(-2).some(({ text }) => text === '?') ? 1 : 0),
  /** Share of the question that the neighbouring sentences match and this one does not, 0..1. */
  neighbours: (meeting) => missingIn(meeting, bodyAt(meeting, -1), bodyAt(meeting, 1)),
  /** The same of the sentence before alone. */
  before: (meeting) => missingIn(meeting, bodyAt(meeting, -1)),
  /** The most that one of the two sentences before accounts for, 0..1. */
  behind: ({ sentence: { sentence }, asked }) => mostCoveredOf(asked, sentence.index - 1, sentence.index - 2),
  /** The same of the two after. */
  ahead: ({ sentence: { sentence }, asked }) => mostCoveredOf(asked, sentence.index + 1, sentence.index + 2),
  /** Share of the question that the sentence before accounts for, where this one begins with a pronoun. */
  'carried on': ({ sentence: { sentence }, asked }) => {
    const before = asked.coverage[sentence.index - 1] ?? 0;
    return before > 0 && sentence.tokens.slice(0, 3).some((token) => pointsBack(token)) ? before : 0;
  },
} satisfies Family;

const mostCoveredOf = ({ coverage }: Meeting['asked'], one: number, two: number): number =>
  Math.max(coverage[one] ?? 0, coverage[two] ?? 0);

const pointsBack = ({ tag, lower }: Token): boolean => tag === 'PRON' || /^(this|that|these|those)$/.test(lower);

/** The sentence so many steps on, where it is one of the body. */
function bodyAt({ sentence, asked }: Meeting, step: number): IndexedSentence | undefined {
  const other = asked.index.sentences[sentence.sentence.index + step];
  return other?.sentence.place === 'body' ? other : undefined;
}

function missingIn({ matches, asked }: Meeting, one: IndexedSentence | undefined, two?: IndexedSentence): number {
  let sum = 0;
  for (const { how, term } of matches)
    if (how === null && term.known && (one?.stems.has(term.stem) || two?.stems.has(term.stem))) sum += term.weight;
  return sum / asked.total;
}
