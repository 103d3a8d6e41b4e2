import type { Article, Sentence } from '../../article/index.ts';
import { findQuotations } from '../../text/index.ts';
import type { Quotation, Span } from '../../text/index.ts';
import { runsOf } from './runs.ts';
import { wordsOf } from './word.ts';
import type { Word } from './word.ts';

/**
 * A stretch that the rules look at as one: a sentence, where a quotation of several sentences counts as one word
 * ("“We lost. It is over,” Kim said." is one unit although it holds two sentences).
 */
export interface Unit {
  readonly words: readonly Word[];
  /** The codes of the words as one string, so that `codes[i]` is the class of `words[i]`. */
  readonly codes: string;
  /** Number of the block it stands in (headline, paragraph, caption), counting from 0. */
  readonly block: number;
  readonly place: Sentence['place'];
  /** Whether every word stands within quotation marks. */
  readonly quoted: boolean;
}

/** All units of the article in text order. */
export function unitsOf(article: Article): Unit[] {
  const blocks = blocksOf(article.sentences);
  const quotations = findQuotations(
    article.text,
    blocks.map((block) => ({ start: (block[0] as Sentence).start, end: (block.at(-1) as Sentence).end })),
  );
  const units: Unit[] = [];
  let next = 0;
  blocks.forEach((block, number) => {
    const end = (block.at(-1) as Sentence).end;
    const own: Quotation[] = [];
    for (; next < quotations.length && (quotations[next] as Quotation).start < end; next += 1)
      own.push(quotations[next] as Quotation);
    const words = block.flatMap((sentence) => wordsOf(sentence, own));
    const groups = runsOf(words, (at) => startsUnit(words, at));
    for (const group of groups) units.push(unitFrom(group, number, (block[0] as Sentence).place));
  });
  return units;
}

export const unitFrom = (words: readonly Word[], block: number, place: Sentence['place']): Unit => ({
  words,
  codes: words.map((word) => word.code).join(''),
  block,
  place,
  quoted: words.every((word) => word.quote !== null || word.code === '.'),
});

/** Whether the word at an index stands within quotation marks. */
export const isQuoted = ({ words }: Unit, at: number): boolean => (words[at]?.quote ?? null) !== null;

/** Where the words from index `from` up to and without `to` stand in the text, quotation marks at their edges included. */
export function spanOf(unit: Unit, from: number, to: number): Span {
  const first = unit.words[from] as Word;
  const last = unit.words[to - 1] as Word;
  const opens =
    first.quote !== null &&
    unit.words[from - 1]?.quote !== first.quote &&
    (last.quote !== first.quote || unit.words[to]?.quote !== first.quote);
  const closes =
    last.quote !== null &&
    unit.words[to]?.quote !== last.quote &&
    (first.quote !== last.quote || unit.words[from - 1]?.quote !== last.quote);
  return {
    start: opens ? first.quote.start : first.token.start,
    end: closes ? last.quote.end : last.token.end,
  };
}

/** Sentences that stand in the same headline, paragraph or caption. */
const blocksOf = (sentences: readonly Sentence[]): Sentence[][] =>
  runsOf(sentences, (at) => {
    const [last, next] = [sentences[at - 1], sentences[at]];
    return last?.place !== 'body' || last.paragraph !== next?.paragraph;
  });

/** Whether a new unit starts at `words[at]`: after a full stop, but never within one quotation nor before "…?” Kim asked". */
function startsUnit(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1] as Word;
  if (word.quote !== null && word.quote === before.quote) return false;
  const newSentence = word.sentence !== before.sentence;
  if (before.code === '.' && before.quote !== null && before.quote !== word.quote) {
    if (word.quote === null && /^\p{Ll}/u.test(word.token.text)) return false;
    return !(word.quote === null && /[?!…]$/.test(before.token.text) && speakerFollows(words, at));
  }
  if (word.code === '.' && before.code === '.') return false;
  return newSentence && before.code === '.' && before.quote === null
    ? true
    : newSentence && before.quote === null && word.quote === null && before.code !== ',';
}

/** "Kim asked." or "asked Kim." after a question in quotation marks. */
function speakerFollows(words: readonly Word[], at: number): boolean {
  const codes = words
    .slice(at, at + 9)
    .map((word) => (word.quote === null ? word.code : '"'))
    .join('');
  return (
    /^(?:[DSJNP']*[NPR](?:,[^.,]*,)?a?[dz]a*(?:[.,IM:]|$|[RDNP])|[dz][DSJNP])/.test(codes) &&
    !/^R[dz][^.,IM:]/.test(codes)
  );
}
