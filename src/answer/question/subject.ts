import type { Candidate, Query, Term } from '../../match/index.ts';
import type { Token } from '../../text/index.ts';

const relative = /^(?:who|which|that)$/;
const joining = /^(?:which|whom|that|but|while|whereas|although|because|;)$/;

/**
 * Whether somebody else than the question's subject does what stands at a place of the sentence, as far as the words
 * between the two show it: a clause with a subject of its own, one that hangs on another noun, or another's deed ("Kang's visit").
 *
 * @example "does the opposition reject it" on "The opposition backs the plan, which the ministry rejected" → true at "rejected".
 */
export function isAnothers(query: Query, { matches, sentence }: Candidate, place: number): boolean {
  const { tokens } = sentence.sentence;
  const subject = matches.find(({ term, how }) => how === 'word' && canAct(term));
  if (tokens[place - 1]?.lower === "'s") return tokens[place - 2]?.stem !== subject?.term.stem;
  const here = tokens.findLastIndex((token, i) => i < place && token.stem === subject?.term.stem);
  if (here < 0 || subject?.term.token !== query.terms.find(canAct)?.token) return false;
  return tokens.slice(here + 1, place).some((token, i) => {
    const at = here + 1 + i;
    return (
      (joining.test(token.lower) && opensSubject(tokens, at + 1)) ||
      (relative.test(token.lower) && hangsOn(tokens, at) > here)
    );
  });
}

/** Whether a word of the question names somebody, whatever the tagger took it for. */
export const isNamed = ({ people, country }: Term): boolean => people.length > 0 || country !== null;

const canAct = (term: Term): boolean => isNamed(term) || isNoun(term.token);

const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';

/** Whether a noun of its own begins at a place: "the finance ministry", "Paris". */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  const first = tokens.slice(at).findIndex(({ tag }) => tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM');
  const noun = tokens[at + Math.max(0, first)];
  return noun !== undefined && isNoun(noun);
}

/** Place of the noun that a relative clause hangs on: "mayor" of "the mayor, who wanted", "bridge" of "a bridge over the Arl, which". */
function hangsOn(tokens: readonly Token[], at: number): number {
  if (!/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.tag ?? '')) return -1;
  const nearest = tokens.findLastIndex((token, i) => i < at && isNoun(token));
  return tokens[at]?.lower === 'which' ? headOf(tokens, nearest) : nearest;
}

/** "bridge" for "Arl" in "a bridge over the Arl". */
function headOf(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[first - 1]?.tag ?? '')) first -= 1;
  const led = tokens[first - 1]?.tag === 'ADP' && tokens[first - 2] !== undefined && isNoun(tokens[first - 2] as Token);
  return led ? headOf(tokens, first - 2) : noun;
}
