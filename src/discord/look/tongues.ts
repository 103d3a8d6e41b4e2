import { createPhrases, phrase } from '../../bot/index.ts';
import type { Phrase, PhraseTable } from '../../bot/index.ts';

/** How the bot speaks to one user. */
export interface Tongue {
  /** BCP 47, also one of Discord's locales. */
  readonly language: string;
  /** A phrase as plain text, for labels. */
  readonly say: (key: string, values?: Phrase['values']) => string;
  /** A phrase of a reply as plain text. */
  readonly tell: (phrase: Phrase) => string;
}

/** Chooses the language of a user; the first table serves everybody whose language has none. */
export type TongueFor = (locale: string | undefined) => Tongue;

/**
 * @param tables at least one; the first is the language of those whose own is not there.
 * @example createTongues([english, korean])('ko').say('label.nearest') // '가장 가까운 대목:'
 */
export function createTongues(tables: readonly PhraseTable[]): TongueFor {
  const tongues = new Map(tables.map((table) => [table.language, createTongue(table)]));
  const [first] = tongues.values();
  if (!first) throw new Error('No phrases: give at least one table of data/phrases.');
  return (locale) => tongues.get(locale ?? '') ?? first;
}

function createTongue(table: PhraseTable): Tongue {
  const tell = createPhrases(table);
  return { language: table.language, tell, say: (key, values) => tell(phrase(key, values)) };
}
