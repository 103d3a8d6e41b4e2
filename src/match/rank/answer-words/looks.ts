import type { Index, IndexedSentence } from '../../article-index.ts';
import { postingsOf } from '../../group.ts';
import type { MatchTools } from '../../tools.ts';
import { stepOver } from './light.ts';
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
  const fresh: SentenceLooks = {
    words: looksOf(sentence, index, tools),
    places: postingsOf(tokens, ({ stem }) => [stem]),
    verbs: [...tokens.keys()].filter((at) => tokens[at]?.tag === 'VERB'),
    steps: Float32Array.from(tokens, (token) => stepOver(token)),
    sums: new Map(),
  };
  if (sentences.size > sentenceLimit) sentences.clear();
  sentences.set(sentence.sentence.index, fresh);
  return fresh;
}
