import type { Token } from '../../text/index.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isDescribedSurname, surnameAlone } from './described-surname.ts';
import { companyNames, isCompanyName, isFullName } from './companies.ts';
import { shapeEvidence } from './person-shape.ts';
import { nameParts } from './shape.ts';
import { isSpeaking } from './speaking.ts';

/**
 * Makes people of names that the sentence alone leaves open, when the article as a whole tells: the same words are a
 * person elsewhere, or the last word goes on alone with a title or speaking ("Miro Falk … Falk said"). Makes
 * organisations of names that the article treats as companies ("Norvale's shares").
 */
export function promoteNames(mentions: readonly NameMention[], reading: Reading): NameMention[] {
  const people = new Set(
    mentions.filter((mention) => mention.kind === 'person').map((mention) => mention.words.join(' ')),
  );
  const titled = new Set(
    mentions
      .filter((mention) => mention.titled && mention.words.length === 1)
      .map((mention) => mention.words[0] as string),
  );
  const organisations = new Set(
    mentions.filter((mention) => mention.kind === 'organisation').map((mention) => mention.words.join(' ')),
  );
  const speakers = new Set(
    mentions.filter((mention) => speaksAlone(mention, reading)).map((mention) => mention.words[0] as string),
  );
  const surnames = new Set(
    mentions.filter((mention) => isFullName(mention, reading)).map((mention) => mention.words.at(-1) as string),
  );
  const companies = companyNames(mentions, reading);
  return mentions.map((mention, i) => {
    if (isCompanyName(mention, companies, reading))
      return { ...mention, kind: 'organisation' as const, gender: null, roles: [], company: true };
    const shared = surnames.has(mention.words[0] as string) ? null : sharedSurname(mention, mentions[i + 1], reading);
    if (shared !== null) return { ...mention, words: [mention.words[0] as string, shared], kind: 'person' as const };
    if (isDescribedSurname(mention, surnames, reading)) return surnameAlone(mention, reading);
    if (mention.kind !== 'unknown' || mention.words.length < 2) return mention;
    const text = mention.words.join(' ');
    if (organisations.has(text)) return mention;
    const parts = nameParts(mention.words, reading.gazetteer);
    const alone = parts.short.some((word) => titled.has(word));
    const speaks =
      parts.words.length === 2 &&
      speakers.has(parts.words[1] as string) &&
      shapeEvidence(mention.words, reading.gazetteer) >= 0 &&
      !isNamedBody(mention, reading);
    return people.has(text) || speaks || (alone && mention.words.length <= 4)
      ? { ...mention, kind: 'person' as const }
      : mention;
  });
}

/** "Falk said": a name of one word that may still be anything and does the saying. */
function speaksAlone(mention: NameMention, reading: Reading): boolean {
  const [word] = mention.words as [string];
  return (
    mention.kind === 'unknown' &&
    mention.words.length === 1 &&
    mention.use === 'plain' &&
    !/^\p{Lu}+$/u.test(word) &&
    !reading.lowerCase.has(word.toLowerCase()) &&
    !/^(?:the|a|an)$/.test(tokensOf(mention, reading)[mention.first - 1]?.lower ?? '') &&
    isSpeaking(tokensOf(mention, reading), mention.first, mention.last, reading.gazetteer)
  );
}

/** "the Falk Works", "South Falk": no person though Falk speaks. */
const isNamedBody = (mention: NameMention, reading: Reading): boolean =>
  /^(?:the|a|an|in|at|near)$/.test(tokensOf(mention, reading)[mention.first - 1]?.lower ?? '') ||
  reading.lowerCase.has((mention.words[0] as string).toLowerCase()) ||
  reading.gazetteer.places.has(mention.words[0] as string) ||
  reading.gazetteer.titleModifiers.has(mention.words[0] as string) ||
  reading.gazetteer.organisationHeads.has(mention.words[0] as string);

const tokensOf = (mention: NameMention, { article }: Reading): readonly Token[] =>
  article.sentences[mention.sentence]?.tokens ?? [];

/** "Roe" for "Bill" in "Bill and Laura Roe"; `null` in "Google and Laura Roe". */
function sharedSurname(mention: NameMention, next: NameMention | undefined, reading: Reading): string | null {
  if (
    mention.words.length !== 1 ||
    !next ||
    next.sentence !== mention.sentence ||
    next.first !== mention.last + 2 ||
    next.words.length !== 2 ||
    next.titled ||
    next.kind !== 'person'
  )
    return null;
  const { gazetteer, article } = reading;
  const between = article.sentences[mention.sentence]?.tokens[mention.last + 1]?.text;
  const [first, last] = next.words as [string, string];
  const both =
    gazetteer.firstNames.has(mention.words[0] as string) &&
    gazetteer.firstNames.has(first) &&
    !gazetteer.countries.begins(mention.words[0] as string);
  return between === 'and' && both && mention.words[0] !== first ? last : null;
}
