import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Naming } from './source-head.ts';
import { isSpeechVerb } from './speaking.ts';

const CLAUSE_OPENER =
  /^(?:after|before|when|because|while|as|since|though|although|if|until|unless|where|that|which|whom|whether|how|why)$/;

/**
 * The subject alone, where a source takes in what stands before its clause: "Roe" of "a month after Roe" and of "one of the jobs Roe",
 * "he" of "the bridge that he". The span itself where nothing is to be left out: "voters after the storm", "the mayor Ana Roe".
 */
export function subjectOf(span: Span, { tokens }: Sentence, { names, drafts, reading }: Naming): Span {
  const words = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const name = names.find((one) => one.end === span.end && one.start > span.start);
  const isPerson = !name || drafts[name.person]?.kind === 'person';
  const subject = name ? words.findIndex((token) => token.end > name.start) : words.length - 1;
  if (subject < 1 || (!name && !/^(?:he|she)$/.test((words[subject] as Token).lower))) return span;
  let first = subject;
  while (first > 0 && leadsTo(words[first - 1] as Token, reading)) first -= 1;
  const before = words[first - 1];
  if (!before) return span;
  const opened = CLAUSE_OPENER.test(before.lower);
  const next = tokens.find((token) => token.start >= span.end);
  const gap =
    isPerson &&
    first === subject &&
    before.tag === 'NOUN' &&
    /^(?:VERB|AUX)$/.test(next?.tag ?? '') &&
    words.length > 2;
  return opened || gap ? { start: (words[first] as Token).start, end: span.end } : span;
}

/** Titles and what describes: "Ohio Gov." before "Ana Roe". */
const leadsTo = (token: Token, { gazetteer }: Naming['reading']): boolean =>
  gazetteer.titles.has(token.text) ||
  gazetteer.honorifics.has(token.text) ||
  gazetteer.roleNouns.has(token.lower) ||
  (token.tag === 'PROPN' && !CLAUSE_OPENER.test(token.lower)) ||
  /^(?:the|former|his|her)$/.test(token.lower);

const LONGEST_ROLE = 7;

/**
 * Whose name a source breaks off before: "Ana Roe" for "the White House" before "press secretary Ana Roe", for "Sen." and for "mayor";
 * the Roe campaign for "the Roe" before "campaign". `null` where only "staff" or "plan" follow; 'nobody' before "officials".
 */
