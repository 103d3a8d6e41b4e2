import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import type { NameParts } from './shape.ts';
import { genderOf, nameParts } from './shape.ts';
import { isSpeaking } from './speaking.ts';

/** First names that go for one another: "Bill" is a William. */
const nicknames: readonly string[] = [
  'Bill William Will Billy',
  'Bob Robert Rob Bobby',
  'Joe Joseph Joey',
  'Mike Michael Mick',
  'Jim James Jimmy Jamie',
  'Tom Thomas Tommy',
  'Dick Richard Rick Rich',
  'Ted Theodore Edward Ed Eddie Teddy',
  'Chuck Charles Charlie',
  'Dan Daniel Danny',
  'Dave David',
  'Tim Timothy',
  'Ben Benjamin',
  'Sam Samuel Samantha',
  'Steve Stephen Steven',
  'Chris Christopher Christine Christina',
  'Matt Matthew',
  'Jeff Jeffrey Geoffrey',
  'Greg Gregory',
  'Tony Anthony Antony',
  'Andy Andrew Drew',
  'Don Donald',
  'Ron Ronald',
  'Ken Kenneth',
  'Larry Lawrence',
  'Jerry Gerald Jerome',
  'Pat Patrick Patricia Patty',
  'Liz Elizabeth Beth Betty',
  'Kate Katherine Kathleen Katie Kathy Cathy Catherine',
  'Sue Susan',
  'Deb Deborah Debbie',
  'Jen Jennifer',
  'Meg Margaret Maggie Peggy',
  'Nick Nicholas',
  'Alex Alexander Alexandra',
  'Max Maxwell',
  'Bernie Bernard',
  'Jack John',
  'Josh Joshua',
  'Mitch Mitchell',
  'Newt Newton',
  'Vince Vincent',
  'Fred Frederick',
  'Hank Henry Harry',
  'Al Albert Alan Alfred',
  'Abe Abraham',
  'Ray Raymond',
  'Phil Philip Phillip',
  'Pete Peter',
  'Marty Martin',
  'Gabby Gabrielle',
  'Cathy Catherine',
  'Rudy Rudolph',
  'Terry Terence Theresa',
  'Becky Rebecca',
  'Sandy Sandra',
  'Cindy Cynthia',
  'Vicky Victoria',
  'Mandy Amanda',
  'Ginny Virginia',
  'Bob Robert',
];

/**
 * Gathers full names into people, in text order: "Hillary Rodham Clinton" and "Hillary Clinton" are one,
 * "Donald Trump Jr." and "Donald Trump" are two.
 */
export function linkFullNames(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): void {
  for (const mention of mentions) {
    const parts = nameParts(mention.words, reading.gazetteer);
    if (parts.words.length < 2) continue;
    const same = drafts.all.find((draft) => draft.parts !== null && isSamePerson(draft.parts, parts));
    if (same) {
      drafts.add(same, mention);
      if (parts.words.length > (same.parts as NameParts).words.length || (parts.suffix && !same.parts?.suffix)) {
        same.parts = parts;
        same.words = mention.words;
      }
    } else drafts.make('person', mention, parts);
  }
}

export function isSamePerson(a: NameParts, b: NameParts): boolean {
  if ((a.suffix ?? '') !== (b.suffix ?? '') && /^[JS]r|^I/.test(a.suffix ?? b.suffix ?? '')) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.join(' ') === longer.words.join(' ')) return true;
  if (a.order !== b.order) return false;
  if (a.order === 'surname-first')
    return (
      a.words[0] === b.words[0] &&
      a.given?.replace(/[- ]/g, '').toLowerCase() === b.given?.replace(/[- ]/g, '').toLowerCase()
    );
  if (longer.short.includes(shorter.words.join(' '))) return true;
  if (
    shorter.words.length > 1 &&
    longer.words.length > shorter.words.length &&
    longer.words.slice(0, shorter.words.length).join(' ') === shorter.words.join(' ') &&
    !longer.words.includes('and')
  )
    return shorter.words.length > 1;
  if (a.words.at(-1) !== b.words.at(-1)) return false;
  return (
    sameGiven(a.words[0] as string, b.words[0] as string) ||
    (a.given !== null && b.given !== null && sameGiven(a.given, b.given))
  );
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\p{Lu}\./u.test(a) || /^\p{Lu}\./u.test(b)) return a.charAt(0) === b.charAt(0);
  return nicknames.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));
}

