import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { countryIn } from './listed.ts';
import type { Reading } from './reading.ts';

/** "the Chinese foreign minister": token indexes, and the words that identify. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** Words before the noun, lower case, country words left out. */
  readonly modifiers: readonly string[];
  /** Those of them that are written with a capital: "Maine". */
  readonly named: readonly string[];
  readonly noun: string;
  /** Whether the noun says what a person is; "union" and "ministry" do not. */
  readonly personal: boolean;
  readonly country: string | null;
}

/** A role noun phrase with "the" that begins at `first`; "the president of Kenya" counts as the Kenyan one; `null` for "the head of the group", "a senator", "the senator John Doe", "the issue". */
export function rolePhraseAt(tokens: readonly Token[], first: number, reading: Reading): RolePhrase | null {
  if (tokens[first]?.lower !== 'the') return null;
  const { gazetteer } = reading;
  let last: number | null = null;
  for (let i = first + 1; i < tokens.length && i <= first + 6; i += 1) {
    const token = tokens[i] as Token;
    if (!/^[\p{L}\p{N}]/u.test(token.text) || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) break;
    if (isRoleNoun(token, gazetteer) || gazetteer.genericOrganisationNouns.has(token.lower)) last = i;
    else if (last !== null && token.tag !== 'ADJ') return null;
  }
  if (last === null) return null;
  const next = tokens[last + 1];
  if (next && /^['’]s?$/.test(next.text)) return null;
  if (next && /^\p{Lu}/u.test(next.text) && next.tag === 'PROPN') return null;
  const inner = tokens.slice(first + 1, last);
  const office = next?.lower === 'of' && OFFICE_OF.test(tokens[last + 2]?.lower ?? '') ? tokens[last + 2] : undefined;
  const complement =
    next?.lower === 'of' && !office ? tokens.slice(last + 2, last + 5).map((token) => token.text) : null;
  const country =
    countryIn(
      complement?.slice(0, 1 + Number(complement[0] === 'the')) ?? inner.map((token) => token.text),
      reading.gazetteer,
    ) ??
    (complement && countryIn(complement.slice(0, 2), reading.gazetteer));
  if (complement && country === null) return null;
  const countryWords =
    country === null
      ? new Set<string>()
      : new Set(inner.filter((token) => isCountryWord(token, country, reading)).map((token) => token.lower));
  return {
    first,
    last: office ? last + 2 : last,
    noun: (tokens[last] as Token).lower,
    personal: isRoleNoun(tokens[last] as Token, gazetteer),
    country,
    named: inner.filter(({ text }) => /^\p{Lu}/u.test(text)).map((token) => token.lower),
    modifiers: [...inner, ...(office ? [office] : [])]
      .map((token) => token.lower)
      .filter((word) => !countryWords.has(word)),
  };
}

/** What completes an office: "secretary of | state". */
const OFFICE_OF = /^(?:state|defense|defence|justice|education|energy|labor|labour|commerce|agriculture|parliament)$/;

/** What a person can be called by: an office, or a party's member ("the Ohio Democrat"). */
const isRoleNoun = (token: Token, gazetteer: Gazetteer): boolean =>
  gazetteer.roleNouns.has(token.lower) || /^(?:Republican|Democrat|Independent)$/.test(token.text);

const isCountryWord = (token: Token, country: string, reading: Reading): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  (reading.gazetteer.countries.of(token.text)?.country === country ||
    reading.gazetteer.countries.adjective(country).split(' ').includes(token.text));

/** Words of a role that say when or how long, not what. */
const idle = /^(?:former|then|current|longtime|new|senior|the|own|late|retired|top|acting|incumbent|outgoing)$/;

/**
 * The one person or organisation a role phrase can mean: all its words must fit a role told of them. Of two presidents "the
 * president" is the one just named; `null` when none fits, or two and both or none of them have just been named.
 */
export function meantBy(
  phrase: RolePhrase,
  sentence: Sentence,
  drafts: readonly Draft[],
  roleTexts: readonly (readonly string[])[],
): number | null {
  const start = (sentence.tokens[phrase.first] as Token).start;
  const fitting = drafts.filter((draft, i) => fits(phrase, draft, roleTexts[i] ?? []));
  const told = fitting.filter((draft) => draft.mentions.some((mention) => mention.start < start));
  const among = told.length > 0 ? told : fitting;
  const meant = among.length > 1 && !PARTY.test(phrase.noun) ? justNamed(among, sentence, start) : among;
  if (meant.length === 0 && phrase.named.length > 0) {
    const holders = drafts.filter((draft, i) => isBareHolder(phrase, draft, roleTexts[i] ?? []));
    const near = justNamed(holders, sentence, start);
    return near.length === 1 ? (near[0] as Draft).id : null;
  }
  return meant.length === 1 ? (meant[0] as Draft).id : null;
}

const OF_A_STATE = /^(?:senator|governor|congressman|congresswoman|representative)$/;

/** "the Maine senator" may be "Sen. Ana Roe", of whom no state is told. */
const isBareHolder = (phrase: RolePhrase, { kind }: Draft, roles: readonly string[]): boolean =>
  kind === 'person' &&
  OF_A_STATE.test(phrase.noun) &&
  phrase.country === null &&
  phrase.modifiers.every((word) => phrase.named.includes(word)) &&
  roles.some((role) => isBare(role, phrase.noun)) &&
  roles.every((role) => isBare(role, phrase.noun) || !role.split(/[\s,]+/).includes(phrase.noun));

const isBare = (role: string, noun: string): boolean =>
  role
    .split(/[\s,]+/)
    .filter((word) => !idle.test(word))
    .join(' ') === noun;

/** Who of them is named in the sentence, before the phrase, or in the one before it. */
const justNamed = (drafts: readonly Draft[], sentence: Sentence, start: number): Draft[] =>
  drafts.filter((draft) =>
    draft.mentions.some((mention) => mention.start < start && sentence.index - mention.sentence <= 1),
  );

const PARTY = /^(?:republican|democrat|independent)$/;

function fits(phrase: RolePhrase, draft: Draft, roles: readonly string[]): boolean {
  if (draft.kind !== 'person') return fitsOrganisation(phrase, draft);
  // "the union" is not "union leader Ana Roe".
  if (!phrase.personal) return false;
  const country = draft.country ?? null;
  return roles.some((role) => {
    const words = role.toLowerCase().split(/[\s,]+/);
    const at = words.indexOf(phrase.noun);
    if (at < 0) return false;
    if (phrase.country !== null && country !== null && phrase.country !== country) return false;
    if (phrase.country !== null && country === null) return false;
    if (
      /^(?:president|chairman|chair|director|secretary|minister)$/.test(phrase.noun) &&
      at > 0 &&
      /^(?:vice|deputy|assistant)$/.test(words[at - 1] as string) &&
      !phrase.modifiers.includes(words[at - 1] as string)
    )
      return false;
    return phrase.modifiers
      .filter((word) => !idle.test(word))
      .every((word) => words.includes(word) || role.toLowerCase().includes(word));
  });
}

function fitsOrganisation(phrase: RolePhrase, draft: Draft): boolean {
  const words = draft.words.map((word) => word.toLowerCase());
  if (phrase.country !== null && phrase.country !== draft.country) return false;
  if (draft.kind === 'government') return phrase.country !== null && phrase.noun === 'government';
  if (
    PRESS.test(phrase.noun) &&
    PAPERS.test(words.at(-1) as string) &&
    phrase.modifiers.every((word) => idle.test(word))
  )
    return true;
  return (
    words.includes(phrase.noun) &&
    phrase.modifiers.filter((word) => !idle.test(word)).every((word) => words.includes(word))
  );
}

/** "the paper" for "the Norvale Courier". */
const PRESS = /^(?:paper|newspaper|daily|tabloid)$/;
const PAPERS =
  /^(?:times|post|journal|herald|tribune|gazette|telegraph|guardian|chronicle|examiner|observer|globe|news|courier|ledger|sentinel|inquirer|dispatch|register|star|sun|mail|mirror|press)$/;
