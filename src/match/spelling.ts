import { fold } from '../text/index.ts';
import { editCost } from './spelling/edit-cost.ts';
import { isEveryday } from './spelling/right-words.ts';
import { shorthandRule, spellingRules } from './spelling/rules.ts';
import type { Doubtful } from './spelling/rules.ts';
import type { SpellingTools } from './spelling/spelling-tools.ts';
import { createVocabulary, lowerOf } from './spelling/vocabulary.ts';
import type { KnownWord } from './spelling/vocabulary.ts';

export type { SpellingTools } from './spelling/spelling-tools.ts';
export type { KnownWord } from './spelling/vocabulary.ts';

/** A repaired word, and the name of the rule that repaired it. */
export interface Repair {
  readonly to: string;
  readonly rule: string;
}

/** Repairs the words of a question against one article. Remembers what it repaired; otherwise without state. */
export interface Speller {
  /**
   * The word as it must have been meant; `null` when it is right, or nothing is near enough. The words beside it help:
   * "yee" is "Yi" after "wang".
   */
  repair(word: string, before?: string, after?: string): Repair | null;
  /** The article's one word for two that were typed apart ("kyung wha", "mis sile"); `null` when they are two. */
  join(left: string, right: string): string | null;
}

/** A question with the words that were repaired in it, but for mere shorthand. */
export interface RepairedQuestion {
  readonly text: string;
  readonly repairs: readonly { readonly from: string; readonly to: string }[];
}

/** Repairs remembered per article. */
const repairsKept = 5000;
/** How far a name typed as two words may be from its hyphenated form. */
const joinedCost = 0.8;
/** Longer words are no words. */
const longestWord = 40;

/**
 * Makes the speller of an article. Precision goes first: a word that English has is right, though the article lacks it,
 * and is left alone; only a word that nobody knows is taken for the nearest one of the article, or of English.
 *
 * @example
 * speller.repair('concensus') // { to: 'consensus', rule: 'nearest' }
 * speller.repair('seongjoo') // { to: 'Seongju', … }, by its sound
 * speller.repair('cost') // null: a right word, merely absent
 */
export function createSpeller(words: Iterable<KnownWord>, tools: SpellingTools): Speller {
  let made: ReturnType<typeof createVocabulary> | null = null;
  const vocabulary = (): ReturnType<typeof createVocabulary> => (made ??= createVocabulary(words));
  const repaired = new Map<string, Repair | null>();

  const decide = (doubtful: Doubtful): Repair | null => {
    for (const rule of spellingRules) {
      const found = rule.repair(doubtful, vocabulary(), tools);
      if (found !== null) return found === doubtful.word ? null : { to: found, rule: rule.name };
    }
    return null;
  };

  return {
    repair(word, before = '', after = '') {
      const key = `${before} ${word} ${after}`;
      const known = repaired.get(key);
      if (known !== undefined) return known;
      const lower = lowerOf(word);
      const entry = vocabulary().entries.get(lower);
      const isKnown = entry !== undefined && !(lower.length === 1 && word === lower && entry.text !== lower);
      const isWord = lower.length <= longestWord && /^[a-z0-9][a-z0-9'/-]*$/.test(lower) && /[a-z]/.test(lower);
      const capital = word !== lower && word !== word.toUpperCase();
      const found =
        isKnown || !isWord ? null : decide({ word: lower, capital, before: lowerOf(before), after: lowerOf(after) });
      if (repaired.size >= repairsKept) repaired.clear();
      repaired.set(key, found);
      return found;
    },
    join(left, right) {
      const parts = [lowerOf(left), lowerOf(right)];
      const together = parts.join('');
      const { entries, joined, joinedNames } = vocabulary();
      const exact = joined.get(together);
      if (exact) return exact.text;
      const whole = entries.get(together);
      if (whole && !parts.every((part) => entries.has(part) || tools.vectors.has(part))) return whole.text;
      if (parts.some((part) => isEveryday(part, tools))) return null;
      const near = joinedNames.find(([letters]) => editCost(together, letters, joinedCost) <= joinedCost);
      return near ? near[1].text : null;
    },
  };
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’/-]*[\p{L}\p{N}\p{M}/])?/gu;

/**
 * A question with its words repaired; marks and spacing stay. Words typed apart are put together where the article
 * has the whole.
 *
 * @example repairQuestion('wat about the concensus', speller).text // 'what about the consensus'
 */
export function repairQuestion(text: string, speller: Speller): RepairedQuestion {
  const repairs: { from: string; to: string }[] = [];
  const note = (from: string, to: string): void => {
    if (lettersOf(from) !== lettersOf(to) && !repairs.some((repair) => repair.from === from))
      repairs.push({ from, to });
  };
  const joined = joinWords(text, speller, note);
  const words = [...joined.matchAll(wordPattern)];
  let end = 0;
  let repaired = '';
  words.forEach((match, i) => {
    const [word] = match;
    const repair = speller.repair(word, words[i - 1]?.[0], words[i + 1]?.[0]);
    if (repair && repair.rule !== shorthandRule) note(word, repair.to);
    repaired += joined.slice(end, match.index) + (repair?.to ?? word);
    end = match.index + word.length;
  });
  return { text: (repaired + joined.slice(end)).replace(/ {2,}/g, ' ').trim(), repairs };
}

/** The letters alone: a repair of case, accents, hyphen or apostrophe need not be told. */
const lettersOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

function joinWords(text: string, speller: Speller, note: (from: string, to: string) => void): string {
  return text.replace(
    /(?<![\p{L}'’-])(\p{L}{2,}) (?=(\p{L}{2,})(?![\p{L}'’-]))/gu,
    (whole, left: string, right: string, at: number) => {
      const to = speller.join(left, right);
      if (to === null) return whole;
      if (!to.includes('-')) note(text.slice(at, at + left.length + 1 + right.length), to);
      return to.includes('-') ? `${left}-` : left;
    },
  );
}
