// The searches Onrecord is measured beside, each over the sentences of a library's article.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** fuse.js as its introduction shows it. */
export function fuseSearch(library) {
  const fuse = new Fuse(sentencesOf(library), { keys: ['text'], ignoreLocation: true });
  return (question) => fuse.search(question);
}

/** minisearch as its introduction shows it. */
export function plainMinisearch(library) {
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
  mini.addAll(sentencesOf(library));
  return (question) => mini.search(question);
}

/**
 * minisearch at the settings that find most answers in news, slips in questions included: stems, no function words,
 * slips of a letter in five, no regard to length.
 */
export function bestMinisearch(library) {
  const { reader, lists } = library.tools;
  const mini = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => (lists.functionWords.has(term.toLowerCase()) ? null : reader.stem(term.toLowerCase())),
    searchOptions: { fuzzy: 0.2, bm25: { k: 1.2, b: 0, d: 0 } },
  });
  mini.addAll(sentencesOf(library));
  return (question) => mini.search(question);
}

const sentencesOf = ({ knowledge: { article } }) =>
  article.sentences.map(({ start, end }, id) => ({ id, text: article.text.slice(start, end) }));
