import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';
import type { Reading } from './reading.ts';

const ATTACHED = /^(?:of|for|to|at|in|with|from|by|on|against|about|behind|near|who|which|that|whose)$/;
const FOUND = /^(?:results?|findings?)$/;
const SPEAKS_FOR = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|statement|representative|officials?)$/;

/** Who is named where, as far as the head of a phrase depends on it. */
export interface Naming {
  readonly drafts: readonly Draft[];
  readonly names: readonly Occurrence[];
  readonly reading: Reading;
}

/**
 * The name a phrase is about: "Brian Fallow" in "Brian Fallow, a spokesman for Mrs. Frost,"; "Roe" in "Mrs. Frost"; "Phil Roe" in
 * "Union Director of Public Affairs Phil Roe" and in "a study by Phil Roe"; "Roe" in "Roe's letter".
 * A span that covers only part of a name means the name: "Mr. Osei" of "Mr. Osei Grant". `null` in "Roe's lawyer", "a spokesman for Mrs. Frost", "a friend of Wang".
 */
export function headName(span: Span, sentence: Sentence | undefined, naming: Naming): Occurrence | null {
  if (!sentence) return null;
  const { reading } = naming;
  const touched = touchedBy(span, naming);
  for (const [i, name] of touched.entries()) {
    if (isBeforeBearer(name, touched[i + 1], span, sentence, naming)) continue;
    if (describesNext(name, touched[i + 1], sentence, naming)) continue;
    const tokens: readonly Token[] = sentence.tokens.filter(
      (token) => token.start >= span.start && token.end <= name.start,
    );
    const words = tokens.map((token) => token.lower);
    const attached = tokens.findIndex((token) => ATTACHED.test(token.lower) && !isOffice(words));
    if (name.possessive && !endsWith(name, span)) {
      const told = attached <= 0 || FOUND.test(words[attached - 1] as string);
      if (told && givesProduct(name, span, sentence, naming)) return name;
      continue;
    }
    if (attached < 0 || isIntroduced(tokens, name, sentence, naming)) return name;
    if (isCapitalOffice(tokens, attached, name, naming) || isProductOf(tokens, attached, reading)) return name;
    if (
      tokens[attached]?.lower === 'for' &&
      tokens.some((token) => SPEAKS_FOR.test(token.lower)) &&
      !tokens.some((token) => token.text === ',')
    )
      return isBody(name, reading) ? name : null;
  }
  return null;
}

/** The names within a span, with one it cuts into at its start; one it covers in part where there is no other. */
function touchedBy(span: Span, { names }: Naming): readonly Occurrence[] {
  const inside = names.filter((name) => name.end > span.start && name.end <= span.end);
  return inside.length > 0 ? inside : names.filter((name) => name.start < span.end && name.end > span.start);
}

