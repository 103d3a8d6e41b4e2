import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, Query } from '../../../match/index.ts';
import { contains, overlaps } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';

const be = /^(?:is|was|are|were|'s)$/;

/**
 * What a word of saying or wanting tells, where "what is …" asks for it: the content of the statement that has it for a cue.
 *
 * @example "what is the mayor's promise" on "She repeated the mayor's promise that the bridge will open" → "that the bridge will open".
 */
export function toldAnswer(query: Query, { sentence }: Candidate, { statements }: Knowledge): Span | null {
  const asked = askedNoun(query);
  const { tokens } = sentence.sentence;
  const cue = asked && tokens.find((token) => token.tag === 'NOUN' && token.stem === asked.stem);
  if (!cue) return null;
  const told = statements.find((one) => one.cue !== null && overlaps(one.cue, cue));
  return told?.content.find((part) => contains(sentence.sentence, part)) ?? null;
}

/** The noun that "what is the mayor's promise", "what are the plans of the council" ask for; `null` for other questions. */
function askedNoun({ tokens }: Query): Token | null {
  if (tokens[0]?.lower !== 'what' || !be.test(tokens[1]?.lower ?? '')) return null;
  const ends = tokens.findIndex((token, at) => at > 2 && /^(?:ADP|VERB|AUX|PUNCT|SCONJ)$/.test(token.tag));
  const phrase = tokens.slice(2, ends < 0 ? tokens.length : ends);
  return phrase.findLast(({ tag }) => tag === 'NOUN') ?? null;
}
