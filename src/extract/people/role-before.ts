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
 * The role that ends right before the name at `name`: "former secretary of state | Laura Roe",
 * "his South Korean counterpart | Kang Kyung-wha", "party spokesman | Sean Hale".
 * `null` before the name in "told Kang" or "the issue Kang raised".
 */
export function roleBefore(tokens: readonly Token[], name: number, gazetteer: Gazetteer): RoleBefore | null {
  const introduced = introducedBy(tokens, name, gazetteer);
  if (introduced) return introduced;
  let last = name - 1;
  if (
    tokens[last]?.text === ',' &&
    isNoun(tokens[last - 1], gazetteer) &&
    INTRODUCES.test(firstOf(tokens, last - 1, gazetteer)?.lower ?? '')
  )
    last -= 1;
  const noun = tokens[last];
  if (!noun) return null;
  const head = headOf(tokens, last, gazetteer);
  if (head === null) return null;
  let first = head;
  while (first > 0 && describes(tokens[first - 1] as Token, gazetteer)) first -= 1;
  if (/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) first = withCountry(tokens, first, gazetteer);
  const before = tokens[first - 1];
  const owner = before && OWNER.test(before.lower) ? first - 1 : null;
  return { first, last, gender: gazetteer.nounGender.get((tokens[head] as Token).lower) ?? null, owner };
}

const MAX_INTRODUCTION = 10;

/** "The president of Kenya, | Uhuru Kenyatta,": a description with "of" or "for" that a comma ties to the name. */
function introducedBy(tokens: readonly Token[], name: number, gazetteer: Gazetteer): RoleBefore | null {
  if (tokens[name - 1]?.text !== ',') return null;
  let head: number | null = null;
  for (let i = name - 2; i >= 0 && i >= name - MAX_INTRODUCTION; i -= 1) {
    const token = tokens[i] as Token;
    if (
      /^(?:the|a|an)$/.test(token.lower) &&
      head !== null &&
      tokens.slice(i + 1, head).every((other) => describes(other, gazetteer))
    ) {
      const before = tokens[i - 1];
      if (before && before.tag === 'ADP') return null;
      return {
        first: i,
        last: name - 2,
        gender: gazetteer.nounGender.get((tokens[head] as Token).lower) ?? null,
        owner: null,
      };
    }
    if (isNoun(token, gazetteer) && /^(?:of|for|at|in)$/.test(tokens[i + 1]?.lower ?? '')) head = i;
    else if (!/^(?:ADJ|NOUN|PROPN|ADP|DET|NUM|PART)$/.test(token.tag)) return null;
  }
  return null;
}

/** The first word of the country or place before "'s": "North Korea's | leader", "New Mexico's | governor". */
function withCountry(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  for (let length = Math.max(gazetteer.countries.longest, PLACE_WORDS); length > 0; length -= 1) {
    const words = tokens.slice(Math.max(0, first - 1 - length), first - 1).map((token) => token.text);
    const text = words.join(' ');
    if (words.length === length && (gazetteer.countries.of(text) !== null || gazetteer.places.has(text)))
      return first - 1 - length;
  }
  return first;
}

const PLACE_WORDS = 3;

const isNoun = (token: Token | undefined, gazetteer: Gazetteer): boolean =>
  token !== undefined && gazetteer.roleNouns.has(token.lower);

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
  if (
    tokens[last - 1]?.lower === 'of' &&
    isNoun(tokens[last - 2], gazetteer) &&
    /^(?:state|defense|defence|staff|justice|police|education|energy|labor|commerce|agriculture|staff|parliament|operations|intelligence)$/.test(
      noun.lower,
    )
  )
    return last - 2;
  return null;
}

const describes = (token: Token, gazetteer: Gazetteer): boolean =>
  /^[\p{L}\p{N}]/u.test(token.text) &&
  (token.tag === 'ADJ' ||
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    token.tag === 'NUM' ||
    gazetteer.roleNouns.has(token.lower) ||
    /^(?:former|then|longtime|fellow)$/.test(token.lower)) &&
  !OWNER.test(token.lower) &&
  !/^(?:last|this|next|that|today|yesterday)$/.test(token.lower);