/** "GOP rival | Ana Roe", "Oversight ranking Democrat | Ana Roe": what stands before somebody as a part of the description; not "Reuters and". */
function describesNext(
  name: Occurrence,
  next: Occurrence | undefined,
  { tokens }: Sentence,
  { drafts, reading: { gazetteer } }: Naming,
): boolean {
  if (!next || drafts[name.person]?.kind === 'person' || drafts[next.person]?.kind !== 'person') return false;
  const between = tokens.slice(name.last + 1, next.first);
  const noun = between.at(-1);
  return (
    noun !== undefined &&
    between[0]?.lower !== 'and' &&
    (gazetteer.roleNouns.has(noun.lower) ||
      gazetteer.titles.has(noun.text) ||
      /^(?:Republican|Democrat)$/.test(noun.text)) &&
    between.every(({ tag, lower }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tag) || /^(?:and|former|['’]s?)$/.test(lower))
  );
}

/**
 * "One of the university's executives, | John Doe", "The chairman of the board, Gen. | Ann Lee", "As a part of his plea, | John Doe, 44,":
 * a person after a comma, with a role noun before it or named in full and no part of a list.
 */
function isIntroduced(
  tokens: readonly Token[],
  name: Occurrence,
  sentence: Sentence,
  { drafts, reading: { gazetteer } }: Naming,
): boolean {
  const comma = tokens.findLastIndex((token) => token.text === ',');
  if (comma <= 0) return false;
  const titled = tokens
    .slice(comma + 1)
    .every(({ text }) => gazetteer.titles.has(text) || gazetteer.honorifics.has(text) || text === 'former');
  const described = tokens
    .slice(0, comma)
    .some(({ lower }) => gazetteer.roleNouns.has(lower) || gazetteer.roleNouns.has(lower.replace(/s$/, '')));
  const inFull = drafts[name.person]?.kind === 'person' && name.last > name.first;
  return titled && (described || inFull) && closes(sentence.tokens[name.last + 1]);
}

/** "A pastor who backs Roe, | John Doe of Dayton,": a full name right after another and no list, so that it is the bearer of what goes before. */
function isBeforeBearer(
  name: Occurrence,
  next: Occurrence | undefined,
  span: Span,
  sentence: Sentence,
  { drafts }: Naming,
): boolean {
  if (!next || next.first !== name.last + 2 || next.last === next.first || next.possessive) return false;
  const { tokens } = sentence;
  const rest = tokens.slice(next.last + 1).filter((token) => token.end <= span.end);
  return (
    tokens[name.last + 1]?.text === ',' &&
    drafts[next.person]?.kind === 'person' &&
    !rest.some((token) => /^(?:and|or|&)$/.test(token.lower))
  );
}

/** Whether the name before stands alone or is explained; "Roe, Hale and Finch" goes on. */
const closes = (next: Token | undefined): boolean => !/^(?:and|or|&|['’]s?)$/.test(next?.lower ?? '');

/** "Union Director of Public Affairs | Phil Roe": an office in capitals that runs into its holder; not "Director of Roe". */
function isCapitalOffice(tokens: readonly Token[], attached: number, name: Occurrence, naming: Naming): boolean {
  const head = tokens[attached - 1];
  const rest = tokens.slice(attached + 1);
  return (
    naming.drafts[name.person]?.kind === 'person' &&
    head !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    naming.reading.gazetteer.roleNouns.has(head.lower) &&
    rest.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    rest.every(({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:and|of|the|for)$/.test(lower))
  );
}

/**
 * "a tally by the | Daily Star", "a poll conducted by the | Daily Star", "an article in the | Daily Star": what its maker speaks
 * with. Not "a letter to the mayor from", "a study by economists at", "an interview with".
 */
function isProductOf(tokens: readonly Token[], attached: number, { gazetteer }: Reading): boolean {
  const preposition = tokens[attached]?.lower ?? '';
  const made = Number(/^(?:by|in)$/.test(preposition) && MADE.test(tokens[attached - 1]?.lower ?? ''));
  const product = tokens[attached - 1 - made]?.lemma ?? '';
  return (
    (/^(?:by|from)$/.test(preposition)
      ? gazetteer.speechProducts.has(product)
      : preposition === 'in' && PRINTED.test(product)) &&
    !tokens.slice(attached + 1).some((token) => ATTACHED.test(token.lower) || token.text === ',')
  );
}

const MADE = /^(?:conducted|released|published|commissioned|issued|written|compiled|produced|sponsored|printed)$/;
const PRINTED = /^(?:article|editorial|column|op-ed|report|piece|essay|story)$/;

/** "Roe's | letter to voters", "a Daily Star | poll": the owner speaks; not "Roe's lawyer", "the Roe campaign". */
function givesProduct(name: Occurrence, span: Span, sentence: Sentence, { drafts, reading }: Naming): boolean {
  const after = sentence.tokens.slice(name.last + 1).filter((token) => token.end <= span.end);
  const owns = /^['’]s?$/.test(after[0]?.text ?? '');
  if (!owns && drafts[name.person]?.kind !== 'organisation') return false;
  const noun = after.find((token, i) => {
    const next = after[i + 1];
    return i >= Number(owns) && token.tag !== 'ADJ' && !(next?.tag === 'NOUN' && next.start === token.end + 1);
  });
  return noun !== undefined && reading.gazetteer.speechProducts.has(noun.lemma);
}

const endsWith = (name: Occurrence, span: Span): boolean => name.end >= span.end - 2;

const isOffice = (words: readonly string[]): boolean =>
  /\b(?:secretary|chief|minister|speaker|director|attorney) of (?:state|staff|defen[cs]e|the house|national intelligence|homeland security)\b/.test(
    words.join(' '),
  );

const isBody = (name: Occurrence, reading: Reading): boolean =>
  reading.gazetteer.organisationHeads.has(reading.article.text.slice(name.start, name.end).split(' ').at(-1) ?? '') ||
  reading.gazetteer.acronyms.has(reading.article.text.slice(name.start, name.end));