export function continuedName(span: Span, sentence: Sentence, naming: Naming): Occurrence | 'nobody' | null {
  const { tokens } = sentence;
  const { gazetteer } = naming.reading;
  const at = tokens.findLastIndex((token) => token.end <= span.end);
  const last = tokens[at];
  if (!last || /^[,;:.]$/.test(last.text)) return null;
  if (/['’]s?$/.test(last.text) && isOfOwned(tokens, at + 1, naming)) return 'nobody';
  const own = naming.names.filter((name) => name.sentence === sentence.index);
  const within = own.filter((name) => name.start >= span.start && name.start < span.end);
  const longer = within.find(
    (name, i) =>
      name.end > span.end &&
      (!isPerson(name, naming) || !within.slice(0, i).some((other) => isPerson(other, naming))) &&
      isHead(span, name, tokens),
  );
  const cut =
    (isName(last, tokens[at + 1]) && !gazetteer.notNames.has(last.text)) || own.some((name) => name.end === span.end);
  const entitled = isRole(last, naming) || gazetteer.honorifics.has(last.text);
  if (!cut && !entitled && !longer) return null;
  const begin = tokens.find((token) => token.start >= span.start);
  const joins = entitled && begin?.tag !== 'DET';
  const next = roleAfter(tokens, (longer?.last ?? at) + 1, own, joins, naming);
  if (next.ends === 'name') return (next.words === 0 ? entitled : next.role) ? next.name : null;
  if (next.ends === 'many') return 'nobody';
  const bearer = cut && next.role ? bearerBefore(span, tokens, own) : undefined;
  if (bearer && isPerson(bearer, naming)) return bearer;
  if (longer && isPerson(longer, naming)) return longer;
  return longer && !isOwnDeed(last, tokens[longer.last + 1]) ? longer : null;
}

/** What nouns lead to: somebody's name, people of a kind, neither; how many they are, and whether the last of them is a role. */
type Led = { readonly words: number; readonly role: boolean } & (
  | { readonly ends: 'name'; readonly name: Occurrence }
  | { readonly ends: 'many' | 'neither' }
);

function roleAfter(
  tokens: readonly Token[],
  from: number,
  own: readonly Occurrence[],
  joins: boolean,
  naming: Naming,
): Led {
  let role = false;
  let i = from;
  for (; i < tokens.length && i < from + LONGEST_ROLE; i += 1) {
    const token = tokens[i] as Token;
    const name = own.find((one) => one.start === token.start);
    if (name && isPerson(name, naming)) return { ends: 'name', words: i - from, role, name };
    if (token.lower === 'and' && (role || i === from) && joins) continue;
    if (
      token.lower === 'said' ||
      isSpeechVerb(token, naming.reading.gazetteer) ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag)
    )
      break;
    if (token.start - (tokens[i - 1] as Token).end > 2) break;
    role = isRole(token, naming);
    const after = tokens[i + 1]?.tag ?? '';
    if (isMany(token, naming) && (/^(?:VERB|AUX|ADV)$/.test(after) || (i > from && after === 'DET')))
      return { ends: 'many', words: i - from, role };
  }
  return { ends: 'neither', words: i - from, role };
}

/** "Roe's | newly installed campaign chief has": who is Roe's speaks, not Roe. */
function isOfOwned(tokens: readonly Token[], from: number, naming: Naming): boolean {
  for (let i = from; i < tokens.length && i < from + LONGEST_ROLE; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1]?.tag ?? '';
    if ((isRole(token, naming) || isMany(token, naming)) && /^(?:VERB|AUX)$/.test(next)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|ADV)$/.test(token.tag) && !token.lower.endsWith('ed')) return false;
  }
  return false;
}

/** "Norvale", and "Judicial" where "Watch" follows. */
const isName = ({ tag, text, end }: Token, next: Token | undefined): boolean =>
  tag === 'PROPN' || (/^\p{Lu}\p{Ll}/u.test(text) && next?.start === end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text));

const isPerson = ({ person }: Occurrence, { drafts }: Naming): boolean => drafts[person]?.kind === 'person';

const isRole = ({ text, lower }: Token, { reading: { gazetteer } }: Naming): boolean =>
  gazetteer.roleNouns.has(lower) || gazetteer.titles.has(text);

/** "Ana Roe" before ", the White House | press secretary". */
function bearerBefore(span: Span, tokens: readonly Token[], own: readonly Occurrence[]): Occurrence | undefined {
  const comma = tokens.findIndex((token) => token.start >= span.start) - 1;
  return tokens[comma]?.text === ',' ? own.find((name) => name.last === comma - 1) : undefined;
}

/** Whether only an article and what describes stand before a name: "the | Roe", not "the president of | Roe". */
const isHead = (span: Span, name: Occurrence, tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) =>
      token.start < span.start || token.start >= name.start || /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(token.tag),
  );

/** "Roe's | campaign against the law" is what Roe does; "Roe's | campaign said" is not. */
const isOwnDeed = (last: Token, next: Token | undefined): boolean =>
  /['’]s?$/.test(last.text) && !/^(?:VERB|AUX|ADV)$/.test(next?.tag ?? '');

/** "officials", "aides". */
const isMany = ({ lower, lemma }: Token, { reading: { gazetteer } }: Naming): boolean =>
  lower.endsWith('s') && lower !== lemma && gazetteer.roleNouns.has(lemma);
