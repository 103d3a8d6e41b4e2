import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import { appositionAfter } from './apposition.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOrganisation, kindOfWords, leadingCountry, SURNAME_TOO } from './listed.ts';
import { mention, rolesIn, roleWords, wordsOf } from './mention.ts';
import type { NameKind, NameMention, RoleWords } from './name-mention.ts';
import { isPhrase, isPlainWord, startsWithModifier } from './plain-words.ts';
import { shapeEvidence } from './person-shape.ts';
import { saysAfterAside } from './occurrence.ts';
import type { Reading } from './reading.ts';
import { opensClause } from './reading.ts';
import { withOrganisationNoun } from './organisation-noun.ts';
import { roleBefore } from './role-before.ts';
import type { Run } from './runs.ts';
import { findRuns } from './runs.ts';
import { genderOf, surnameFirst } from './shape.ts';
import { isSpeaking } from './speaking.ts';
import { isOffice, splitTitle, titleOf } from './titles.ts';

/** All names of a sentence in text order, with what the words beside them tell; nothing in a shouting headline. */
export function findNames(sentence: Sentence, reading: Reading): NameMention[] {
  if (reading.shouts(sentence)) return [];
  return findRuns(sentence, reading)
    .flatMap((run) => readRun(run, sentence, reading))
    .map((found) => (found.kind === 'country' ? withOrganisationNoun(found, sentence, reading) : found));
}

