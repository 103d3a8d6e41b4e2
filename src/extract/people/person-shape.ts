import type { Gazetteer } from './gazetteer.ts';
import { startsWithFirstName, SURNAME_TOO } from './listed.ts';
import { surnameFirst } from './shape.ts';

/** "Laura Roe", "J.D. Hale", "Xi Jinping", "Angela D. Roe" have the shape of a person's name. */
export function shapeEvidence(words: readonly string[], gazetteer: Gazetteer): number {
  const last = words.at(-1) as string;
  if (
    words.length > 5 ||
    (gazetteer.notNames.has(last) && !startsWithFirstName(words, gazetteer)) ||
    (gazetteer.placeHeads.has(last) && !(SURNAME_TOO.test(last) && startsWithFirstName(words, gazetteer))) ||
    words.some((word) => /^\d|&/.test(word))
  )
    return -3;
  if (words.length === 2 && PLACE_BEGINNING.test(words[0] as string)) return -2;
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

/** "Port Said", "New Haven", "Lake Tahoe": how places begin. */
export const PLACE_BEGINNING =
  /^(?:Port|Fort|Lake|Mount|Cape|New|Upper|Lower|Grand|Great|Little|North|South|East|West|Saint|St\.|Santa|San)$/;

/** "JANE" in a transcript's "JANE ROE:". */
const isFirstNameInCapitals = (word: string, gazetteer: Gazetteer): boolean =>
  gazetteer.firstNames.has(word.charAt(0) + word.slice(1).toLowerCase());
