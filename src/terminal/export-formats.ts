import type { Say } from '../bot/index.ts';
import { readPageStyle } from '../data.ts';
import { csvHeader, csvRows, extractionOf, renderPage } from '../export/index.ts';
import type { PageArticle } from '../export/index.ts';
import type { ExportFormat } from './modes.ts';

/** One output over many articles, written as they come where the format allows it. */
export interface Export {
  /** Whether it shows what is told inside a statement. */
  readonly showsNested: boolean;
  /** What stands before all articles. */
  readonly begin: string;
  /** What is written for an article, by its file's name without extension. */
  add(article: string, attribution: PageArticle['attribution']): string;
  /** What is written when all articles are in. */
  end(): string;
}

/** Starts an output. A page is written at the end, because its contents come first; without articles there is none. */
export function startExport(format: ExportFormat, say: Say): Export {
  switch (format) {
    case 'jsonl':
      return {
        showsNested: false,
        begin: '',
        add: (article, attribution) => `${JSON.stringify(extractionOf(article, attribution))}\n`,
        end: () => '',
      };
    case 'csv':
      return { showsNested: false, begin: csvHeader(), add: csvRows, end: () => '' };
    case 'html': {
      const articles: PageArticle[] = [];
      return {
        showsNested: true,
        begin: '',
        add: (name, attribution) => {
          articles.push({ name, attribution });
          return '';
        },
        end: () => (articles.length === 0 ? '' : renderPage(articles, readPageStyle(), say)),
      };
    }
  }
}
