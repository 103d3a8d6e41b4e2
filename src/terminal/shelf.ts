import { createPhrases, createUsedLately, openLibrary } from '../bot/index.ts';
import type { Library, PhraseTable, Say } from '../bot/index.ts';
import { bundledArticle, loadResources, readData } from '../data.ts';
import { loadArticle } from '../load.ts';
import type { FileProblem } from '../load.ts';

/** An article ready to be asked, or why it is not. */
export type Opened = { readonly library: Library } | { readonly problem: FileProblem };

/** The articles of this run, and the language it speaks. */
export interface Shelf {
  readonly say: Say;
  /** Opens an article's file; `null` for the article Onrecord comes with. */
  open(file: string | null): Opened;
}

/** How many articles stay open, 1 to 3 MB each; a batch goes through thousands, one after the other. */
const maxOpen = 8;

/** The phrases of the bot's own words. */
export const loadPhrases = (): Say => createPhrases(readData<PhraseTable>('phrases/en.json'));

/** Loads the language model and word lists (about 0.2 s); articles are read when they are asked for. */
export function createShelf(say: Say): Shelf {
  const resources = loadResources();
  const libraries = createUsedLately<Library>(maxOpen);
  return {
    say,
    open(file) {
      const loaded = loadArticle(file ?? bundledArticle());
      if ('problem' in loaded) return loaded;
      const { text, sidecar } = loaded;
      return { library: libraries.get(text + JSON.stringify(sidecar), () => openLibrary(text, resources, sidecar)) };
    },
  };
}
