import type { Span } from '../../text/index.ts';
import type { AlignmentLists } from './lists.ts';
import type { AlignableArticle } from './prepared.ts';
import { findRun, surfaceWords } from './surface.ts';
import type { SurfaceWord } from './surface.ts';

/** The user's words, found word for word. */
export interface ExactPlace {
  /** One span; or several in text order where the user marked omissions, or the speaker is named in between. */
  readonly spans: readonly Span[];
  /** The article's words that the user left out at the marks. */
  readonly omitted: readonly SurfaceWord[];
  /** The word right before the first span and right after the last, where no mark stands between; `null` otherwise. */
  readonly before: string | null;
  readonly after: string | null;
}

/** How many words a marked omission may skip: some sentences, not half the article. */
const maxOmitted = 80;

const omission = /\s*(?:\[\s*(?:…|\.{2,3})\s*\]|\(\s*(?:…|\.{2,3})\s*\)|…|\.{3,})\s*/u;

/**
 * Every place where the article has the same words in the same order, whatever the case, punctuation, quotation marks
 * or Markdown. Marked omissions ("[…]", "...") may skip words, in order. Where they do not stand so anywhere, what somebody
 * says is read without the clause that names the speaker: `"We are ready," she said, "to go."` Empty when there is none.
 *
 * @example
 * findExact(article, 'we are […] ready')[0].omitted.map((w) => w.folded) // ['now']
 */
export function findExact(article: AlignableArticle, text: string): ExactPlace[] {
  const parts = text
    .split(omission)
    .map((part) => surfaceWords(part))
    .filter((words) => words.length > 0);
  if (parts.length === 0) return [];
  const among = (runs: AlignableArticle['runs']): ExactPlace[] =>
    runs.flatMap((run) => placesIn(run, parts, article.knowledge.article.text));
  const written = among(article.runs);
  return written.length > 0 ? written : among(article.spokenRuns);
}

function placesIn(run: readonly SurfaceWord[], parts: readonly (readonly SurfaceWord[])[], text: string): ExactPlace[] {
  const [first, ...rest] = parts as [readonly SurfaceWord[], ...(readonly SurfaceWord[])[]];
  return findRun(run, first).flatMap((found): ExactPlace[] => {
    const spans = spansOf(found, text);
    const omitted: SurfaceWord[] = [];
    const start = run.indexOf(found[0] as SurfaceWord);
    let next = start + found.length;
    for (const part of rest) {
      const match = findRun(run, part, next)[0];
      const at = match ? run.indexOf(match[0] as SurfaceWord) : -1;
      if (!match || at - next > maxOmitted) return [];
      omitted.push(...run.slice(next, at));
      spans.push(...spansOf(match, text));
      next = at + match.length;
    }
    return [
      {
        spans,
        omitted,
        before: neighbour(run[start - 1], run[start], text),
        after: neighbour(run[next], run[next - 1], text),
      },
    ];
  });
}

/** A neighbouring word, unless a mark parts it from the words found. */
function neighbour(word: SurfaceWord | undefined, found: SurfaceWord | undefined, text: string): string | null {
  if (!word || !found) return null;
  const between = text.slice(Math.min(word.end, found.end), Math.max(word.start, found.start));
  return /^[\s-]*$/.test(between) ? word.folded : null;
}

/** The stretches of text the words stand in: a new one begins where other words stand in between. */
function spansOf(words: readonly SurfaceWord[], text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && surfaceWords(text, { start: last.end, end: start }).length === 0) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * Whether finding the words there would turn the article round: a mark of omission stands for a negation or a hedge, or
 * the words are a clause whose negation stands right beside them ("[no] more bases will be built", "they will [not]").
 */
export function turnsRound(place: ExactPlace, text: string, { context: { lists, tools } }: AlignableArticle): boolean {
  if (place.omitted.some((word) => lists.negators.has(word.folded) || lists.hedges.has(word.folded))) return true;
  const tokens = tools.reader.tokens(text);
  if (isNegatedBefore(place, lists)) return tokens.some((token) => token.tag === 'AUX');
  return (
    place.after !== null &&
    lists.negators.has(place.after) &&
    tokens.findLast((token) => token.tag !== 'PUNCT')?.tag === 'AUX'
  );
}

/** Whether a negation stands right before the words. */
export const isNegatedBefore = ({ before }: ExactPlace, lists: AlignmentLists): boolean =>
  before !== null && lists.negators.has(before);
