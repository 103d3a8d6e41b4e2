import type { Token } from '../../../text/index.ts';
import type { Index, IndexedSentence } from '../../article-index.ts';
import type { MatchTools } from '../../tools.ts';
import { looksOf } from './traits.ts';
import type { SentenceLooks } from './looks-memory.ts';

/** Sentences that are remembered per article. */
const sentenceLimit = 1000;

/** The looks of a sentence; kept with the index. */
export function sentenceLooks(sentence: IndexedSentence, index: Index, tools: MatchTools): SentenceLooks {
  const { sentences } = index.looks;
  const known = sentences.get(sentence.sentence.index);
  if (known) return known;
  const { tokens } = sentence.sentence;
  const places = new Map<string, number[]>();
  tokens.forEach(({ stem }, at) => {
    const own = places.get(stem);
    if (own) own.push(at);
    else places.set(stem, [at]);
  });
  const fresh: SentenceLooks = {
    words: looksOf(sentence, index, tools),
    places,
    verbs: [...tokens.keys()].filter((at) => tokens[at]?.tag === 'VERB'),
    steps: Float32Array.from(tokens, (token) => stepOver(token)),
    sums: new Map(),
  };
  if (sentences.size > sentenceLimit) sentences.clear();
  sentences.set(sentence.sentence.index, fresh);
  return fresh;
}

const clauseEdges = new Set(
  '; : — – which who that while whereas but because after before although when where until'.split(' '),
);

/** What is left of a word's light behind a token: much less behind the edge of a clause. */
const stepOver = ({ lower, tag }: Token): number =>
  clauseEdges.has(lower) ? 0.4 : lower === ',' ? 0.65 : tag === 'VERB' ? 0.8 : 0.87;
