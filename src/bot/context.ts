import { passageOfSpan } from '../answer/index.ts';
import type { Sentence } from '../article/index.ts';
import { overlaps } from '../text/index.ts';
import type { Span } from '../text/index.ts';
import type { Library } from './library.ts';
import type { Passage } from './reply.ts';

/** A run of neighbouring sentences, by their first and last index in `Article.sentences`: short enough for a button. */
export interface Ref {
  readonly first: number;
  readonly last: number;
}

/** How many sentences are shown before and after a passage. */
const around = 2;

/** The sentences a passage stands in; `null` for what stands in none, such as a byline. */
export function refOf(span: Span, { knowledge: { article } }: Library): Ref | null {
  const inside = article.sentences.filter((sentence) => overlaps(sentence, span));
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { first: first.index, last: last.index } : null;
}

/** The passages at some places, each whole; places the article does not have are left out. */
export const passagesAt = (refs: readonly Ref[], library: Library): Passage[] =>
  refs.flatMap((ref) => {
    const run = runOf(ref, library);
    return run.length > 0 ? [passageOfRun(run, [], library)] : [];
  });

/**
 * A passage among the sentences before and after it, one passage a paragraph, the sentences asked for emphasised.
 * Empty when the article has no such place.
 *
 * @example contextOf({ first: 4, last: 4 }, library).map((passage) => passage.paragraph) // [2, 3]
 */
export function contextOf(ref: Ref, library: Library): Passage[] {
  const wanted = runOf(ref, library);
  const [first] = wanted;
  if (!first) return [];
  const sameKind = library.knowledge.article.sentences.filter((sentence) => sentence.place === first.place);
  const from = sameKind.indexOf(first);
  const shown = sameKind.slice(Math.max(0, from - around), from + wanted.length + around);
  return paragraphsOf(shown).map((run) =>
    passageOfRun(
      run,
      wanted.filter((sentence) => run.includes(sentence)),
      library,
    ),
  );
}

/** The sentences of a place as far as they are of one kind; empty when it is no place of this article. */
function runOf({ first, last }: Ref, { knowledge: { article } }: Library): Sentence[] {
  const run = article.sentences.slice(first, last + 1);
  return run.filter((sentence) => sentence.place === run[0]?.place);
}

function passageOfRun(run: readonly Sentence[], wanted: readonly Sentence[], { knowledge }: Library): Passage {
  const [first, last] = [run[0] as Sentence, run.at(-1) as Sentence];
  const emphasis = wanted.map(({ start, end }) => ({ start, end }));
  return passageOfSpan(knowledge, { start: first.start, end: last.end }, emphasis);
}

/** Sentences put together by paragraph; captions and headlines each stand for themselves. */
function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last && sentence.paragraph !== null && last[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}
