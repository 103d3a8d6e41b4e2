import { commands, openLibrary } from '../../bot/index.ts';
import type { Library, LibraryTools } from '../../bot/index.ts';
import { articleStamp, loadArticle } from '../../load.ts';
import type { FileProblem } from '../../load.ts';
import type { Log } from './log.ts';

/** The article the running bot talks about; it follows its file. */
export interface Stock {
  /** The library of this moment. */
  readonly library: Library;
  /** Reads the file again if it or its sidecar was replaced. A file that cannot be read leaves the old article. */
  check(): void;
}

/**
 * Opens the article of a file.
 *
 * @param changed is told each new library.
 */
export function openStock(
  file: string,
  tools: LibraryTools,
  log: Log,
  changed: (library: Library) => void,
): Stock | { readonly problem: FileProblem } {
  let seen = articleStamp(file);
  const first = open(file, tools);
  if ('problem' in first) return first;
  let { library } = first;
  return {
    get library() {
      return library;
    },
    check() {
      const now = articleStamp(file);
      if (now === seen) return;
      seen = now;
      try {
        const opened = open(file, tools);
        if ('problem' in opened) {
          log.error({ file, problem: opened.problem.message }, 'the new article cannot be used; keeping the old one');
          return;
        }
        ({ library } = opened);
        changed(library);
        log.info({ file, title: library.knowledge.article.title?.slice(0, 200) }, 'the article was replaced');
      } catch (error) {
        log.error({ err: error, file }, 'the new article cannot be used; keeping the old one');
      }
    },
  };
}

function open(file: string, tools: LibraryTools): { readonly library: Library } | { readonly problem: FileProblem } {
  const loaded = loadArticle(file);
  if ('problem' in loaded) return loaded;
  const library = openLibrary(loaded.text, tools, loaded.sidecar);
  makeReady(library);
  return { library };
}

/** Makes what else is made at first use, for whoever types first has three seconds, and the look of a slow bot in one. */
function makeReady({ suggestions }: Library): void {
  const kinds = new Set(commands.flatMap((command) => command.arguments.flatMap(({ suggests }) => suggests ?? [])));
  for (const kind of kinds) suggestions.suggest(kind, 'what');
}
