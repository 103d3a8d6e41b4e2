import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import { appositionAfter } from './apposition.ts';
import type { Gazetteer, Gender } from './gazetteer.ts';
import type { NameKind, NameMention, RoleWords } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isCapital } from './reading.ts';
import { roleBefore } from './role-before.ts';
import type { Run } from './runs.ts';
import { findRuns } from './runs.ts';
import { genderOf, surnameFirst } from './shape.ts';
import { isSpeaking } from './speaking.ts';
import { isOffice, splitTitle } from './titles.ts';

/** All names of a sentence in text order, with what the words beside them tell; nothing in a shouting headline. */
export function findNames(sentence: Sentence, reading: Reading): NameMention[] {
  if (reading.shouts(sentence)) return [];
  return findRuns(sentence, reading)
    .flatMap((run) => readRun(run, sentence, reading))
    .map((found) => (found.kind === 'country' ? withOrganisationNoun(found, sentence, reading) : found));
}

/** "US | military" and "South Korean | foreign ministry" are organisations, "Cuban | government" is the government. */
function withOrganisationNoun(country: NameMention, sentence: Sentence, reading: Reading): NameMention {
  const { gazetteer } = reading;
  for (const length of [2, 1]) {
    const nouns = sentence.tokens.slice(country.last + 1, country.last + 1 + length);
    const text = nouns.map((token) => token.lower).join(' ');
    const isGovernment = length === 1 && gazetteer.governmentNouns.has(text);
    if (
      nouns.length < length ||
      !(isGovernment || gazetteer.organisationNouns.has(text)) ||
      nouns.some((token) => isCapital(token))
    )
      continue;
    const run: Run = { first: country.first, last: country.last + length };
    const extended = mention(run, run, sentence, isGovernment ? 'country' : 'organisation', reading, {
      country: country.country,
    });
    return /^(?:officials?|leaders?|spokes\p{L}+|sources?|ministers?|members?|officers?|forces|chief|bases?|aid|units?|commanders?)$/u.test(
      sentence.tokens[run.last + 1]?.lower ?? '',
    )
      ? country
      : extended;
  }
  return country;
}

function readRun(run: Run, sentence: Sentence, reading: Reading): NameMention[] {
  const { gazetteer } = reading;
  const { tokens } = sentence;
  const words = wordsOf(tokens, run);
  const country = leadingCountry(words, gazetteer);
  const marked = words.length > 1 ? appositionAfter(tokens, run.last, gazetteer) : null;
  const listed = kindOfWords(words, gazetteer);
  const whole =
    listed === 'other' && ((marked && !marked.role) || splitTitle(words, gazetteer).length > 0) ? null : listed;
  if (whole === 'country' || whole === 'other')
    return [mention(run, run, sentence, whole, reading, { country: country?.country ?? null })];
  if (isOffice(words, gazetteer)) return [];
  const organisation = isOrganisation(words, gazetteer);
  const title = organisation ? null : splitTitle(words, gazetteer);
  if (title && title.length > 0) {
    const first = run.first + title.length;
    const name: Run = { first, last: run.last };
    const roles =
      title.honorific && title.length === 1
        ? []
        : [roleWords(tokens, run.first, first - 1, reading, 'before', title.gender)];
    if (kindOfWords(wordsOf(tokens, name), gazetteer) !== null && !title.honorific)
      return [mention(name, run, sentence, kindOfWords(wordsOf(tokens, name), gazetteer) as NameKind, reading, {})];
    return [
      mention(name, run, sentence, 'person', reading, {
        gender: title.gender,
        roles,
        titled: true,
        country: roles[0]?.country ?? null,
      }),
    ];
  }
  if (organisation || whole === 'organisation')
    return [mention(run, run, sentence, 'organisation', reading, { country: country?.country ?? null })];
  if (country && country.length < words.length) {
    const rest: Run = { first: run.first + country.length, last: run.last };
    return [
      mention({ first: run.first, last: rest.first - 1 }, run, sentence, 'country', reading, {
        country: country.country,
      }),
      ...readRun(rest, sentence, reading),
    ].filter(
      (found) => found.kind !== 'country' || gazetteer.countries.of(found.words.join(' '))?.form !== 'adjective',
    );
  }
  return [plainName(run, sentence, reading)];
}

