/** Abbreviations that end in a full stop, in lower case with the stop, from data/words/abbreviations.json. */
export interface Abbreviations {
  /** A name follows, so a sentence never ends here: "gen.", "mrs.". */
  readonly beforeNames: readonly string[];
  /** Abbreviations only before a number: "No. 5", but "He said no." */
  readonly beforeNumbers: readonly string[];
  /** Written with a capital, and now and then a sentence's last word: "inc.", "calif.", "nov.". */
  readonly other: readonly string[];
  /** Abbreviations in lower case too; any other word in lower case before a stop is an ordinary word ("sat.", "ill."). */
  readonly lowerCase: readonly string[];
}

/** What a word before a full stop can be. */
export type StopKind = 'before-name' | 'before-number' | 'abbreviation' | 'initial' | 'acronym' | 'word';

/** Without lists: titles and companies as every paper has them. */
export const commonAbbreviations: Abbreviations = {
  beforeNames: [
    'mr.',
    'mrs.',
    'ms.',
    'dr.',
    'gen.',
    'gov.',
    'prof.',
    'lt.',
    'col.',
    'capt.',
    'sgt.',
    'rep.',
    'sen.',
    'st.',
  ],
  beforeNumbers: ['no.'],
  other: ['inc.', 'corp.', 'co.', 'ltd.', 'jr.'],
  lowerCase: ['e.g.', 'i.e.', 'etc.', 'vs.'],
};

/**
 * Tells what a word with its full stop is.
 *
 * @example stopKinds(commonAbbreviations)('Gen.') // 'before-name'; 'J.' is 'initial', 'U.S.' 'acronym', 'ill.' 'word'
 */
export function stopKinds(lists: Abbreviations): (word: string) => StopKind {
  const kinds = new Map<string, StopKind>();
  for (const word of lists.other) kinds.set(word, 'abbreviation');
  for (const word of lists.beforeNames) kinds.set(word, 'before-name');
  const numbers = new Set(lists.beforeNumbers);
  const lowerCase = new Set(lists.lowerCase);
  return (word) => {
    if (/^(?:\p{L}\.){2,}$/u.test(word) || word === 'Ph.D.') return 'acronym';
    if (numbers.has(word.toLowerCase())) return 'before-number';
    if (/^\p{L}\.$/u.test(word)) return 'initial';
    if (/^\p{Ll}/u.test(word)) return lowerCase.has(word) ? 'abbreviation' : 'word';
    return kinds.get(word.toLowerCase()) ?? (lowerCase.has(word.toLowerCase()) ? 'abbreviation' : 'word');
  };
}
