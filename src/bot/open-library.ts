import { readArticle } from '../article/index.ts';
import type { Article, ArticleLists, Sidecar } from '../article/index.ts';
import { attribute, extractKnowledge } from '../extract/index.ts';
import type { Attribution, AttributionLists, ExtractLists, Knowledge } from '../extract/index.ts';
import { createIndex, createSpeller } from '../match/index.ts';
import type { KnownWord, MatchTools } from '../match/index.ts';
import type { Reader } from '../text/index.ts';
import { createLikelyTerms } from './defining/likely-terms.ts';
import type { Library } from './library.ts';
import { createSuggestions } from './suggest.ts';

/** The language model and the word lists that reading an article needs. */
export interface ReadingTools {
  readonly article: ArticleLists;
  readonly reader: Reader;
}

/** The same, and what taking in and asking it need. */
export interface LibraryTools extends ReadingTools, ExtractLists {
  readonly match: MatchTools;
}

/** Takes in an article that nobody will ask: text → Article → who says what, with what is told inside a statement or without. */
export const openAttribution = (
  text: string,
  tools: ReadingTools & AttributionLists,
  sidecar: Sidecar,
  nested: boolean,
): Attribution => attribute(articleOf(text, tools, sidecar), tools, nested);

/**
 * Makes an article ready to be asked: text → Article → Knowledge → Index, some milliseconds.
 *
 * @example openLibrary('Rain at last\n\nIt rained on Monday.', tools).knowledge.article.title // 'Rain at last'
 */
export function openLibrary(text: string, tools: LibraryTools, sidecar: Sidecar = {}): Library {
  const knowledge = extractKnowledge(articleOf(text, tools, sidecar), tools);
  return {
    knowledge,
    index: createIndex(knowledge, tools.match),
    tools: tools.match,
    speller: createSpeller(wordsOf(knowledge), {
      ...tools.match,
      isName: (word) => tools.match.countryOf(word) !== null,
    }),
    likelyTerms: createLikelyTerms(knowledge),
    suggestions: createSuggestions(knowledge, tools.match),
  };
}

const articleOf = (text: string, { reader, article }: ReadingTools, sidecar: Sidecar): Article =>
  readArticle(text, { reader, lists: article }, sidecar);

/** The article's words, those with a capital inside a sentence as names, and its people's full names. */
function* wordsOf(knowledge: Knowledge): Generator<KnownWord> {
  for (const { tokens } of knowledge.article.sentences) {
    for (const [i, { text, tag }] of tokens.entries()) {
      if (/^\p{L}/u.test(text)) yield { text, isName: tag === 'PROPN' && /^\p{Lu}/u.test(text) && i > 0 };
    }
  }
  for (const { kind, name, aliases } of knowledge.people) {
    if (kind === 'person') for (const text of [name, ...aliases]) yield { text, isName: true };
  }
}