function readRun(run: Run, sentence: Sentence, reading: Reading): NameMention[] {
  const { gazetteer } = reading;
  const { tokens } = sentence;
  const words = wordsOf(tokens, run, gazetteer);
  const country = leadingCountry(words, gazetteer);
  const marked = words.length > 1 ? appositionAfter(tokens, run.last, gazetteer) : null;
  const listed = kindOfWords(words, gazetteer);
  const whole =
    listed === 'other' &&
    !(words.length > 1 && gazetteer.notNames.has(words.join(' '))) &&
    ((marked && (!marked.role || marked.aged) && !gazetteer.places.has(words.join(' '))) ||
      splitTitle(words, gazetteer).length > 0)
      ? null
      : listed;
  if (whole === 'country' || whole === 'other')
    return [mention(run, run, sentence, whole, reading, { country: country?.country ?? null })];
  if (isOffice(words, gazetteer) && !isSurname(words, tokens, run, reading)) return [];
  const organisation = isOrganisation(words, gazetteer);
  // "Bedminster, | N.J. | Roger Hale": the state ends what was said before.
  if (!organisation && words.length > 2 && gazetteer.stateAbbreviations.has(words[0] as string))
    return readRun({ first: run.first + 1, last: run.last }, sentence, reading);
  if (!organisation && whole === null && isPhrase(words)) return [mention(run, run, sentence, 'other', reading, {})];
  const title = organisation ? null : titleOf(words, opensClause(tokens, run.first), gazetteer);
  if (title && title.length > 0) {
    const first = run.first + title.length;
    const name: Run = { first, last: run.last };
    const described = roleBefore(tokens, run.first, gazetteer);
    const begin = beginOfTitle(tokens, run.first);
    const roles = [
      ...(title.honorific && title.length === 1
        ? []
        : [roleWords(tokens, begin, first - 1, reading, 'before', title.gender)]),
      ...(described && described.last < begin && !(!title.honorific && isCounterpart(tokens, described.last))
        ? [roleWords(tokens, described.first, described.last, reading, 'before', described.gender)]
        : []),
    ];
    const rest = wordsOf(tokens, name, gazetteer);
    if (/^(?:[OoFf](?:f|or)|&)$/.test(rest[0] as string)) return [];
    if (isPlainWord(rest, words[title.length - 1] as string, title.honorific, gazetteer))
      return [mention(name, name, sentence, 'unknown', reading, {})];
    const listedRest = kindOfWords(rest, gazetteer);
    if (listedRest !== null && !title.honorific) return [mention(name, run, sentence, listedRest, reading, {})];
    return [
      mention(name, run, sentence, 'person', reading, {
        gender: title.gender ?? described?.gender ?? null,
        roles,
        titled: true,
        country: roles.find((role) => role.country)?.country ?? null,
      }),
    ];
  }
  if (!organisation && whole === null && startsWithModifier(words, gazetteer))
    return readRun({ first: run.first + 1, last: run.last }, sentence, reading);
  if (organisation || whole === 'organisation')
    return [mention(run, run, sentence, 'organisation', reading, { country: country?.country ?? null })];
  if (
    country &&
    marked?.head &&
    /^an?$/.test(tokens[run.last + 2]?.lower ?? '') &&
    isOrganisationNoun(tokens, marked.head, gazetteer)
  )
    return [mention(run, run, sentence, 'organisation', reading, {})];
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

/** "Weaver" and "Dean Baker": surnames that are occupations too, where a first name stands before or stood before elsewhere. */
function isSurname(words: readonly string[], tokens: readonly Token[], run: Run, reading: Reading): boolean {
  const [first, second] = words as [string, string | undefined];
  const { gazetteer } = reading;
  if (second === undefined) return reading.fullNames.has(first) && !gazetteer.titles.has(first);
  return (
    words.length === 2 &&
    gazetteer.firstNames.has(first) &&
    !gazetteer.titles.has(second) &&
    !gazetteer.titleModifiers.has(first) &&
    !/^(?:the|a|an)$/.test(tokens[run.first - 1]?.lower ?? '')
  );
}

/** "counterpart" tells nothing new beside a title: "her Kenyan counterpart, President Dan Roe". */
const isCounterpart = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'counterpart';

/** The words of small letters that belong to a title: "former | Gov. Jane Roe", "state | Treasurer John Doe". */
function beginOfTitle(tokens: readonly Token[], first: number): number {
  let begin = first;
  while (/^(?:former|acting|deputy|interim|state|retired|assistant|senior)$/.test(tokens[begin - 1]?.lower ?? ''))
    begin -= 1;
  return begin;
}

/** "in Willow Lane", ", of Mill Street": a street where only a surname would make it a person. */
const isStreet = (tokens: readonly Token[], run: Run): boolean =>
  SURNAME_TOO.test((tokens[run.last] as Token).text) &&
  (/^(?:in|on|at|near|along|off)$/.test(tokens[run.first - 1]?.lower ?? '') ||
    (tokens[run.first - 1]?.lower === 'of' && tokens[run.first - 2]?.text === ','));

/** A name without title: a person when its shape or the words beside it say so. */
function plainName(run: Run, sentence: Sentence, reading: Reading): NameMention {
  const { gazetteer } = reading;
  const { tokens } = sentence;
  const words = wordsOf(tokens, run, gazetteer);
  if (isStreet(tokens, run)) return mention(run, run, sentence, 'other', reading, {});
  const before = roleBefore(tokens, run.first, gazetteer);
  const after = appositionAfter(tokens, run.last, gazetteer);
  const roles: readonly RoleWords[] = [
    ...(before ? [roleWords(tokens, before.first, before.last, reading, 'before', before.gender)] : []),
    ...rolesIn(after, tokens, reading),
  ];
  const article =
    /^(?:the|a|an)$/.test(tokens[run.first - 1]?.lower ?? '') && !before && !leadsToCampaign(tokens, run.last);
  let evidence = 0;
  if (before) evidence += ofBodiesToo(tokens, before.last) || leadsToRole(tokens, run.last, gazetteer) ? 0 : 2;
  if (after) evidence += after.role && !after.aged ? 1 : 3;
  if (article) evidence -= 3;
  if (words.length > 1) evidence += shapeEvidence(words, gazetteer);
  const speaks =
    isSpeaking(tokens, run.first, run.last, gazetteer) ||
    (words.length > 1 && tokens[run.first - 1]?.tag !== 'ADP' && saysAfterAside(tokens, run.last, gazetteer));
  if (speaks) evidence += 1;
  const explained = /^(?:a|an|the)$/.test(tokens[after?.role?.first ?? -1]?.lower ?? '');
  if (after?.head && !before && (evidence < 3 || explained) && isOrganisationNoun(tokens, after.head, gazetteer))
    return mention(run, run, sentence, 'organisation', reading, {});
  const kind: NameKind = evidence >= 2 ? 'person' : words.length > 1 && evidence === 1 ? 'person' : 'unknown';
  const gender =
    roles.find((role) => role.gender)?.gender ??
    (surnameFirst(words, gazetteer) ? null : genderOf(words[0] as string, gazetteer));
  return mention(run, run, sentence, kind, reading, {
    gender: kind === 'person' ? gender : null,
    roles: kind === 'person' ? roles : [],
    country: roles[0]?.country ?? null,
  });
}

/** "veteran | Norvale Rovers | striker": the words between two that say who somebody is. */
const leadsToRole = (tokens: readonly Token[], last: number, gazetteer: Gazetteer): boolean =>
  tokens[last + 1]?.tag === 'NOUN' && gazetteer.roleNouns.has((tokens[last + 1] as Token).lower);

/** "the | Ana Roe | campaign": the article belongs to the noun. */
const leadsToCampaign = (tokens: readonly Token[], last: number): boolean =>
  /^(?:campaign|camp|administration|team|supporters?|backers?|fans?|family|rally|presidency|candidacy)$/.test(
    tokens[last + 1]?.text ?? '',
  );

/** "rival" and "owner" tell of companies as well: "its rival Norvale". */
const ofBodiesToo = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:rival|partner|owner|supplier|competitor|investor|sponsor|trader|dealer|retailer|publisher|broadcaster|developer|builder|contractor)$/.test(
    (tokens[noun] as Token).lower,
  );

const isOrganisationNoun = (tokens: readonly Token[], head: number, gazetteer: Gazetteer): boolean =>
  gazetteer.genericOrganisationNouns.has((tokens[head] as Token).lower);