/** A name without title: a person when its shape or the words beside it say so. */
function plainName(run: Run, sentence: Sentence, reading: Reading): NameMention {
  const { gazetteer } = reading;
  const { tokens } = sentence;
  const words = wordsOf(tokens, run);
  const before = roleBefore(tokens, run.first, gazetteer);
  const after = appositionAfter(tokens, run.last, gazetteer);
  const roles: RoleWords[] = [];
  if (before) roles.push(roleWords(tokens, before.first, before.last, reading, 'before', before.gender));
  if (after?.role)
    roles.push(
      roleWords(
        tokens,
        after.role.first,
        after.role.last,
        reading,
        'after',
        genderOfRole(tokens, after.head, gazetteer),
      ),
    );
  const article = /^(?:the|a|an)$/.test(tokens[run.first - 1]?.lower ?? '') && !before;
  let evidence = 0;
  if (before) evidence += 2;
  if (after) evidence += after.role ? 1 : 3;
  if (article) evidence -= 3;
  if (words.length > 1) evidence += shapeEvidence(words, gazetteer);
  if (isSpeaking(tokens, run.first, run.last, gazetteer)) evidence += 1;
  if (after?.head && !before && evidence < 3 && isOrganisationNoun(tokens, after.head, gazetteer))
    return mention(run, run, sentence, 'organisation', reading, {});
  const kind: NameKind = evidence >= 2 ? 'person' : words.length > 1 && evidence === 1 ? 'person' : 'unknown';
  const gender =
    roles.find((role) => role.gender)?.gender ??
    (words.length > 1 || gazetteer.firstNames.has(words[0] as string) ? genderOf(words[0] as string, gazetteer) : null);
  return mention(run, run, sentence, kind, reading, {
    gender: kind === 'person' ? gender : null,
    roles: kind === 'person' ? roles : [],
    country: roles[0]?.country ?? null,
  });
}

const isOrganisationNoun = (tokens: readonly Token[], head: number, gazetteer: Gazetteer): boolean =>
  gazetteer.genericOrganisationNouns.has((tokens[head] as Token).lower);

/** "Hillary Clinton", "J.D. Vance", "Xi Jinping", "Angela D. Roe" have the shape of a person's name. */
function shapeEvidence(words: readonly string[], gazetteer: Gazetteer): number {
  const last = words.at(-1) as string;
  if (
    words.length > 5 ||
    (gazetteer.notNames.has(last) && !startsWithFirstName(words, gazetteer)) ||
    (gazetteer.placeHeads.has(last) && !(SURNAME_TOO.test(last) && startsWithFirstName(words, gazetteer))) ||
    words.some((word) => /^\d|&/.test(word))
  )
    return -3;
  if (words.slice(0, -1).some((word) => gazetteer.notNames.has(word) && !gazetteer.firstNames.has(word))) return -2;
  if (
    words.length <= 4 &&
    words.every((word) => word.length > 1 && word === word.toUpperCase()) &&
    isFirstNameInCapitals(words[0] as string, gazetteer)
  )
    return 3;
  if (words.some((word) => word.length > 3 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word))) return -1;
  if (surnameFirst(words, gazetteer)) return 3;
  if (words.slice(0, -1).some((word) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word)) && words[0] !== 'U.S.') return 3;
  const first = words[0] as string;
  if (gazetteer.firstNames.has(first) || gazetteer.firstNames.has(first.split('-')[0] as string)) return 3;
  if (words.some((word) => /^(?:al|el)-\p{Lu}/u.test(word))) return 3;
  return 0;
}

/** Words that end places and surnames alike. */
const SURNAME_TOO = /^(?:Hill|Lane|Park|Hall|House|Camp|Lake|Street|Forest|Bridge|Garden|Drive|Port|Bay)$/;

/** "Jane White", "David French": a first name makes a surname of any word. */
const startsWithFirstName = (words: readonly string[], gazetteer: Gazetteer): boolean =>
  words.length <= 3 &&
  gazetteer.firstNames.has(words[0] as string) &&
  !gazetteer.places.has(words[0] as string) &&
  gazetteer.countries.of(words[0] as string) === null &&
  !gazetteer.notNames.has(words[0] as string);

/** "JANE" in a transcript's "JANE ROE:". */
const isFirstNameInCapitals = (word: string, gazetteer: Gazetteer): boolean =>
  gazetteer.firstNames.has(word.charAt(0) + word.slice(1).toLowerCase());

/** What the word lists say of a name as a whole; `null` when they don't know it. */
export function kindOfWords(words: readonly string[], gazetteer: Gazetteer): NameKind | null {
  const text = words.join(' ');
  const form = gazetteer.countries.of(text)?.form;
  if (form === 'people') return 'other';
  if (form)
    return gazetteer.places.has(text) && form === 'name' && words.length === 1 && gazetteer.firstNames.has(text)
      ? 'other'
      : 'country';
  if (gazetteer.organisations.has(text) || gazetteer.acronyms.has(text)) return 'organisation';
  if (gazetteer.places.has(text) || gazetteer.notNames.has(text)) return 'other';
  if (
    words.length > 1 &&
    gazetteer.notNames.has(words.at(-1) as string) &&
    !gazetteer.organisationHeads.has(words.at(-1) as string) &&
    !startsWithFirstName(words, gazetteer)
  )
    return 'other';
  if (
    words.length > 1 &&
    gazetteer.placeHeads.has(words.at(-1) as string) &&
    !(SURNAME_TOO.test(words.at(-1) as string) && gazetteer.firstNames.has(words[0] as string)) &&
    !gazetteer.organisationHeads.has(words.at(-1) as string) &&
    !gazetteer.titles.has(words[0] as string) &&
    !gazetteer.honorifics.has(words[0] as string)
  )
    return 'other';
  return null;
}

