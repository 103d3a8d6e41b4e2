import Fuse from 'fuse.js';
import { fold } from '../../text/index.ts';

/** Something that may be suggested, and by what other words it may be found: a speaker by role, a question by nothing. */
export interface Suggestable {
  readonly text: string;
  readonly others: readonly string[];
}

/** Typing beyond this changes nothing: the cost of a fuzzy look-up grows with what is looked for. */
const typedChars = 60;

/** How unlike what is typed may be, 0 the same to 1 anything; fuse.js's scale. */
const threshold = 0.35;

/** Finds, in a list ranked by worth, what fits the letters typed so far. */
export type Finder = (typed: string) => string[];

/**
 * Makes the finder of a list. Better fits come first: the whole text, its beginning, its words in order by their
 * beginnings, the same of its other names, then what fuse.js finds like it. Within a kind of fit the list's order stays.
 *
 * @example finderOf([{ text: 'Kang Kyung-wha', others: ['South Korean foreign minister'] }])('s kor') // ['Kang Kyung-wha']
 */
export function finderOf(list: readonly Suggestable[]): Finder {
  const plain = list.map(({ text, others }) => ({ text, forms: [plainOf(text), ...others.map(plainOf)] }));
  let fuse: Fuse<(typeof plain)[number]> | null = null;
  return (typed) => {
    const sought = plainOf(typed.slice(0, typedChars));
    if (sought === '') return /[\p{L}\p{N}]/u.test(typed) || typed.trim() === '' ? list.map(({ text }) => text) : [];
    const fits = tiers.flatMap((tier) => plain.filter(({ forms }) => tier(forms, sought)));
    fuse ??= new Fuse(plain, { keys: ['forms'], threshold, ignoreLocation: true, ignoreFieldNorm: true });
    const like = fuse.search(sought).map(({ item }) => item);
    return [...new Set([...fits, ...like].map(({ text }) => text))];
  };
}

/** Letters and digits in lower case without accents, one space between words. */
const plainOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Ways to fit, best first. */
const tiers: readonly ((forms: readonly string[], sought: string) => boolean)[] = [
  ([own], sought) => own === sought,
  ([own], sought) => own?.startsWith(sought) ?? false,
  ([own = ''], sought) => ` ${own}`.includes(` ${sought}`),
  ([own = ''], sought) => hasWords(own, sought),
  ([, ...others], sought) => others.some((form) => hasWords(form, sought)),
];

/** Whether the words typed begin words of the text, in its order: "who kang" in "who is kang kyung wha". */
function hasWords(text: string, sought: string): boolean {
  let from = 0;
  const words = text.split(' ');
  return sought.split(' ').every((begin) => {
    const at = words.findIndex((word, i) => i >= from && word.startsWith(begin));
    from = at + 1;
    return at >= 0;
  });
}
