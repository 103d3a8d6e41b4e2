import type { Token } from '../../text/index.ts';
import type { Gazetteer, Gender } from './gazetteer.ts';

/** A lower-case description that runs straight into a name. */
export interface RoleBefore {
  /** Token indexes of the role's words, both included. */
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | null;
  /** "his", "her", "their", "its" before it: whose role it is stands elsewhere. */
  readonly owner: number | null;
}

const OWNER = /^(?:his|her|their|its)$/;

/** What makes a description before a comma belong to the name after it: "a spokeswoman, Jane Roe,", "the group's founder, John Doe". */
const INTRODUCES = /^(?:his|her|their|its|a|an|the|'s|’s|')$/;

/**
 * The role that ends right before the name at `name`: "former secretary of state | Hillary Clinton",
 * "his South Korean counterpart | Kang Kyung-wha", "RNC spokesman | Sean Spicer".
 * `null` before the name in "told Kang" or "the issue Kang raised".
 */
export function roleBefore(tokens: readonly Token[], name: number, gazetteer: Gazetteer): RoleBefore | null {
  let last = name - 1;
  if (tokens[last]?.text === ',' && isNoun(tokens[last - 1], gazetteer) && INTRODUCES.test(firstOf(tokens, last - 1, gazetteer)?.lower ?? '')) last -= 1;
  const noun = tokens[last];
  if (!noun) return null;
  const head = headOf(tokens, last, gazetteer);
  if (head === null) return null;
  let first = head;
  while (first > 0 && describes(tokens[first - 1] as Token, gazetteer)) first -= 1;
  const before = tokens[first - 1];
  const owner = before && OWNER.test(before.lower) ? first - 1 : null;
  return { first, last, gender: gazetteer.nounGender.get((tokens[head] as Token).lower) ?? null, owner };
}

const isNoun = (token: Token | undefined, gazetteer: Gazetteer): boolean => token !== undefined && gazetteer.roleNouns.has(token.lower);

function firstOf(tokens: readonly Token[], head: number, gazetteer: Gazetteer): Token | undefined {
  let first = head;
  while (first > 0 && describes(tokens[first - 1] as Token, gazetteer)) first -= 1;
  return tokens[first - 1];
}

/** The role noun the phrase is about: itself, or the one before "of state". */
function headOf(tokens: readonly Token[], last: number, gazetteer: Gazetteer): number | null {
  const noun = tokens[last] as Token;
  if (isNoun(noun, gazetteer)) return last;
  if (/^(?:elect|general)$/.test(noun.lower) && isNoun(tokens[last - 1], gazetteer)) return last - 1;
  if (tokens[last - 1]?.lower === 'of' && isNoun(tokens[last - 2], gazetteer) && /^(?:state|defense|defence|staff|justice|police|education|energy|labor|commerce|agriculture|staff|parliament|operations|intelligence)$/.test(noun.lower)) return last - 2;
  return null;
}

const describes = (token: Token, gazetteer: Gazetteer): boolean =>
  (/^[\p{L}\p{N}]/u.test(token.text) &&
    (token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || gazetteer.roleNouns.has(token.lower) || /^(?:former|then|longtime|fellow)$/.test(token.lower)) &&
    !OWNER.test(token.lower) && !/^(?:last|this|next|that|today|yesterday)$/.test(token.lower));
