import { readArticle } from '../article/index.ts';
import type { ArticleLists, Sidecar } from '../article/index.ts';
import { extractKnowledge } from '../extract/index.ts';
import type { ExtractLists, Knowledge } from '../extract/index.ts';
import { createIndex, createSpeller } from '../match/index.ts';
import type { KnownWord, MatchTools } from '../match/index.ts';
import type { Reader } from '../text/index.ts';
import { createLikelyTerms } from './defining/likely-terms.ts';
import type { Library } from './library.ts';
import { createSuggestions } from './suggest.ts';

/** The language model, word lists and weights that taking in an article needs. */
export interface ArticleTools extends ExtractLists {
  readonly article: ArticleLists;
  readonly reader: Reader;
}

/** The same, and what asking it needs. */
export interface LibraryTools extends ArticleTools {
  readonly match: MatchTools;
}

/** Takes in an article that nobody will ask: text → Article → Knowledge. */
export const openKnowledge = (text: string, tools: ArticleTools, sidecar: Sidecar = {}): Knowledge =>
  extractKnowledge(readArticle(text, { reader: tools.reader, lists: tools.article }, sidecar), tools);

/**
 * Makes an article ready to be asked: text → Article → Knowledge → Index, some milliseconds.
 *
 * @example openLibrary('Rain at last\n\nIt rained on Monday.', tools).knowledge.article.title // 'Rain at last'
 */
export function openLibrary(text: string, tools: LibraryTools, sidecar: Sidecar = {}): Library {
  const knowledge = openKnowledge(text, tools, sidecar);
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
