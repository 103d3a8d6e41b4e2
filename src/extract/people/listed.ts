import type { Gazetteer } from './gazetteer.ts';
import type { NameKind } from './name-mention.ts';
import { splitTitle } from './titles.ts';

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
    (isPeople(words.at(-1) as string, gazetteer) || !startsWithFirstName(words, gazetteer))
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

/** "Democrats", "Muslims": the plural of a word that is no name itself. */
const isPeople = (word: string, { notNames }: Gazetteer): boolean =>
  word.endsWith('s') && notNames.has(word.slice(0, -1));

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
  return (!titled && !(of < 0 && isHeldBy(words, gazetteer))) || of > 0 || NAMED_AFTER.test(last);
}

/** "Norvale Mayor | Dan Guardian": a title before a full name. */
function isHeldBy(words: readonly string[], gazetteer: Gazetteer): boolean {
  const { length } = splitTitle(words, gazetteer);
  return length > 0 && length === words.length - 2 && gazetteer.firstNames.has(words[length] as string);
}

/** "Queen Elizabeth Hospital": what is called after somebody with a title. */
const NAMED_AFTER =
  /^(?:Hospital|University|School|College|Academy|Foundation|Trust|Center|Centre|Library|Museum|Institute|Clinic|Church|Airport)$/;

/** The country word a run begins with: "South Korean Foreign Ministry" → South Korea, 2 words. */
export function leadingCountry(
  words: readonly string[],
  gazetteer: Gazetteer,
): { country: string; length: number } | null {
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

/** The first country that some words name: "the South Korean foreign minister" → South Korea; none in "governor of New Mexico". */
export function countryIn(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (let i = 0; i < words.length; i += 1) {
    if (!gazetteer.countries.begins(words[i] as string)) continue;
    if (gazetteer.places.has(`${words[i - 1]} ${words[i]}`) || isState(words[i] as string, gazetteer)) continue;
    const found = leadingCountry(words.slice(i), gazetteer);
    if (found) return found.country;
  }
  return null;
}

/** "Georgia": a place, a first name and a country, so that it tells no country. */
const isState = (word: string, gazetteer: Gazetteer): boolean =>
  gazetteer.places.has(word) && gazetteer.firstNames.has(word) && gazetteer.countries.of(word)?.form === 'name';

/** Words that end places and surnames alike. */
export const SURNAME_TOO = /^(?:Hill|Lane|Park|Hall|House|Camp|Lake|Street|Forest|Bridge|Garden|Drive|Port|Bay)$/;

/** "Jane White", "David White": a first name makes a surname of any word. */
export const startsWithFirstName = (words: readonly string[], gazetteer: Gazetteer): boolean =>
  words.length <= 3 &&
  gazetteer.firstNames.has(words[0] as string) &&
  !gazetteer.places.has(words[0] as string) &&
  gazetteer.countries.of(words[0] as string) === null &&
  !gazetteer.notNames.has(words[0] as string);