/**
 * The person a short name stands for at its place: by surname, then by first name. Where two share it, title
 * and gender decide, then who the article has brought up by then; `null` when that leaves it open.
 */
export function personOfShortName(mention: NameMention, drafts: Drafts, reading: Reading): Draft | 'open' | null {
  const written = mention.words.join(' ');
  const word =
    written.length > 3 && written === written.toUpperCase() && !drafts.all.some((draft) => draft.forms.has(written))
      ? inLowerCase(written)
      : written;
  const people = drafts.all.filter((draft) => draft.parts !== null);
  const bySurname = people.filter((draft) => (draft.parts as NameParts).short.includes(word));
  const named =
    bySurname.length > 0
      ? bySurname
      : mention.titled
        ? []
        : people.filter((draft) => isFirstName(draft, word, reading));
  if (named.length === 0) return null;
  const fitting = named.filter((draft) => fits(draft, mention));
  if (fitting.length === 0) return mention.titled && named.length > 0 ? null : 'open';
  if (fitting.length === 1) return fitting[0] as Draft;
  const known = fitting.filter((draft) =>
    draft.mentions.some(
      (other) =>
        other.sentence < mention.sentence || (other.sentence === mention.sentence && other.first <= mention.first),
    ),
  );
  if (known.length === 1) return known[0] as Draft;
  return mainOne(known.length > 0 ? known : fitting, mention);
}

/** "OBAMA" in a transcript → "Obama". */
const inLowerCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const isFirstName = (draft: Draft, word: string, reading: Reading): boolean =>
  (draft.parts?.given === word || draft.parts?.words[0] === word) &&
  (draft.parts?.words.length ?? 0) > 1 &&
  reading.gazetteer.openers.has(word) === false;

const fits = (draft: Draft, mention: NameMention): boolean =>
  !(mention.titled && mention.gender && draft.gender && mention.gender !== draft.gender);

/** Among namesakes the one whom the article names alone: the others keep their first names. Twice as often, or just named. */
function mainOne(drafts: readonly Draft[], mention: NameMention): Draft | 'open' {
  const near = drafts.filter((draft) =>
    draft.mentions.some(
      (other) =>
        mention.sentence - other.sentence <= 1 &&
        mention.sentence >= other.sentence &&
        before(other, mention) &&
        other.words.length > 1,
    ),
  );
  const weight = (draft: Draft): number => draft.mentions.length + (near.includes(draft) ? 1 : 0);
  const ordered = drafts.toSorted((a, b) => weight(b) - weight(a));
  const [first, second] = ordered as [Draft, Draft];
  if (near.length === 1 && drafts.length === 2 && weight(near[0] as Draft) >= weight(first)) return near[0] as Draft;
  return weight(first) >= weight(second) * 2 || (near.length === 1 && near[0] === first) ? first : 'open';
}

const before = (a: NameMention, b: NameMention): boolean =>
  a.sentence < b.sentence || (a.sentence === b.sentence && a.first <= b.first);

/** Links names of one word, in text order; new people come of "Mr. Blocher" and of "Guccifer said". */
export function linkShortNames(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): void {
  for (const mention of mentions) {
    const word = mention.words.join(' ');
    const person = personOfShortName(mention, drafts, reading);
    if (person === 'open') continue;
    if (person) {
      if (!standsForPerson(mention, reading)) continue;
      drafts.add(person, mention);
    } else if (startsPerson(mention, reading)) {
      const parts = nameParts(mention.words, reading.gazetteer);
      drafts.make('person', { ...mention, gender: mention.gender ?? genderOf(word, reading.gazetteer) }, parts);
    }
  }
}

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
  if (mention.kind !== 'unknown' || mention.words.length > 1) return false;
  const word = mention.words[0] as string;
  if (
    /^\p{Lu}+$/u.test(word) ||
    /\d/.test(word) ||
    word.length < 3 ||
    reading.gazetteer.organisationHeads.has(word) ||
    reading.gazetteer.titleModifiers.has(word) ||
    reading.gazetteer.titles.has(word) ||
    reading.lowerCase.has(word.toLowerCase())
  )
    return false;
  const sentence = reading.article.sentences[mention.sentence];
  const { tokens } = sentence as { tokens: readonly import('../../text/index.ts').Token[] };
  if (/^(?:the|a|an)$/.test(tokens[mention.first - 1]?.lower ?? '')) return false;
  return isSpeaking(tokens, mention.first, mention.last, reading.gazetteer);
}
