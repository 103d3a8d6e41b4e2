import type { Gazetteer } from './gazetteer.ts';
import { PLACE_BEGINNING } from './person-shape.ts';

/** "Mayors Who Back Roe Are Losing": what headlines capitalise and no person is called. */
export const isPhrase = (words: readonly string[]): boolean =>
  words.length > 2 && words.slice(1).some((word) => SENTENCE_WORD.test(word));

const SENTENCE_WORD =
  /^(?:Who|Are|Is|Was|Were|That|With|Has|Have|Says|Said|How|Why|Should|Would|Could|Can|Not|The|On|Or|If|From|About|After|Her|His|Their|Your|My|Its|This)$/;

/** First names that are what somebody is as well. */
const RANK = /^(?:Marine|Ranger|Deacon|Bishop)$/;

/** "Even | Laura Roe", "Real | Dan Hale", "Marine | Dan Hale": a plain word before a full name; not "Grant Dan Hale", "New York Herald", "Blue Cross Clinic". */
export function startsWithModifier([word, first, last]: readonly string[], gazetteer: Gazetteer): boolean {
  if (last === undefined || !gazetteer.firstNames.has(first as string)) return false;
  if (gazetteer.openers.has(word as string) || RANK.test(word as string)) return true;
  return (
    !gazetteer.firstNames.has(word as string) &&
    !PLACE_BEGINNING.test(word as string) &&
    gazetteer.isCommonWord((word as string).toLowerCase()) &&
    !gazetteer.isCommonWord((first as string).toLowerCase())
  );
}

/**
 * Whether what follows a title is a plain word: "Republican | Party", "Executive | Order", "Mr. | President", "Miss | Universe".
 * Not "President | Bush", for an office goes before a name.
 */
export function isPlainWord(rest: readonly string[], title: string, honorific: boolean, gazetteer: Gazetteer): boolean {
  const [word] = rest as [string];
  if (rest.length > 1) return false;
  if (honorific && title !== 'Miss') return OFFICE.test(word);
  return (!gazetteer.titles.has(title) || PARTY.test(title)) && gazetteer.isCommonWord(word.toLowerCase());
}

const OFFICE = /^(?:President|Secretary|Speaker|Chairman|Chairwoman|Chair|Chief|Justice|Minister)$/;
const PARTY = /^(?:Republicans?|Democrats?|Libertarian|Independent)$/;
