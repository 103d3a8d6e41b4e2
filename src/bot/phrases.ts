import type { Phrase, PhraseDay } from './reply.ts';
import { showDate } from './show-date.ts';

/** One language's sentences by key; `{name}` is filled in. A file of `data/phrases/`. */
export interface PhraseTable {
  /** BCP 47 tag: "en". */
  readonly language: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/** Says a phrase in one language. */
export type Say = (phrase: Phrase) => string;

/**
 * Makes the sayer of one language. A key that is only there as `<key>.one`, `<key>.other` and so on is chosen by the
 * value `count`, by the plural rules of the language. Days are written as the language writes them.
 *
 * @example
 * const say = createPhrases({ language: 'en', phrases: { 'n.one': '{count} photo', 'n.other': '{count} photos' } });
 * say({ key: 'n', values: { count: 2 } }) // '2 photos'
 * @throws when the table lacks the key or the phrase lacks a value: a mistake in the program, found by its tests.
 */
export function createPhrases(table: PhraseTable): Say {
  const plural = new Intl.PluralRules(table.language);
  const phrases = new Map(Object.entries(table.phrases));
  return ({ key, values }) => {
    const count = values['count'];
    const template =
      phrases.get(key) ??
      (typeof count === 'number' ? phrases.get(`${key}.${plural.select(count)}`) : undefined) ??
      phrases.get(`${key}.other`);
    if (template === undefined) throw new Error(`The phrases of "${table.language}" lack the key "${key}".`);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The phrase "${key}" needs a value for {${name}}.`);
      return typeof value === 'object' ? value.map((day) => showDay(day, table.language)).join(', ') : String(value);
    });
  };
}

/** One date, or two with a dash between them: "3 May 2026 – 5 May 2026". */
export const showDay = ({ date, until }: PhraseDay, language: string): string =>
  until ? `${showDate(date, language)} – ${showDate(until, language)}` : showDate(date, language);
