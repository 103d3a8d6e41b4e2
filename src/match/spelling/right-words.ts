import type { SpellingTools } from './spelling-tools.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words this common are right whether a dictionary has them or not: names of people and places mostly. */
const knownRank = 25_000;
/** Dictionaries up to this size hold the words people use. */
const usedSize = 50;
/** What everybody knows: no name, no rare word. */
const everydayRank = 15_000;
const everydaySize = 40;

/**
 * Whether a word is one of English, or a name, and must be left alone though the article lacks it. Compounds are right
 * when their parts are; so is the possessive of a right word.
 *
 * @example isRight('form', …) though the article has "from"; not 'concensus'.
 */
export function isRight(word: string, vocabulary: Vocabulary, tools: SpellingTools): boolean {
  const { vectors, isName } = tools;
  if (vocabulary.entries.has(word) || isName(word)) return true;
  const rank = vectors.rank(word);
  if (rank !== null && rank < knownRank) return true;
  if ((vectors.dictionarySize(word) ?? 99) <= usedSize) return true;
  if (!/['/-]/.test(word)) return false;
  const parts = word.split(/['/-]/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length === 1 || isRight(part, vocabulary, tools));
}

/** Whether everybody uses the word: it is surely meant as it stands. */
export const isEveryday = (word: string, { vectors }: SpellingTools): boolean =>
  (vectors.dictionarySize(word) ?? 99) <= everydaySize && (word.length < 3 || (vectors.rank(word) ?? 0) < everydayRank);
