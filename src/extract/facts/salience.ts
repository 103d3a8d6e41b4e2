import type { Article, Sentence } from '../../article/index.ts';
import type { Person, Statement } from '../knowledge.ts';
import { overlapOf, termsOf } from './terms.ts';
import type { FactWords } from './words.ts';

/** What is weighed in a sentence, each 0..1. */
export interface SalienceSignals {
  /** How near the top it stands: news tells the most important first. */
  readonly position: number;
  /** How many of the headline's words it has. */
  readonly headline: number;
  /** How many of its words the rest of the article uses too. */
  readonly centrality: number;
  /** Whether it names the people the article mentions most. */
  readonly people: number;
  /** Whether one of them is heard in it. */
  readonly statement: number;
  /** Whether it tells a number or date. */
  readonly figures: number;
  /** Whether it can stand alone: no pronoun or "but" at its start, not a question, neither very short nor very long. */
  readonly alone: number;
}

/** How much each signal counts; they add up to 1. Set by hand on articles of four publishers. */
export const salienceWeights: Readonly<Record<keyof SalienceSignals, number>> = {
  position: 0.3,
  headline: 0.17,
  centrality: 0.16,
  people: 0.12,
  statement: 0.08,
  figures: 0.05,
  alone: 0.12,
};

/** Captions tell what is in a picture, seldom what the article is about. */
const captionShare = 0.5;

/**
 * The weight of each sentence for a summary, 0..1, by its index; the headline's is 0, for it is shown anyway.
 *
 * @example
 * const weights = weighSentences(article, people, statements, words);
 * weights.indexOf(Math.max(...weights)) // most often the first sentence of the body
 */
export function weighSentences(
  article: Article,
  people: readonly Person[],
  statements: readonly Statement[],
  words: FactWords,
): number[] {
  const signals = salienceSignals(article, people, statements, words);
  return article.sentences.map((sentence) => {
    if (sentence.place === 'headline') return 0;
    const own = signals[sentence.index] as SalienceSignals;
    const sum = Object.entries(salienceWeights).reduce(
      (total, [name, weight]) => total + weight * own[name as keyof SalienceSignals],
      0,
    );
    return Math.min(1, sentence.place === 'caption' ? sum * captionShare : sum);
  });
}

/** The signals behind the weights, by sentence index. */
export function salienceSignals(
  article: Article,
  people: readonly Person[],
  statements: readonly Statement[],
  words: FactWords,
): SalienceSignals[] {
  const leftOut = new Set(words.stopWords);
  const terms = article.sentences.map((s) => termsOf(s, leftOut));
  const headline = terms[article.sentences.findIndex((s) => s.place === 'headline')] ?? new Set<string>();
  const spread = countSpread(terms);
  const fame = fameOf(people);
  const rank = bodyRank(article);
  return article.sentences.map((sentence, i) => ({
    position: 1 / (1 + 0.25 * (rank[i] as number)),
    headline: overlapOf(headline, terms[i] as Set<string>),
    centrality: centralityOf(terms[i] as Set<string>, spread, article.sentences.length),
    people: Math.min(
      1,
      people
        .filter((p) => p.mentions.some((m) => m.sentence === i && m.form !== 'pronoun'))
        .reduce((sum, p) => sum + (fame[p.id] ?? 0), 0),
    ),
    statement: Math.max(
      0,
      ...statements
        .filter((s) => s.sentences.includes(i))
        .map((s) => (s.speaker === null ? 0 : (fame[s.speaker] ?? 0))),
    ),
    figures: sentence.tokens.some((t) => t.tag === 'NUM' || /\d/.test(t.text)) ? 1 : 0,
    alone: standsAlone(sentence),
  }));
}

/** Body sentences counted from 0; a caption counts as the last. */
function bodyRank(article: Article): number[] {
  let body = 0;
  return article.sentences.map((s) => (s.place === 'body' ? body++ : article.sentences.length));
}

function countSpread(terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const set of terms) for (const term of set) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/** The mean share of other sentences that use its words, scaled so that words of every fourth sentence give 1. */
function centralityOf(terms: ReadonlySet<string>, spread: ReadonlyMap<string, number>, sentences: number): number {
  if (terms.size === 0 || sentences < 2) return 0;
  let sum = 0;
  for (const term of terms) sum += ((spread.get(term) ?? 1) - 1) / (sentences - 1);
  return Math.min(1, (4 * sum) / terms.size);
}

/** A person's mentions beside those of the one mentioned most. */
function fameOf(people: readonly Person[]): number[] {
  const most = Math.max(1, ...people.map((p) => p.mentions.length));
  return people.map((p) => p.mentions.length / most);
}

function standsAlone(sentence: Sentence): number {
  const first = sentence.tokens[0];
  const size = sentence.tokens.length;
  if (!first || size < 6 || sentence.tokens.at(-1)?.text === '?') return 0;
  const leans =
    /^(he|she|it|they|this|that|these|those|but|and|so|however|his|her|their|its|such|also|then|here|there|i|we|you|my|our|your)$/.test(
      first.lower,
    );
  const unwieldy = size > 60 || size < 9;
  return leans || unwieldy ? 0.4 : 1;
}
