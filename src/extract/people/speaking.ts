import type { Token } from '../../text/index.ts';
import type { Gazetteer } from './gazetteer.ts';

const BETWEEN = 4;

/**
 * Whether the words at `first`…`last` do the saying: "Wang said", "said Wang", "according to Wang", "reported by the
 * Herald", "Beijing has repeatedly voiced". Not in "told Wang" or "in Beijing".
 */
export function isSpeaking(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const at = tokens[first - 1]?.lower === 'the' && tokens[last + 1]?.tag !== 'NOUN' ? first - 1 : first;
  const before = tokens[at - 1];
  if (before && /^to$/.test(before.lower) && tokens[at - 2]?.lower === 'according') return true;
  if (before?.lower === 'by' && isTold(tokens[at - 2], gazetteer)) return true;
  if (before && isSaid(before) && !startsClause(tokens, last + 1)) return true;
  if (tokens[first - 1]?.tag === 'ADP') return false;
  return subjectVerb(tokens, last + 1, gazetteer) !== null;
}

/** "reported" in "as reported by the Herald". */
const isTold = (token: Token | undefined, gazetteer: Gazetteer): boolean =>
  token !== undefined &&
  /(?:ed|en|wn)$/.test(token.lower) &&
  /^(?:VERB|ADJ|NOUN)$/.test(token.tag) &&
  gazetteer.speakingVerbs.has(token.lemma);

/** The speech verb whose subject ends right before `from`, adverbs, auxiliaries and a short aside skipped. */
export function subjectVerb(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number | null {
  let i = afterPhrase(tokens, from);
  for (let skipped = 0; skipped <= BETWEEN; skipped += 1, i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (isSpeechVerb(token, gazetteer)) return i;
    if (
      token.tag !== 'ADV' &&
      token.tag !== 'AUX' &&
      !/^(?:also|has|had|have|n't|not|n’t|did|repeatedly)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

const PHRASE = 6;

/** The index after "on Thursday evening", "of Ohio" or "Thursday" between a subject and its verb; `from` without such words. */
export function afterPhrase(tokens: readonly Token[], from: number): number {
  const opening = tokens[from];
  if (!opening) return from;
  const isDay = opening.tag === 'PROPN' && opening.lower.endsWith('day');
  if (!isDay && !/^(?:on|in|of|at|from)$/.test(opening.lower)) return from;
  for (let i = from + 1; i < tokens.length && i <= from + PHRASE; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'ADV') return i;
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|ADP)$/.test(token.tag)) return from;
  }
  return from;
}

/** Whether a verb goes on after a name, so that "said Roe has" does not make Roe the speaker. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + (tokens[from]?.lower === 'and' ? 5 : 3); i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (token.tag === 'VERB' || token.tag === 'AUX') return !token.lower.endsWith('ing');
    if (token.lower === 'and' || (token.tag === 'PROPN' && i > from)) continue;
    if (token.tag !== 'ADV' && token.tag !== 'PART') return /^['’]/.test(token.text);
  }
  return false;
}

const isSaid = (token: Token): boolean =>
  /^(?:said|says|added|asked|wrote|replied|explained|recalled|argued|noted|continued|tweeted|responded|reported|reports|opined)$/.test(
    token.lower,
  );

/** A finite form of a verb of speech, thought or decision: "said", "urges". Not "saying" or "to say". */
export const isSpeechVerb = (token: Token | undefined, gazetteer: Gazetteer): boolean =>
  token !== undefined &&
  (token.tag === 'VERB' || token.tag === 'NOUN' || token.tag === 'AUX' || token.tag === 'ADJ') &&
  !token.lower.endsWith('ing') &&
  gazetteer.speakingVerbs.has(token.lemma) &&
  (token.tag === 'VERB' || token.lower !== token.lemma);
