import { readArticle } from '../article/index.ts';
import type { Article, ArticleLists, Sidecar } from '../article/index.ts';
import { findDefinitions, findEvents, findPeople, findQuantities, weighSentences } from '../extract/index.ts';
import type { FactWords, Knowledge, PeopleLists, Statement } from '../extract/index.ts';
import { createIndex } from '../match/index.ts';
import type { MatchTools } from '../match/index.ts';
import type { Reader } from '../text/index.ts';
import type { Library } from './library.ts';

/** The language model, word lists and weights that making a library needs. */
export interface LibraryTools {
  readonly article: ArticleLists;
  readonly facts: FactWords;
  readonly people: PeopleLists;
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
  const knowledge = learn(article, tools);
  return { knowledge, index: createIndex(knowledge, tools.match), tools: tools.match } as Library;
}

/** All that is known from one article. */
export function learn(article: Article, tools: LibraryTools): Knowledge {
  const { people } = findPeople(article, tools.people);
  const statements: readonly Statement[] = [];
  const events = findEvents(article, tools.facts);
  return {
    article,
    people,
    statements,
    events,
    quantities: findQuantities(article, tools.facts, events),
    definitions: findDefinitions(article, people, tools.facts),
    salience: weighSentences(article, people, statements, tools.facts),
  };
}
