import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import { isCapital, opensClause } from './reading.ts';

/** A stretch of words that may be a name: token indexes, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of capitalised words of a sentence, with the small words that names hold.
 * Finds "Ursula von der Leyen" and "Department of Homeland Security"; leaves alone the first word of
 * "Voters said no" and joins nothing over a comma or a possessive.
 */
export function findRuns(sentence: Sentence, reading: Reading): Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (isCutTitle(tokens, i, reading.gazetteer)) {
      i += 2;
      continue;
    }
    if (!startsName(tokens, i, reading) || DESCRIBES.test((tokens[i] as Token).text)) {
      i += 1;
      continue;
    }
    const last = endOfRun(tokens, i, reading.gazetteer);
    const first = afterShouting(tokens, i, last);
    if (first <= last && !DESCRIBES.test(tokens[last + 1]?.text ?? '')) runs.push({ first, last });
    i = last + 1;
  }
  return runs;
}

/** "Rev" "." where the reader cut the title's full stop off. */
const isCutTitle = (tokens: readonly Token[], i: number, { honorifics, titles }: Gazetteer): boolean => {
  const [title, stop] = [tokens[i] as Token, tokens[i + 1]];
  return (
    stop?.text === '.' &&
    stop.start === title.end &&
    i + 2 < tokens.length &&
    (honorifics.has(`${title.text}.`) || titles.has(`${title.text}.`))
  );
};

