import { letter, upper } from './letters.ts';

/** How a stretch of words is set: what tells prose from headlines, labels and furniture. */

/** Whether the words end as sentences do, behind closing marks too. */
export const endsSentence = (words: string): boolean => /[.!?…][)\]"”’'*_]*$/.test(words);

/** Words with a letter or digit in them. */
export const wordCount = (words: string): number =>
  words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether a sentence ends before the last word does: "It rained. Then it sto" */
export const holdsSentence = (words: string): boolean => /[\p{L}\p{N}]{2}[.!?]["”’')]*\s+["“‘'(]?\p{Lu}/u.test(words);

/**
 * Whether the words are set as a title: "A Golden Chance to Reclaim Security." but not "He met Prime Minister Lee."
 */
export function isTitleCase(words: string): boolean {
  if (words.length > 160 || /["“”].+[.!?]["”]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => /^\p{L}{5,}/u.test(word.replace(/^["“‘'(]+/, '')));
  return long.length >= 3 && long.every((word) => /^["“‘'(]*\p{Lu}/u.test(word));
}

/** Whether the words are a name: of a paper, an agency, a site. "The Daily Paper", "news.example.org" */
export const isName = (words: string): boolean => names.test(words) || /^[\w-]+(?:\.[\w-]+)+$/.test(words);

const part = `[${upper}][${letter}0-9.&'’-]*`;
const names = new RegExp(`^${part}(?:\\s(?:(?:of|and|the|&)\\s)?${part}){0,4}$`);
