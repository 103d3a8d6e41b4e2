import type { Article, Sentence } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { Person, Statement } from '../knowledge.ts';
import { overlapOf, termsOf } from './terms.ts';
import type { FactWords } from './words.ts';

/** What is weighed in a sentence, each 0..1. */
export interface SalienceSignals {
  /** How near the top it stands: news tells the most important first. */
  readonly position: number;
  /** How many of the headline's words it has. */
  readonly headline: number;
  /** How much of what the whole article speaks of it holds, names of people aside. */
  readonly centrality: number;
  /** Whether it names the people the article mentions most. */
  readonly people: number;
  /** Whether one of them is heard in it. */
  readonly statement: number;
  /** Whether it tells a number or date. */
  readonly figures: number;
  /** Whether it can stand alone: no pronoun or "but" at its start, no quotation that opens or ends elsewhere, not a question, neither very short nor very long. */
  readonly alone: number;
}

/** How much each signal counts; they add up to 1; a sentence that cannot stand alone keeps less of the sum. Set by hand on articles of four publishers. */
export const salienceWeights: Readonly<Record<Exclude<keyof SalienceSignals, 'alone'>, number>> = {
  position: 0.34,
  headline: 0.2,
  centrality: 0.18,
  people: 0.13,
  statement: 0.09,
  figures: 0.06,
};

const weighed = Object.keys(salienceWeights) as (keyof typeof salienceWeights)[];

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
    const sum = weighed.reduce((total, name) => total + salienceWeights[name] * own[name], 0);
    const share = (0.4 + 0.6 * own.alone) * (sentence.place === 'caption' ? captionShare : 1);
    return Math.min(1, sum * share);
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
  const names = namesBySentence(article, people);
  const matter = article.sentences.map((sentence, i) => subjectMatter(sentence, names[i] ?? [], leftOut));
  const spread = countSpread(matter);
  const central = matter.map((set) => centralityOf(set, spread));
  const most = Math.max(0, ...central);
  const fame = fameOf(people);
  const named = fameNamed(article, people, fame);
  const heard = fameHeard(article, statements, fame);
  const rank = bodyRank(article);
  return article.sentences.map((sentence, i) => ({
    position: 1 / (1 + 0.25 * (rank[i] as number)),
    headline: overlapOf(headline, terms[i] as Set<string>),
    centrality: most === 0 ? 0 : (central[i] as number) / most,
    people: Math.min(1, (named[i] as number) / severalNames),
    statement: heard[i] as number,
    figures: sentence.tokens.some((t) => t.tag === 'NUM' || /\d/.test(t.text)) ? 1 : 0,
    alone: standsAlone(sentence),
  }));
}

/** Body sentences counted from 0; a caption counts as the last. */
function bodyRank(article: Article): number[] {
  let body = 0;
  return article.sentences.map((s) => (s.place === 'body' ? body++ : article.sentences.length));
}

/** Where each sentence names people. */
function namesBySentence(article: Article, people: readonly Person[]): Span[][] {
  const found: Span[][] = article.sentences.map(() => []);
  for (const { mentions } of people) {
    for (const mention of mentions) if (mention.form === 'name') found[mention.sentence]?.push(mention);
  }
  return found;
}

/** The terms of a sentence without the names of people, which have a signal of their own. */
const subjectMatter = (sentence: Sentence, names: readonly Span[], leftOut: ReadonlySet<string>): Set<string> =>
  termsOf({ ...sentence, tokens: sentence.tokens.filter((t) => !names.some((m) => overlaps(m, t))) }, leftOut);

function countSpread(terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const set of terms) for (const term of set) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/**
 * How much of what the article speaks of a sentence holds: the spread of its terms, damped by its length so that long
 * sentences do not win by length alone.
 */
function centralityOf(terms: ReadonlySet<string>, spread: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += (spread.get(term) ?? 1) - 1;
  return terms.size === 0 ? 0 : sum / Math.sqrt(terms.size);
}

/** So many of the most mentioned people in one sentence are as good as all. */
const severalNames = 3;

/** A person's mentions beside those of the one mentioned most. */
function fameOf(people: readonly Person[]): number[] {
  const most = Math.max(1, ...people.map((p) => p.mentions.length));
  return people.map((p) => p.mentions.length / most);
}

/** The fame of all whom a sentence names or describes, added up, by sentence. */
function fameNamed(article: Article, people: readonly Person[], fame: readonly number[]): number[] {
  const sums = article.sentences.map(() => 0);
  for (const { id, mentions } of people) {
    const sentences = new Set(mentions.filter((m) => m.form !== 'pronoun').map((m) => m.sentence));
    for (const at of sentences) sums[at] = (sums[at] ?? 0) + (fame[id] ?? 0);
  }
  return sums;
}

/** The fame of the most mentioned person heard in a sentence, by sentence. */
function fameHeard(article: Article, statements: readonly Statement[], fame: readonly number[]): number[] {
  const most = article.sentences.map(() => 0);
  for (const { speaker, sentences } of statements) {
    if (speaker === null) continue;
    for (const at of sentences) most[at] = Math.max(most[at] ?? 0, fame[speaker] ?? 0);
  }
  return most;
}

function standsAlone(sentence: Sentence): number {
  const first = sentence.tokens[0];
  const size = sentence.tokens.length;
  if (!first || size < 6 || sentence.tokens.at(-1)?.text === '?') return 0;
  const leans =
    /^(he|she|it|they|this|that|these|those|but|and|so|however|his|her|their|its|such|also|then|here|there|i|we|you|my|our|your)$/.test(
      first.lower,
    );
  const cutQuotation = sentence.tokens.filter((t) => /^(["“”]|''|``)$/.test(t.text)).length % 2 === 1;
  const unwieldy = size > 60 || size < 9;
  return leans || unwieldy || cutQuotation ? 0.4 : 1;
}
