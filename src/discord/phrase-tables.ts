import type { PhraseTable } from '../bot/index.ts';
import { readData } from '../data.ts';

/** Discord's codes of the languages the bot speaks; the first is for everybody else. */
const languages = ['en', 'ko', 'zh-CN'] as const;

/** The bot's words in every language it speaks. */
export const loadPhraseTables = (): readonly PhraseTable[] =>
  languages.map((language) => readData<PhraseTable>(`phrases/${language}.json`));
