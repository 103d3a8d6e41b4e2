import type { Outline } from './outline.ts';
import { runsOf } from './runs.ts';
import type { Unit } from './unit.ts';
import { unitFrom } from './unit.ts';
import { wordFrom } from './word.ts';
import type { Word } from './word.ts';

/**
 * The contents of a statement as units of their own, one a sentence, quotation marks no longer seen: in "Wang said Beijing
 * welcomes Seoul's pledge that it will wait" the rules then find Seoul's pledge. Contents of fewer than four words give none.
 *
 * @param words all words of the article in text order
 */
export function unitsWithin(outline: Outline, words: readonly Word[]): Unit[] {
  return outline.content.flatMap((part) => {
    const inside = words.slice(firstAt(words, part.start), firstAt(words, part.end));
    return bySentence(inside)
      .filter((group) => group.length >= leastWords)
      .map((group) =>
        unitFrom(
          group.map(({ token, code, sentence }) => wordFrom(token, code, sentence, null)),
          outline.unit.block,
          outline.unit.place,
        ),
      );
  });
}

const leastWords = 4;

const bySentence = (words: readonly Word[]): Word[][] =>
  runsOf(words, (at) => words[at]?.sentence !== words[at - 1]?.sentence);

/** Index of the first word that starts at or behind an offset. */
function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).token.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
