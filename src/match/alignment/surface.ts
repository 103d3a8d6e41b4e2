import type { Article } from '../../article/index.ts';
import type { Knowledge } from '../../extract/index.ts';
import { fold } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';

/** A word as it is written: folded for comparing, with its place in the text. Punctuation is no word; "$" and "%" are. */
export interface SurfaceWord extends Span {
  readonly folded: string;
}

/**
 * Dotted initials, a minus sign before a digit, a currency or percent sign, or letters and digits with what belongs
 * inside them (an apostrophe, the points and commas of a number). Hyphens part words, as typed ones often lack them.
 */
const wordPattern =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])[-−](?=\d)|[$€£¥₩₹%]|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?|[\p{L}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+|\p{N})*/gu;

/**
 * The words of a text, or of a stretch of it, free of case, accents, punctuation, quotation marks and Markdown.
 *
 * @example
 * surfaceWords('The U.S.-led “talks” cost $1,000').map((w) => w.folded) // ['the', 'us', 'led', 'talks', 'cost', '$', '1000']
 */
export function surfaceWords(text: string, span: Span = { start: 0, end: text.length }): SurfaceWord[] {
  const words: SurfaceWord[] = [];
  for (const match of withoutLinks(text.slice(span.start, span.end)).matchAll(wordPattern)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, folded: foldWord(match[0]) });
  }
  return words;
}

/** The address of a Markdown link is no word; blanks in its place keep the offsets. */
const withoutLinks = (text: string): string => text.replace(/\]\([^)\s]*\)/g, (link) => ' '.repeat(link.length));

const foldWord = (word: string): string => {
  const folded = fold(word).replace(/['`]/g, '');
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\p{N}{3})/gu, '');
  return folded.replace(/\./g, '').replace('−', '-');
};

/** The stretches of an article whose words follow one another for a reader: the headline, the body, each caption. */
export function surfaceRuns(article: Article): SurfaceWord[][] {
  const headline = article.sentences.filter((s) => s.place === 'headline');
  const body = article.sentences.filter((s) => s.place === 'body');
  const runs = [headline, body].map((sentences) => sentences.flatMap((s) => surfaceWords(article.text, s)));
  return [...runs, ...article.captions.map((caption) => surfaceWords(article.text, caption))].filter(
    (run) => run.length > 0,
  );
}

/** What each statement of several stretches says, read in one go: `"We are ready," she said, "to go"` without "she said". */
export const spokenRuns = ({ article, statements }: Knowledge): SurfaceWord[][] =>
  statements
    .filter(({ content }) => content.length > 1)
    .map(({ content }) => content.flatMap((part) => surfaceWords(article.text, part)));

/** Every place where `words` stand one after another in a run, as the article's own words. */
export function findRun(run: readonly SurfaceWord[], words: readonly SurfaceWord[], from = 0): SurfaceWord[][] {
  const found: SurfaceWord[][] = [];
  for (let at = from; words.length > 0 && at + words.length <= run.length; at += 1) {
    if (words.every((word, k) => (run[at + k] as SurfaceWord).folded === word.folded))
      found.push(run.slice(at, at + words.length));
  }
  return found;
}
