import { readArticle } from '../../../src/article/index.ts';
import type { Article } from '../../../src/article/index.ts';
import { loadResources } from '../../../src/data.ts';
import { findPeople } from '../../../src/extract/index.ts';
import type { People, Person } from '../../../src/extract/index.ts';

const resources = loadResources();

/** A text read, with its people. */
export interface Told extends People {
  readonly article: Article;
  named(name: string): Person | undefined;
  /** Name of the person that a phrase stands for, at its n-th place in the text (from 0). */
  meant(phrase: string, nth?: number): string | null;
}

/** Reads an article of one paragraph below a headline that names nobody; or a whole text. */
export function tell(body: string, whole = false): Told {
  const article = readArticle(whole ? body : `Something happened here today\n\n${body}`, {
    reader: resources.reader,
    lists: resources.article,
  });
  const found = findPeople(article, resources.people);
  return {
    ...found,
    article,
    named: (name) => found.people.find((person) => person.name === name),
    meant: (phrase, nth = 0) => {
      let start = -1;
      for (let i = 0; i <= nth; i += 1) start = article.text.indexOf(phrase, start + 1);
      if (start < 0) throw new Error(`"${phrase}" does not stand there ${nth + 1} times`);
      const sentence = article.sentences.find((one) => one.start <= start && start < one.end);
      const id = found.resolve({ start, end: start + phrase.length }, sentence?.index ?? -1);
      return id === null ? null : (found.people[id]?.name ?? null);
    },
  };
}
