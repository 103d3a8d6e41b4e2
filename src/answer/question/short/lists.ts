import type { Query } from '../../../match/index.ts';
import type { Span, Token } from '../../../text/index.ts';

const joins = /^(?:and|or)$/;
const inItem = /^(?:NOUN|PROPN|ADJ|NUM|DET|X|PRON)$/;
const clauseWord = /^(?:who|which|that|it|he|she|they|there|we|i|you)$/;

/** Longest item of a list of names, in tokens: "the former fishermen Ole Dahl". */
const mostWords = 7;

/**
 * The whole list an answer is an item of, where the question may be answered by several; else the answer itself.
 *
 * @example "who attended" with "Brandt, mayor Ivar Sund and Ole Dahl attended" and "Dahl" → all three.
 * @example Leaves "the mayor" of "Brandt, the mayor, attended": without an "and" it is no list.
 */
export function wholeList(answer: Span, query: Query, tokens: readonly Token[]): Span {
  if (!asksForSeveral(query)) return answer;
  const from = tokens.findIndex((token) => token.start === answer.start);
  const last = tokens.findLastIndex((token) => token.end === answer.end);
  if (from < 0 || last < from) return answer;
  const verbs = tokens[from]?.lower === 'to';
  const start = verbs ? from : growLeft(tokens, from);
  const end = verbs ? infinitivesTo(tokens, last) : growRight(tokens, last);
  const joined = tokens.slice(start, end + 1).some((token) => joins.test(token.lower));
  const asked = new Set(query.tokens.filter((token) => token.tag === 'PROPN').map((token) => token.stem));
  const names = [...tokens.slice(start, from), ...tokens.slice(last + 1, end + 1)];
  if (!joined || names.some((token) => asked.has(token.stem))) return answer;
  return { start: (tokens[start] as Token).start, end: (tokens[end] as Token).end };
}

/** "who", "which countries", "what … agree on"; not "who is the mayor" or "which river". */
function asksForSeveral(query: Query): boolean {
  const words = query.tokens.map((token) => token.lower);
  const at = words.findIndex((word) => /^(?:who|whom|what|which)$/.test(word));
  const next = query.tokens[at + 1];
  if (at < 0 || next === undefined || /^(?:is|was|'s)$/.test(next.lower)) return false;
  if (words[at]?.startsWith('who')) return true;
  const asked = query.tokens.slice(at + 1, at + 5);
  const verb = asked.findIndex((token) => token.tag === 'AUX' || token.tag === 'VERB');
  const noun = asked.slice(0, verb < 0 ? asked.length : verb).find((token) => token.tag === 'NOUN');
  return noun === undefined || noun.lower !== noun.lemma;
}

/** Back over "…, the fishermen Ole Dahl and". */
function growLeft(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && isItemWord(tokens[start - 1])) start -= 1;
  for (;;) {
    let at = start - 1;
    if (!isJoint(tokens, at)) return start;
    while (isJoint(tokens, at)) at -= 1;
    let first = at + 1;
    while (first > 0 && at - first < mostWords && isItemWord(tokens[first - 1])) first -= 1;
    if (first > at || !isNoun(tokens[at])) return start;
    start = first;
  }
}

/** On over ", a ship and three crews". */
function growRight(tokens: readonly Token[], last: number): number {
  let end = last;
  let sure = last;
  for (;;) {
    let at = end + 1;
    let joint = false;
    while (isJoint(tokens, at)) {
      joint ||= joins.test(tokens[at]?.lower ?? '');
      at += 1;
    }
    if (at === end + 1) return sure;
    let stop = at;
    while (stop < tokens.length && stop - at < mostWords && isItemWord(tokens[stop])) stop += 1;
    if (stop === at || !isNoun(tokens[stop - 1])) return sure;
    end = stop - 1;
    if (joint) sure = end;
  }
}

/** "to open a pier, to cut fares by 20 percent and to hire six": on to the end of the last "to". */
function infinitivesTo(tokens: readonly Token[], last: number): number {
  let end = last;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.;:?!"“”]$/.test(token.text) || clauseWord.test(token.lower)) break;
    const opens =
      isJoint(tokens, at) &&
      (tokens[at + 1]?.lower === 'to' || (joins.test(token.lower) && tokens[at + 1]?.tag === 'VERB'));
    if (isJoint(tokens, at) && !opens && tokens[at + 1]?.lower !== 'and') break;
    if (/^(?:NOUN|PROPN|NUM|ADV)$/.test(token.tag) && !/^(?:NOUN|PROPN|ADP)$/.test(tokens[at + 1]?.tag ?? '')) end = at;
  }
  const more = tokens.slice(last + 1, end + 1);
  return more.some((token) => joins.test(token.lower)) ? end : last;
}

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (token.text === ',' || joins.test(token.lower));
};
const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';
const isItemWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (inItem.test(token.tag) || /^\p{Lu}/u.test(token.text)) &&
  !clauseWord.test(token.lower) &&
  !joins.test(token.lower);
