import { createResponder } from '../../src/discord/index.ts';
import type { Respond } from '../../src/discord/index.ts';
import type { Library, PhraseTable } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';

/** The languages the bot speaks, English first. */
export const tables: readonly PhraseTable[] = ['en', 'ko', 'zh-CN'].map((language) =>
  readData<PhraseTable>(`phrases/${language}.json`),
);

/** Answers interactions on an article. */
export const responderOf = (library: Library): Respond => createResponder({ library, tables });
