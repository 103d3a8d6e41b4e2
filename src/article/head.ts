import type { Block } from './blocks.ts';
import { bylineIn } from './byline.ts';
import { datelineIn } from './dateline.ts';
import { dayStatedIn } from './days.ts';
import type { Role } from './role.ts';
import { endsSentence, isName, isTitleCase, wordCount } from './shape.ts';
import { tagsIn } from './tags.ts';

/** What the blocks before the first paragraph are judged with. */
export interface HeadTools {
  readonly isFurniture: (block: Block) => boolean;
  readonly isAgency: (words: string) => boolean;
}

/** Blocks of the head, where "Xinhua | Updated: 2017-11-22" is cut at its bars when every piece is a known one. */
export function splitHead(blocks: readonly Block[], tools: HeadTools): Block[] {
  return blocks.flatMap((block) => {
    const pieces = block.text.split(/(\s[|•·]\s)/);
    if (pieces.length < 3 || block.mark !== 'none') return [block];
    let offset = block.start;
    const cut = pieces.flatMap((piece, index): Block[] => {
      const start = offset;
      offset += piece.length;
      return index % 2 === 1 ? [] : [{ ...block, start, end: offset, text: piece }];
    });
    const known = (piece: Block): boolean =>
      plainRole(piece, tools) !== null || tools.isAgency(piece.text) || isName(piece.text);
    return cut.some((piece) => plainRole(piece, tools) !== null) && cut.every(known) ? cut : [block];
  });
}

/**
 * Which block of the head is the headline; -1 for none. A Markdown heading is; else the first line that is no furniture,
 * but for a publisher's name with the headline behind it.
 */
export function headlineAt(head: readonly Block[], next: Block | undefined, tools: HeadTools): number {
  const marked = head.findIndex((block) => block.mark === 'heading');
  if (marked >= 0) return marked;
  if (!next) return -1;
  const open = head.flatMap((block, index) =>
    block.mark === 'none' && plainRole(block, tools) === null && wordCount(block.text) <= 40 ? [index] : [],
  );
  const [first, second] = open;
  if (first === undefined) return -1;
  const words = (head[first] as Block).text;
  const behind = second === undefined ? '' : (head[second] as Block).text;
  if (
    second !== undefined &&
    wordCount(words) <= 4 &&
    wordCount(behind) >= 4 &&
    (tools.isAgency(words) || wordCount(words) <= 2)
  )
    return second;
  return wordCount(words) >= 2 ? first : -1;
}

/** A question or call set apart as first line, before longer prose: "Will it ever end?" */
export function isSetApart(first: Block, next: Block | undefined): boolean {
  return (
    next !== undefined &&
    /[?!]$/.test(first.text) &&
    !/[.?!]\s/.test(first.text) &&
    !/^["“‘'(]/.test(first.text) &&
    !datelineIn(first) &&
    wordCount(first.text) <= 16 &&
    wordCount(next.text) > wordCount(first.text)
  );
}

/** What a block of the head is that is not the headline. */
export function headRole(block: Block, behindHeadline: boolean, tools: HeadTools): Role {
  const plain = plainRole(block, tools);
  if (plain) return plain;
  if (tools.isAgency(block.text) || isDomain(block.text)) return 'source';
  if (!behindHeadline) return wordCount(block.text) >= 4 ? 'deck' : 'junk';
  if (wordCount(block.text) <= 5 && !endsSentence(block.text) && isName(block.text) && !isTitleCase(block.text))
    return 'source';
  return wordCount(block.text) >= 3 ? 'deck' : 'junk';
}

const isDomain = (words: string): boolean => /^(?:www\.)?[\w-]+(?:\.[a-z]{2,})+$/.test(words);

/** Furniture, tags, byline or date: what is plain from the line itself; `null` for other lines. */
function plainRole(block: Block, { isFurniture }: HeadTools): Role | null {
  if (tagsIn(block.text)) return 'tags';
  if (bylineIn(block)) return 'byline';
  if (dayStatedIn(block.text)) return 'date';
  return isFurniture(block) ? 'junk' : null;
}
