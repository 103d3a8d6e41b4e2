import type { Token } from '../../text/index.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isSamePerson } from './same-person.ts';
import type { NameParts } from './shape.ts';
import { genderOf, nameParts } from './shape.ts';
import { personOfShortName } from './short-names.ts';
import { isSpeaking } from './speaking.ts';

/**
 * Gathers full names into people, in text order: "Laura Finch Roe" and "Laura Roe" are one,
 * "Donald Hill Jr." and "Donald Hill" are two.
 */
export function linkFullNames(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): void {
  for (const mention of mentions) {
    const parts = nameParts(mention.words, reading.gazetteer);
    if (parts.words.length < 2) continue;
    const same = drafts.all.find(
      (draft) => draft.parts !== null && isSamePerson(draft.parts, parts, reading.gazetteer.nicknames),
    );
    if (same) {
      drafts.add(same, mention);
      if (parts.words.length > (same.parts as NameParts).words.length || (parts.suffix && !same.parts?.suffix)) {
        same.parts = parts;
        same.words = mention.words;
      }
    } else drafts.make('person', mention, parts);
  }
}

/**
 * Links names of one word, in text order; new people come of "Mr. Falk" and of "Nightjar said", and take in where they stood before.
 * Gives the names that several people share and that are nobody's for sure.
 */
export function linkShortNames(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): NameMention[] {
  const shared: NameMention[] = [];
  const bodies = new Set(mentions.filter((mention) => isBody(mention, reading)).map(({ words }) => words.join(' ')));
  const unknown = mentions.filter((mention) => {
    const settled = linkShortName(mention, drafts, reading);
    if (settled === 'open' && mention.use === 'plain') shared.push(mention);
    if (settled !== null) return false;
    if ((!mention.titled && bodies.has(mention.words.join(' '))) || !startsPerson(mention, reading)) return true;
    const gender = mention.gender ?? genderOf(mention.words.join(' '), reading.gazetteer);
    drafts.make('person', { ...mention, gender }, nameParts(mention.words, reading.gazetteer));
    return false;
  });
  for (const mention of unknown) linkShortName(mention, drafts, reading);
  return shared;
}

/** Adds a short name to the person it stands for, which it gives; 'open' where several share it, `null` where nobody has it. */
function linkShortName(mention: NameMention, drafts: Drafts, reading: Reading): Draft | 'open' | null {
  const person = personOfShortName(mention, drafts, reading);
  if (person !== null && person !== 'open' && standsForPerson(mention, reading)) drafts.add(person, mention);
  return person;
}

/** "the Census", "the Whigs": no person, with or without "the"; not "the Roe campaign". */
const isBody = ({ kind, use, first, sentence }: NameMention, { article }: Reading): boolean =>
  kind === 'unknown' && use !== 'modifier' && article.sentences[sentence]?.tokens[first - 1]?.lower === 'the';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a word that is a country, place or month as well means the person here: "Jordan said", not "in Jordan"; "May said", not "in May". */
function standsForPerson(mention: NameMention, reading: Reading): boolean {
  const word = mention.words[0] as string;
  const tokens = reading.article.sentences[mention.sentence]?.tokens ?? [];
  if (mention.kind === 'country')
    return mention.use === 'possessive' || isSpeaking(tokens, mention.first, mention.last, reading.gazetteer);
  if (MONTH.test(word))
    return (
      !/^(?:in|by|since|until|till|last|next|this|early|late|mid|of|from|through|and|to)$/.test(
        tokens[mention.first - 1]?.lower ?? '',
      ) && !/^\d/.test(tokens[mention.last + 1]?.text ?? '')
    );
  return true;
}

function startsPerson(mention: NameMention, reading: Reading): boolean {
  if (mention.kind === 'person' && (mention.titled || mention.roles.length > 0)) return true;
  if (mention.kind !== 'unknown' || mention.words.length > 1 || mention.use === 'modifier') return false;
  const word = mention.words[0] as string;
  if (
    /^\p{Lu}+s?$/u.test(word) ||
    /\d/.test(word) ||
    word.length < 3 ||
    reading.gazetteer.organisationHeads.has(word) ||
    reading.gazetteer.titleModifiers.has(word) ||
    reading.gazetteer.titles.has(word) ||
    reading.lowerCase.has(word.toLowerCase())
  )
    return false;
  const tokens = reading.article.sentences[mention.sentence]?.tokens ?? [];
  if (/^(?:the|a|an)$/.test(tokens[mention.first - 1]?.lower ?? '')) return false;
  return isSpeaking(tokens, mention.first, mention.last, reading.gazetteer) || actsOnSelf(tokens, mention.last);
}

/** "Hale compared himself to Roe": only a person does. */
const actsOnSelf = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.tag === 'VERB' && /^(?:himself|herself)$/.test(tokens[last + 2]?.lower ?? '');
