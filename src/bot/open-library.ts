import { readArticle } from '../article/index.ts';
import type { ArticleLists, Sidecar } from '../article/index.ts';
import { extractKnowledge } from '../extract/index.ts';
import type { ExtractLists } from '../extract/index.ts';
import { createIndex } from '../match/index.ts';
import type { MatchTools } from '../match/index.ts';
import type { Reader } from '../text/index.ts';
import type { Library } from './library.ts';

/** The language model, word lists and weights that making a library needs. */
export interface LibraryTools extends ExtractLists {
  readonly article: ArticleLists;
  readonly reader: Reader;
  readonly match: MatchTools;
}

/**
 * Makes an article ready to be asked: text → Article → Knowledge → Index, some milliseconds.
 *
 * @example openLibrary('Rain at last\n\nIt rained on Monday.', tools).knowledge.article.title // 'Rain at last'
 */
export function openLibrary(text: string, tools: LibraryTools, sidecar: Sidecar = {}): Library {
  const article = readArticle(text, { reader: tools.reader, lists: tools.article }, sidecar);
  const knowledge = extractKnowledge(article, tools);
  return { knowledge, index: createIndex(knowledge, tools.match), tools: tools.match } as Library;
}
