import { readArticle } from '../../../src/article/index.ts';
import { loadResources } from '../../../src/data.ts';
import { findPeople, findStatements } from '../../../src/extract/index.ts';
import type { Statement } from '../../../src/extract/index.ts';

const resources = loadResources();

/** A statement in words: source, cue, contents joined by " … ", kind and, for a nested one, the id of its outer statement. */
export interface Said {
  readonly source: string | null;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly kind: Statement['kind'];
  readonly within: number | null;
}

/** What is said in paragraphs below a headline that says nothing; or in a whole text. */
export function saidIn(body: string, whole = false): Said[] {
  const text = whole ? body : `A long day in the harbour\n\n${body}`;
  const article = readArticle(text, { reader: resources.reader, lists: resources.article });
  const { people, resolve } = findPeople(article, resources.people);
  const words = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);
  return findStatements(article, resolve, resources.statements).statements.map((one) => ({
    source: words(one.source),
    speaker: one.speaker === null ? null : (people[one.speaker]?.name ?? null),
    cue: words(one.cue),
    content: one.content.map(words).join(' … '),
    kind: one.kind,
    within: one.within,
  }));
}
