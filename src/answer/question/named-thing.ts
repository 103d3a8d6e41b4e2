import type { Candidate, Query } from '../../match/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Token } from '../../text/index.ts';
import { passageOfSentence } from '../passage.ts';
import type { Answer } from './answer.ts';
import type { Source } from './source.ts';

/**
 * Answers "what is the system that …" by the name the article gives the thing, in the likeliest sentence or else another: a
 * proper noun right before the same noun. `null` when the question is of another form or no such name is there.
 *
 * @example "What is the system that Beijing opposes?" → "THAAD", from "its THAAD system will not harm".
 */
export function answerNamedThing(query: Query, candidates: readonly Candidate[], source: Source): Answer | null {
  const noun = nounAsked(query.tokens);
  const best = candidates[0];
  if (!noun || !best || !best.sentence.stems.has(noun.stem)) return null;
  for (const candidate of candidates) {
    const name = nameBefore(candidate.sentence.sentence.tokens, noun.stem);
    if (!name || candidate.sentence.sentence.place !== 'body') continue;
    const naming = passageOfSentence(source.knowledge, candidate.sentence.sentence.index, [name]);
    const told = candidate === best ? [] : [passageOfSentence(source.knowledge, best.sentence.sentence.index)];
    return {
      kind: 'found',
      passages: [naming, ...told],
      short: sliceOf(source.knowledge.article.text, name),
      confidence: 0.7,
      candidates,
    };
  }
  return null;
}

/** The noun of "what is the NOUN that …", quotation marks passed over; `null` for other questions. */
function nounAsked(tokens: readonly Token[]): Token | null {
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const [what, is, the, noun, that] = words;
  const asked =
    what?.lower === 'what' &&
    /^(is|was|are|were|'s)$/.test(is?.lower ?? '') &&
    /^(the|this|that)$/.test(the?.lower ?? '');
  return asked && noun?.tag === 'NOUN' && /^(that|which)$/.test(that?.lower ?? '') ? noun : null;
}

/** A name right before the noun: "THAAD" of "THAAD system". */
function nameBefore(tokens: readonly Token[], stem: string): Token | null {
  const at = tokens.findIndex((token, i) => token.stem === stem && tokens[i - 1]?.tag === 'PROPN');
  return at > 0 ? (tokens[at - 1] as Token) : null;
}