const QUOTE = /^(?:["“”‘’']|'')$/;

/** Whether one word in quotation marks stands at an index: “Jay” in "George “Jay” Roe". */
export const isNickname = (tokens: readonly Token[], at: number): boolean =>
  QUOTE.test(tokens[at]?.text ?? '') &&
  QUOTE.test(tokens[at + 2]?.text ?? '') &&
  /^\p{Lu}\p{L}+$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.start === tokens[at]?.end;

/** Most words of a name in capitals: "WILLIAM J. ROE JR.". */
const LONGEST_IN_CAPITALS = 4;

/** Where a name starts behind words in capitals that are a small headline: "FERRY SINKS OFF PORT SARROW The Coast Guard"; behind the end where nothing follows. */
function afterShouting(tokens: readonly Token[], first: number, last: number): number {
  const isLoud = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}.’']+$/u.test(text);
  let loud = first;
  while (loud <= last && isLoud(tokens[loud] as Token)) loud += 1;
  const count = loud - first;
  if (loud <= last ? count < 3 : count < LONGEST_IN_CAPITALS) return first;
  return /^(?:The|A|An)$/.test(tokens[loud]?.text ?? '') ? loud + 1 : loud;
}

function startsName(tokens: readonly Token[], i: number, reading: Reading): boolean {
  const token = tokens[i] as Token;
  if (reading.surnames.has(token.text)) return true;
  if (!isCapital(token) || /^I(?:'|’|$)/.test(token.text)) return false;
  if (!opensClause(tokens, i))
    return !(
      reading.gazetteer.openers.has(token.text) &&
      reading.lowerCase.has(token.lower) &&
      !isNameWord(token, tokens[i + 1], reading.gazetteer)
    );
  if (isNameWord(token, tokens[i + 1], reading.gazetteer)) return true;
  if (reading.gazetteer.openers.has(token.text)) return false;
  if (reading.capitalised.has(token.text)) return true;
  const last = endOfRun(tokens, i, reading.gazetteer);
  if (last > i && FORMER.test(tokens[i + 1]?.text ?? '')) return true;
  if (reading.lowerCase.has(token.lower)) return false;
  if (last === i && isPlainWord(token, reading.gazetteer)) return false;
  if (isPluralOfRole(token.lower, reading.gazetteer)) return false;
  if (token.tag === 'PROPN') return true;
  return token.tag !== 'VERB' && token.tag !== 'ADV' && token.tag !== 'ADP' && last > i;
}

/** "Projections", "Allies": a word of the dictionary; not "Congress". */
const isPlainWord = (token: Token, gazetteer: Gazetteer): boolean =>
  gazetteer.isCommonWord(token.lower) && !gazetteer.organisations.has(token.text);

/** "New York" and "Downing Street", whatever their first word is elsewhere. */
const isListedPair = (text: string, gazetteer: Gazetteer): boolean =>
  gazetteer.places.has(text) || gazetteer.organisations.has(text) || gazetteer.countries.of(text) !== null;

/** First names, titles and countries are name words wherever they stand; "Will" and "May" only before another capital. */
function isNameWord(token: Token, next: Token | undefined, gazetteer: Gazetteer): boolean {
  const follows = next !== undefined && isCapital(next) && next.start === token.end + 1;
  if (follows && isListedPair(`${token.text} ${next.text}`, gazetteer)) return true;
  if (gazetteer.openers.has(token.text)) return follows && gazetteer.firstNames.has(token.text) && next.text !== 'I';
  if (gazetteer.firstNames.has(token.text)) return follows || token.tag === 'PROPN';
  return (
    gazetteer.honorifics.has(token.text) ||
    gazetteer.countries.of(token.text) !== null ||
    (follows && (gazetteer.titles.has(token.text) || gazetteer.titleModifiers.has(token.text)))
  );
}

/** "Councillors", "Unions", "Policemen" at the head of a sentence: people or bodies of a kind, no name. */
function isPluralOfRole(word: string, gazetteer: Gazetteer): boolean {
  const singulars = [word.replace(/s$/, ''), word.replace(/ies$/, 'y'), word.replace(/men$/, 'man')];
  return singulars.some(
    (singular) =>
      singular !== word && (gazetteer.roleNouns.has(singular) || gazetteer.genericOrganisationNouns.has(singular)),
  );
}

/** A possessive that the reader left whole: "Roe's | Senate campaign". */
export const OWNS = /\p{L}['’]s$/u;

const FORMER = /^(?:of|for|on)$/;

/** "Tokyo-based" and "US-led" describe the name after them. */
const DESCRIBES =
  /^\p{Lu}.*-(?:based|born|backed|owned|run|led|listed|bound|style|era|maker|winner|nominee|holder|\p{Ll}{3,}(?:ed|ing|ic))$/u;

function endOfRun(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  let last = first;
  for (;;) {
    const here = tokens[last] as Token;
    const next = tokens[last + 1];
    if (!next || next.start - here.end > 2 || OWNS.test(here.text)) return last;
    const after = tokens[last + 2];
    const third = tokens[last + 3];
    if (isNickname(tokens, last + 1) && isCapital(tokens[last + 4] ?? next)) {
      last += 4;
      continue;
    }
    if (DESCRIBES.test(next.text) || isCutTitle(tokens, last + 1, gazetteer)) return last;
    if (isCapital(next) && !isSentenceWord(next)) {
      last += 1;
    } else if (gazetteer.suffixes.has(next.text)) {
      last += 1;
    } else if (after && isCapital(after) && gazetteer.particles.has(next.text) && next.text !== 'do') {
      last += 2;
    } else if (
      after &&
      third &&
      isCapital(third) &&
      gazetteer.particles.has(next.text) &&
      gazetteer.particles.has(after.text)
    ) {
      last += 3;
    } else if (next.text === '&' && after && isCapital(after)) {
      last += 2;
    } else if (FORMER.test(next.text) && takesComplement(here, gazetteer)) {
      if (after && isCapital(after) && !(next.text === 'on' && gazetteer.notNames.has(after.text))) last += 2;
      else if (after?.text === 'the' && third && isCapital(third)) last += 3;
      else return last;
    } else if (
      next.text === 'and' &&
      after &&
      isCapital(after) &&
      (isPortfolio(tokens, last, after) || isTopic(tokens, first, last, after, gazetteer))
    ) {
      last += 2;
    } else if (next.text === ',' && after && gazetteer.suffixes.has(after.text) && /^[JS]r/.test(after.text)) {
      last += 2;
    } else return last;
  }
}

const isSentenceWord = (token: Token): boolean => /^(?:I|I'm|I’m)$/.test(token.text);

/** "Ministry of …", "Secretary of …", "House of …", "Center for …" go on; "Senator … of Ohio" does not. */
const takesComplement = (token: Token, gazetteer: Gazetteer): boolean =>
  /^(?:Secretary|House|Speaker|Minister|Director|Chief|Daughters|Sons|Bank|University|Church|Knights|Leader|Chamber|Foundation)$/.test(
    token.text,
  ) ||
  (gazetteer.organisationHeads.has(token.text) && !token.text.endsWith('.'));

/** "Center for Strategic | and International Studies": the second half of what a body is for; not "University of Ohio | and Roe College". */
function isTopic(tokens: readonly Token[], first: number, last: number, after: Token, gazetteer: Gazetteer): boolean {
  const [head, preposition, topic] = tokens.slice(last - 2, last + 1).map((token) => token.text);
  return (
    last - 2 >= first &&
    TOPICAL.test(head as string) &&
    FORMER.test(preposition as string) &&
    ![topic as string, after.text].some(
      (word) =>
        gazetteer.places.has(word) ||
        gazetteer.countries.begins(word) ||
        gazetteer.firstNames.has(word) ||
        gazetteer.organisations.has(word) ||
        gazetteer.acronyms.has(word),
    )
  );
}

const TOPICAL =
  /^(?:Center|Centre|Institute|Council|Office|Committee|Commission|Foundation|Bureau|Federation|Association)$/;

/** "Health and Human Services" is one office; "Department of Justice and Google" is not. */
const isPortfolio = (tokens: readonly Token[], last: number, after: Token): boolean =>
  /^(?:Securities|Ways|Fire|Police|Control|Oceanic|Health|Housing|Food|Education|Science|Trade|Commerce|Budget|Culture|Foreign|Security|Senate|Iraq|Planning|Energy|Women|Agriculture|Firearms|Tobacco|Drug|Environment|Labor|Industry|Immigration|Customs|Justice|Arts)$/.test(
    (tokens[last] as Token).text,
  ) &&
  /^(?:Exchange|Means|Rescue|Crime|Prevention|Atmospheric|Human|Urban|Drug|Agriculture|Technology|Industry|Development|Cooperation|Co-operation|Syria|Information|Management|Science|Trade|Labor|Explosives|Budget|Rural|Border|Customs|Tourism|Sports?|Sciences|Commonwealth|Governmental|Pensions|Medicine|Training|Research|Families|Equality)$/.test(
    after.text,
  );