/** "Center for American Progress", "Boston Police", "University of Iowa", "Acme Corp." */
export function isOrganisation(words: readonly string[], gazetteer: Gazetteer): boolean {
  if (words.length < 2) return false;
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const last = (of > 0 ? words[of - 1] : words.at(-1)) as string;
  if (of > 0 && gazetteer.titles.has(words[0] as string) && of === 1) return false;
  if (!gazetteer.organisationHeads.has(last)) return false;
  const titled = words.some(
    (word, i) =>
      i < words.length - 2 &&
      (gazetteer.honorifics.has(word) || /^(?:Sen\.|Rep\.|Gov\.|President|Senator)$/.test(word)),
  );
  return !titled || of > 0;
}

/** The country word a run begins with: "South Korean Foreign Ministry" → South Korea, 2 words. */
function leadingCountry(words: readonly string[], gazetteer: Gazetteer): { country: string; length: number } | null {
  if (!gazetteer.countries.begins(words[0] as string)) return null;
  for (let length = Math.min(gazetteer.countries.longest, words.length); length > 0; length -= 1) {
    const found = gazetteer.countries.of(words.slice(0, length).join(' '));
    if (
      found &&
      found.form !== 'people' &&
      !(length === 1 && words.length > 1 && gazetteer.firstNames.has(words[0] as string) && found.form !== 'adjective')
    )
      return { country: found.country, length };
  }
  return null;
}

interface Told {
  readonly gender?: Gender | null;
  readonly roles?: readonly RoleWords[];
  readonly titled?: boolean;
  readonly country?: string | null;
}

function mention(name: Run, whole: Run, sentence: Sentence, kind: NameKind, reading: Reading, told: Told): NameMention {
  const { tokens } = sentence;
  const start = (tokens[name.first] as Token).start;
  const end = (tokens[name.last] as Token).end;
  const words = wordsOf(tokens, name);
  return {
    start,
    end,
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    words,
    kind,
    gender:
      told.gender ??
      (kind === 'person' && words.length > 1 && !surnameFirst(words, reading.gazetteer)
        ? genderOf(words[0] as string, reading.gazetteer)
        : null),
    roles: withApposition(told.roles ?? [], tokens, name, reading, kind),
    whole: { start: (tokens[whole.first] as Token).start, end },
    titled: told.titled ?? false,
    use: useOf(tokens, name.last),
    country: told.country ?? null,
  };
}

function withApposition(
  roles: readonly RoleWords[],
  tokens: readonly Token[],
  name: Run,
  reading: Reading,
  kind: NameKind,
): readonly RoleWords[] {
  if (kind !== 'person' || roles.some((role) => role.place === 'after')) return roles;
  const after = appositionAfter(tokens, name.last, reading.gazetteer);
  if (!after?.role) return roles;
  return [
    ...roles,
    roleWords(
      tokens,
      after.role.first,
      after.role.last,
      reading,
      'after',
      genderOfRole(tokens, after.head, reading.gazetteer),
    ),
  ];
}

const genderOfRole = (tokens: readonly Token[], head: number | null, gazetteer: Gazetteer): Gender | null =>
  head === null ? null : (gazetteer.nounGender.get((tokens[head] as Token).lower) ?? null);

function roleWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  reading: Reading,
  place: 'before' | 'after',
  gender: Gender | null,
): RoleWords {
  const span: Span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  const text = reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    ...span,
    text,
    country: countryIn(
      tokens.slice(first, last + 1).map((token) => token.text),
      reading.gazetteer,
    ),
    gender,
    place,
  };
}

/** The first country that some words name: "the South Korean foreign minister" → South Korea. */
export function countryIn(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (let i = 0; i < words.length; i += 1) {
    if (!gazetteer.countries.begins(words[i] as string)) continue;
    const found = leadingCountry(words.slice(i), gazetteer);
    if (found) return found.country;
  }
  return null;
}

function useOf(tokens: readonly Token[], last: number): NameMention['use'] {
  const next = nextWord(tokens, last);
  if (!next) return 'plain';
  if (/^['’]s?$/.test(next.text) && next.start === (tokens[last] as Token).end) return 'possessive';
  const adjacent = next.start - (tokens[last] as Token).end === 1 || next !== tokens[last + 1];
  return adjacent && (next.tag === 'NOUN' || next.tag === 'PROPN') && /^[\p{L}]/u.test(next.text)
    ? 'modifier'
    : 'plain';
}

/** The token after a name, its acronym in brackets or its own closing bracket skipped: "… Cooperation (APEC) | Meeting". */
function nextWord(tokens: readonly Token[], last: number): Token | undefined {
  if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') return tokens[last + 4];
  if (tokens[last + 1]?.text === ')' && tokens[last - 1]?.text === '(') return tokens[last + 2];
  return tokens[last + 1];
}

const wordsOf = (tokens: readonly Token[], run: Run): string[] =>
  tokens.slice(run.first, run.last + 1).map((token) => token.text);
