import type { Library } from '../../src/bot/index.ts';
import { rankSentences, readQuery } from '../../src/match/index.ts';
import type { Candidate, Query } from '../../src/match/index.ts';
import { libraryOf } from './libraries.ts';

/** A question read beside an article, and the article's sentence that is ranked first for it. */
export interface Asked {
  readonly library: Library;
  readonly query: Query;
  readonly candidate: Candidate;
}

/** Asks a question of an article whose sentences stand below a headline that tells nothing. */
export function asked(question: string, body: string): Asked {
  const library = libraryOf(`A long day in the harbour\n\n${body}\n`);
  const query = readQuery(question, library.index, library.tools);
  const candidate = rankSentences(query, library.index, library.tools).find(
    ({ sentence }) => sentence.sentence.place === 'body',
  );
  if (!candidate) throw new Error(`no sentence for "${question}"`);
  return { library, query, candidate };
}
