import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

const PARTIES: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat democratic', I: 'independent' };

/** Titles as they stand without a name. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bsens?\./g, 'senator'],
  [/\breps?\./g, 'representative congressman congresswoman'],
  [/\bgov\./g, 'governor'],
  [/\bgen\./g, 'general'],
  [/\blt\./g, 'lieutenant'],
  [/\bdr\./g, 'doctor'],
  [/\bprof\./g, 'professor'],
];

/**
 * A role with all words by which the article may go on to call its holder, in small letters: "Vermont Sen." → "vermont senator".
 */
export const spelledOut = (role: string): string =>
  LONG_FORMS.reduce((text, [short, long]) => text.replace(short, long), role.toLowerCase());

/**
 * What stands in brackets or after "of" behind a name, with the title before it: "Sen. Joan Albright (D-Vt.)" and "Senator Joan
 * Albright of Vermont" give "senator vermont democrat" and "senator vermont", so that "the Vermont senator" finds her.
 */
export function titlesWithPlace(draft: Draft, reading: Reading): string[] {
  const { text } = reading.article;
  return draft.mentions.flatMap((mention) => {
    const behind = text.slice(mention.end, mention.end + 40);
    const party = /^(?: \(|, )([RDI])-([^\s),]+)/.exec(behind);
    const place = party?.[2] ?? /^(?: of | \()(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(behind)?.[1];
    if (!place) return [];
    const title = mention.roles.find((told) => told.place === 'before')?.text ?? '';
    if (title === '' && !party) return [];
    const state = reading.gazetteer.stateAbbreviations.get(place) ?? place;
    return [spelledOut(`${title} ${state} ${PARTIES[party?.[1] ?? ''] ?? ''}`).trim()];
  });
}
