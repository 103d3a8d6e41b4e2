import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { companyNames, isCompanyName } from './companies.ts';
import { nameParts } from './shape.ts';

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
  const companies = companyNames(mentions, reading);
  return mentions.map((mention, i) => {
    if (isCompanyName(mention, companies, reading))
      return { ...mention, kind: 'organisation' as const, gender: null, roles: [], company: true };
    const shared = sharedSurname(mention, mentions[i + 1], reading);
    if (shared !== null) return { ...mention, words: [mention.words[0] as string, shared], kind: 'person' as const };
    if (mention.kind !== 'unknown' || mention.words.length < 2) return mention;
    const text = mention.words.join(' ');
    if (organisations.has(text)) return mention;
    const parts = nameParts(mention.words, reading.gazetteer);
    const alone = parts.short.some((word) => titled.has(word));
    return people.has(text) || (alone && mention.words.length <= 4) ? { ...mention, kind: 'person' as const } : mention;
  });
}

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
