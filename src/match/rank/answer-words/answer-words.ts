import type { Token } from '../../../text/index.ts';
import type { Index, IndexedSentence, Nearness } from '../../article-index.ts';
import { readAsked } from '../../query/asked.ts';
import type { Asked } from '../../query/asked.ts';
import type { Query } from '../../query/query.ts';
import type { MatchTools } from '../../tools.ts';
import { nearnessOf } from '../reach.ts';
import type { TermMatch } from '../reach.ts';
import type { AnswerWordWeights } from './answer-word-weights.ts';
import { lieNames, readLie, surroundingsOf } from './lie.ts';
import { sentenceLooks } from './looks.ts';
import type { SentenceLooks, WordLooks } from './looks-memory.ts';
import { traitNames } from './traits.ts';
import { wantedOf } from './wanted.ts';

/** How likely a sentence's words are to answer: of the likeliest, and of all together; beside the best sentence's, -6..0. */
export interface AnswerFits {
  readonly most: Float64Array;
  readonly all: Float64Array;
}

/** Where the weights of lies begin. */
const firstLie = traitNames.length;

/** Words of a sentence with no chance are all as bad. */
const least = -6;

/**
 * How well the words of each sentence might answer by their looks and by how they lie to the question's own: as a reader
 * sees at a glance that "64" of "Kumar, 64, was elected" tells an age.
 *
 * @param sifted indexes of the sentences, with how each matches the terms
 * @returns numbers by the sentence's index
 */
export function answerFitsOf(
  query: Query,
  index: Index,
  tools: MatchTools,
  near: readonly Nearness[],
  sifted: readonly number[],
  matches: readonly (readonly TermMatch[])[],
): AnswerFits {
  const asked = readAsked(query, tools);
  const wanted = wantedOf(query, asked, near, index);
  const weights = weightsFor(asked, index, tools.weights.answerWords);
  const lie = new Float64Array(lieNames.length);
  const most = new Float64Array(index.sentences.length).fill(-Infinity);
  const all = new Float64Array(index.sentences.length).fill(-Infinity);
  sifted.forEach((at, place) => {
    const sentence = index.sentences[at] as IndexedSentence;
    const own = sentenceLooks(sentence, index, tools);
    const { words } = own;
    if (words.length === 0) return;
    const looks = looksSums(own, asked, weights);
    const around = surroundingsOf(wanted, sentence, own, matches[place] as TermMatch[], index);
    let [best, total] = [-Infinity, 0];
    for (let i = 0; i < words.length; i += 1) {
      readLie(around, words[i] as WordLooks, lie);
      let sum = looks[i] as number;
      for (let k = 0; k < lie.length; k += 1) sum += (lie[k] as number) * (weights[firstLie + k] as number);
      total += Math.exp(sum);
      if (sum > best) best = sum;
    }
    most[at] = best;
    all[at] = Math.log(total);
  });
  return { most: besideBest(most), all: besideBest(all) };
}

function besideBest(values: Float64Array): Float64Array {
  const best = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return values.map((value) => Math.max(least, value - best || 0));
}

const keyOf = ({ form, opening }: Asked): string => `${form} ${opening}`;

function looksSums({ words, sums }: SentenceLooks, asked: Asked, weights: Float64Array): Float32Array {
  const key = keyOf(asked);
  const known = sums.get(key);
  if (known) return known;
  const fresh = Float32Array.from(words, ({ traits }) =>
    traits.reduce((sum, trait) => sum + (weights[trait] as number), 0),
  );
  sums.set(key, fresh);
  return fresh;
}

/** What each trait and then each lie counts for this question; kept with the index. */
function weightsFor(asked: Asked, { looks }: Index, { shared, forms, openings }: AnswerWordWeights): Float64Array {
  const known = looks.weights.get(keyOf(asked));
  if (known) return known;
  const form = forms[asked.form];
  const opening = openings[asked.opening];
  const fresh = Float64Array.from(shared, (weight, i) => (weight + (form?.[i] ?? 0) + (opening?.[i] ?? 0)) / hundred);
  looks.weights.set(keyOf(asked), fresh);
  return fresh;
}

const hundred = 100;

/** The words of a candidate with all that is weighed of them; for learning. */
export function readAnswerWords(
  query: Query,
  index: Index,
  tools: MatchTools,
  { sentence, matches }: { readonly sentence: IndexedSentence; readonly matches: readonly TermMatch[] },
): { readonly token: Token; readonly traits: readonly number[]; readonly lie: Float64Array }[] {
  const near = query.terms.map((term) => nearnessOf(term, index, tools));
  const looks = sentenceLooks(sentence, index, tools);
  const around = surroundingsOf(wantedOf(query, readAsked(query, tools), near, index), sentence, looks, matches, index);
  return looks.words.map((word) => {
    const lie = new Float64Array(lieNames.length);
    readLie(around, word, lie);
    return { token: sentence.sentence.tokens[word.at] as Token, traits: word.traits, lie };
  });
}
