import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { afterPhrase, isSpeaking } from './speaking.ts';

/** One place where somebody is referred to, with what makes it a likely antecedent. */
export interface Occurrence {
  readonly person: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
  readonly speaking: boolean;
  readonly possessive: boolean;
  /** Whether it describes the noun behind it: "the Roe campaign". */
  readonly modifier: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
  /** Whether the sentence begins with it, or what goes before it only describes it or tells when. */
  readonly opens: boolean;
}

/** The occurrence of a name mention. */
export function occurrenceOf(mention: NameMention, draft: Draft, reading: Reading): Occurrence {
  const { tokens } = reading.article.sentences[mention.sentence] as Sentence;
  return {
    person: draft.id,
    start: mention.start,
    end: mention.end,
    sentence: mention.sentence,
    first: mention.first,
    last: mention.last,
    subject: mention.use === 'plain' && isSubject(tokens, firstOfPhrase(mention, tokens), mention.last),
    speaking:
      mention.use === 'plain' &&
      (isSpeaking(tokens, mention.first, mention.last, reading.gazetteer) ||
        saysAfterAside(tokens, mention.last, reading.gazetteer)),
    possessive: mention.use !== 'plain',
    modifier: mention.use === 'modifier',
    quoted: reading.quoted(mention.start),
    pronoun: false,
    opens: isOpening(tokens, mention.first, mention.use === 'possessive'),
  };
}

/**
 * Whether the phrase with the word at `first` opens its sentence: "Roe", "But Roe", "Ohio Gov. | Roe", "On Thursday, | Roe", "Another
 * voter, | Ana Roe,", "As for | Roe,", "Was | Roe sorry?", "Given | Roe's record,". Not "Voters like | Roe", "Like | Roe,".
 */
export function isOpening(tokens: readonly Token[], first: number, owns: boolean): boolean {
  if (first === 0) return true;
  let i = first;
  while (i > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test((tokens[i - 1] as Token).tag)) i -= 1;
  const before = tokens[i - 1];
  if (!before) return true;
  if (i === 1) return !/^(?:VERB|ADP)$/.test(before.tag) || (owns && !/^(?:like|unlike)$/.test(before.lower));
  if (before.lower === 'for' && tokens[i - 2]?.lower === 'as') return i <= 3;
  if (before.text !== ',') return false;
  const fronted = tokens.slice(0, i - 1);
  return (
    !fronted.some(({ text }) => /["“”]|''/.test(text)) &&
    (/^(?:ADP|ADV|SCONJ|CCONJ)$/.test((tokens[0] as Token).tag) ||
      !fronted.some(({ tag }) => /^(?:VERB|AUX)$/.test(tag)))
  );
}

const firstOfPhrase = (mention: NameMention, tokens: readonly Token[]): number => {
  let first = mention.first;
  while (first > 0 && (tokens[first - 1] as Token).start >= mention.whole.start) first -= 1;
  return first;
};

/** Whether a phrase is what its verb is about: "Wang said", "Wang, the minister, said"; not "to Wang", "told Wang". */
export function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === 0 && tokens[last + 1]?.tag !== 'NOUN' && !/^[:?!]$/.test(tokens[last + 1]?.text ?? '')) return true;
  const before = tokens[first - 1];
  let i = afterPhrase(tokens, afterBrackets(tokens, last + 1));
  if (
    before &&
    (before.tag === 'ADP' || before.tag === 'VERB') &&
    !/^(?:said|says|that|because|while|as|after|before|when|if|added)$/.test(before.lower) &&
    !(before.tag === 'VERB' && tokens[i]?.tag === 'AUX')
  )
    return false;
  if (first === 1 && before?.tag === 'AUX') return true;
  if (tokens[i]?.text === ',') i = afterAside(tokens, i + 1);
  for (let skipped = 0; skipped < 4; skipped += 1, i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (token.tag === 'VERB' || token.tag === 'AUX') return !token.lower.endsWith('ing');
    if (token.tag !== 'ADV' && !/^(?:who|and|also|himself|herself|n't|n’t|not)$/.test(token.lower))
      return before !== undefined && /^(?:said|says|added)$/.test(before.lower);
  }
  return false;
}

/** The index behind "(D-Ohio)" where brackets open at `from`. */
function afterBrackets(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const closing = tokens.findIndex((token, i) => i > from && token.text === ')');
  return closing > 0 && closing < from + ASIDE ? closing + 1 : from;
}

const ASIDE = 24;

/** The index after the comma that closes an aside; the start when there is none. */
export function afterAside(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + ASIDE; i += 1) {
    const { text } = tokens[i] as Token;
    if (/^["“”;.]$/.test(text)) return from;
    if (text !== ',') continue;
    const next = tokens[i + 1];
    if (next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV') && !next.lower.endsWith('ing'))
      return i + 1;
  }
  return from;
}

/** Whether a speech verb follows the aside after a name: "Roe, a baker from Dayton, said", "Roe (D-Ohio) said". */
export function saysAfterAside(tokens: readonly Token[], last: number, gazetteer: Gazetteer): boolean {
  let comma = last + 1;
  if (tokens[comma]?.text === '(') {
    while (comma < tokens.length && comma < last + 7 && tokens[comma]?.text !== ')') comma += 1;
    comma += 1;
    if (gazetteer.speakingVerbs.has(tokens[comma]?.lemma ?? '')) return true;
  }
  if (tokens[comma]?.text !== ',') return false;
  const after = afterAside(tokens, comma + 1);
  return after > comma + 1 && gazetteer.speakingVerbs.has(tokens[after]?.lemma ?? '');
}

/** Index of the first occurrence that starts after an offset; occurrences stand in text order. */
export function firstAfter(occurrences: readonly Span[], offset: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle] as Span).start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
