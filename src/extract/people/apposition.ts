import type { Token } from '../../text/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What follows a name and explains it. */
export interface Apposition {
  /** Token indexes of the description, both included; `null` when only an age or a party tells that it is a person. */
  readonly role: { readonly first: number; readonly last: number } | null;
  /** Index of the role noun in it. */
  readonly head: number | null;
  /** Whether an age goes before it, which only people have. */
  readonly aged: boolean;
}

const MAX_WORDS = 22;
const STATES_PARTY = /^[RDI](?:-|$)/;

/**
 * The description after a name: "Kang Kyung-wha, | the South Korean foreign minister,", "John Doe, 45, | a farmer", "Mike Roe (R-Ohio)",
 * "Mary Lund, | the province's environment minister". `null` after "Seoul, the capital,"; only a person before "Wang, who …".
 */
export function appositionAfter(tokens: readonly Token[], last: number, gazetteer: Gazetteer): Apposition | null {
  const next = tokens[last + 1];
  if (next?.text === '(') return isParty(tokens, last + 2) ? { role: null, head: null, aged: false } : null;
  if (next?.text !== ',') return null;
  if (/^(?:who|whose)$/.test(tokens[last + 2]?.lower ?? '')) return { role: null, head: null, aged: false };
  let start = last + 2;
  let aged = false;
  if (
    /^\d{1,3}$/.test(tokens[start]?.text ?? '') &&
    /^[,.]$/.test(tokens[start + 1]?.text ?? '') &&
    Number(tokens[start]?.text) < 115
  ) {
    aged = true;
    if (tokens[start + 1]?.text === '.') return { role: null, head: null, aged };
    start += 2;
  }
  const found = roleFrom(tokens, start, gazetteer);
  return found || aged ? { role: found?.role ?? null, head: found?.head ?? null, aged } : null;
}

const isParty = (tokens: readonly Token[], i: number): boolean =>
  STATES_PARTY.test(tokens[i]?.text ?? '') && tokens[i + 1] !== undefined;

function roleFrom(tokens: readonly Token[], start: number, gazetteer: Gazetteer): Omit<Apposition, 'aged'> | null {
  const opening = tokens[start];
  if (!opening || /^(?:who|whose|which|whom|and|but|or|saying)$/.test(opening.lower)) return null;
  let head: number | null = null;
  let end = start;
  for (let i = start; i < tokens.length && i < start + MAX_WORDS; i += 1) {
    const token = tokens[i] as Token;
    if (/^(?:[,;:.!?()"“”—–]+|'')$/.test(token.text)) break;
    if (head === null && /^(?:of|for|at|in|on|to|with|who|that|from|by|about|as)$/.test(token.lower)) return null;
    if (
      head === null &&
      (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PRON') &&
      !gazetteer.roleNouns.has(token.lower) &&
      !/^(?:his|her|their|its)$/.test(token.lower)
    )
      return null;
    if (head !== null && /^(?:who|whom|whose|that|which|said|says|told)$/.test(token.lower)) break;
    if (head !== null && token.tag === 'AUX') return null;
    end = i;
    if (
      head === null &&
      isHead(token, gazetteer) &&
      !gazetteer.roleNouns.has(tokens[i + 1]?.lower ?? '') &&
      !isModifier(tokens, i)
    )
      head = i;
  }
  // "author of ''Empires''" and "adviser with whom" are an author and an adviser.
  if (tokens[end]?.tag === 'ADP') end -= 1;
  return head === null ? null : { role: { first: start, last: end }, head };
}

/** What someone is, or what kind of body something is ("Norvale, the Canadian mining company,"). */
const isHead = (token: Token, gazetteer: Gazetteer): boolean =>
  gazetteer.roleNouns.has(token.lower) ||
  (gazetteer.genericOrganisationNouns.has(token.lower) && (token.text === 'PAC' || !/^\p{Lu}/u.test(token.text)));

/** "student" in "a student group", "minister" in "minister's", "Chairman" in "Chairman Lee": not what someone is. */
const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (/^['’]s?$/.test(next.text) || ((next.tag === 'NOUN' || next.tag === 'PROPN') && !/^[,;]/.test(next.text)))
  );
};
