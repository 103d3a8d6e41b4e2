import type { Span } from '../text/index.ts';
import type { ArticleLists } from './article-lists.ts';
import type { Block } from './blocks.ts';
import { bylineIn } from './byline.ts';
import { captionIn } from './caption.ts';
import type { CaptionParts } from './caption.ts';
import { dayStatedIn } from './days.ts';
import { datelineIn } from './dateline.ts';
import { listOf } from './front-matter.ts';

/** What each block of the page is. */
export type Role =
  | 'headline'
  | 'deck'
  | 'source'
  | 'tags'
  | 'byline'
  | 'date'
  | 'caption'
  | 'subhead'
  | 'junk'
  | 'repeat'
  | 'body';

/** A block with its role, and the caption's parts where it is one. */
export interface Placed {
  readonly block: Block;
  readonly role: Role;
  readonly caption: CaptionParts | null;
}

const endsSentence = (words: string): boolean => /[.!?…:;][)\]"”’'*_]*$/.test(words);
const wordCount = (words: string): number => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Gives every block its role: the head of the page first (headline, source, tags, byline, date), then the body, where
 * captions, repeated blocks, subheads and furniture are told from prose.
 */
export function layOut(text: string, blocks: readonly Block[], lists: ArticleLists, titled: boolean): Placed[] {
  const furniture = new RegExp(`^(?:${lists.junk.join('|') || '(?!)'})$`, 'iu');
  const isJunk = (block: Block): boolean =>
    !/[\p{L}\p{N}]/u.test(block.text) ||
    (block.text.length <= 200 && furniture.test(block.text.replace(/[*_]/g, '').trim()));
  const bodyStart = blocks.findIndex((block) => startsBody(text, block, isJunk));
  const firstBody = bodyStart < 0 ? blocks.length : bodyStart;
  const headlineAt = headlineIndex(blocks, firstBody, isJunk, titled, lists);
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const inHead = index < firstBody || index === headlineAt;
    const caption = index === headlineAt ? null : captionIn(text, block);
    const words = block.text.replace(/\s+/g, ' ');
    const repeated = seen.has(words) && wordCount(words) >= 3;
    seen.add(words);
    if (repeated) return { block, role: 'repeat', caption: null };
    if (caption) return { block, role: 'caption', caption };
    const role = inHead ? headRole(block, index, headlineAt, isJunk) : bodyRole(block, isJunk, blocks[index + 1]);
    return { block, role, caption: null };
  });
}

/** Whether the block is prose: a whole sentence, a dateline, a quotation. */
function startsBody(text: string, block: Block, isJunk: (block: Block) => boolean): boolean {
  if (block.mark === 'heading' || isJunk(block) || bylineIn(block) || tagsIn(block)) return false;
  if (captionIn(text, block)) return false;
  if (datelineIn(block)) return true;
  return endsSentence(block.text) && wordCount(block.text) >= 4 && !looksTitled(block.text);
}

/** "For GOP, a Golden Opportunity to Reclaim Security." is set as a title, not as a sentence. */
function looksTitled(words: string): boolean {
  if (words.length > 160 || /["“”].+[.!?]["”]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => /^\p{L}{5,}/u.test(word.replace(/^["“‘'(]+/, '')));
  return long.length >= 3 && long.every((word) => /^["“‘'(]*\p{Lu}/u.test(word));
}

/** The block that is the headline; -1 when there is none. */
function headlineIndex(
  blocks: readonly Block[],
  firstBody: number,
  isJunk: (block: Block) => boolean,
  titled: boolean,
  lists: ArticleLists,
): number {
  const head = blocks.slice(0, firstBody);
  const marked = head.findIndex((block) => block.mark === 'heading');
  if (marked >= 0) return marked;
  const fits = (block: Block): boolean =>
    block.mark === 'none' &&
    !isJunk(block) &&
    !bylineIn(block) &&
    !tagsIn(block) &&
    !dayStatedIn(block.text) &&
    wordCount(block.text) <= 40 &&
    !/[,;]$/.test(block.text);
  const candidates = head.flatMap((block, index) => (fits(block) ? [index] : []));
  const first = candidates[0];
  if (first !== undefined) {
    const second = candidates[1];
    if (
      second !== undefined &&
      isSourceName(head[first] as Block, lists) &&
      wordCount((head[second] as Block).text) >= 4
    )
      return second;
    return wordCount((head[first] as Block).text) >= 2 && !titled
      ? first
      : wordCount((head[first] as Block).text) >= 3
        ? first
        : -1;
  }
  const questionOrShort = blocks[0];
  const next = blocks[1];
  if (firstBody === 0 && questionOrShort && next && setApart(questionOrShort, next)) return 0;
  return -1;
}

/** A first line of one short sentence before an empty line, with longer prose behind it: "Will it ever end?" */
function setApart(first: Block, next: Block): boolean {
  return (
    /[?!]$/.test(first.text) &&
    !/[.?!]\s/.test(first.text) &&
    !/^["“‘']/.test(first.text) &&
    wordCount(first.text) <= 16 &&
    wordCount(next.text) > wordCount(first.text)
  );
}

const isSourceName = (block: Block, lists: ArticleLists): boolean =>
  wordCount(block.text) <= 4 &&
  (lists.agencies.includes(block.text) ||
    /^(?:The\s)?(?:\p{Lu}[\p{L}\p{N}.&'’-]*\s?){1,4}$/u.test(block.text) ||
    /^[\w-]+(?:\.[\w-]+)+$/.test(block.text));

function headRole(block: Block, index: number, headlineAt: number, isJunk: (block: Block) => boolean): Role {
  if (index === headlineAt) return 'headline';
  if (tagsIn(block)) return 'tags';
  if (bylineIn(block)) return 'byline';
  if (isJunk(block)) return 'junk';
  if (dayStatedIn(block.text)) return 'date';
  if (wordCount(block.text) <= 5 && !endsSentence(block.text)) return 'source';
  return index > headlineAt && headlineAt >= 0 ? 'deck' : 'junk';
}

function bodyRole(block: Block, isJunk: (block: Block) => boolean, next: Block | undefined): Role {
  if (block.mark === 'heading') return 'subhead';
  if (isJunk(block) || tagsIn(block)) return 'junk';
  if (bylineIn(block)) return 'byline';
  if (block.mark === 'bullet' || endsSentence(block.text)) return 'body';
  const words = wordCount(block.text);
  if (words >= 10) return 'body';
  return next ? 'subhead' : 'junk';
}

/** The tags of a block like `["china", "asia"]`, "Tags: china, asia" or "#china #asia"; `null` when it holds none. */
export function tagsIn(block: Pick<Block, 'text'>): string[] | null {
  const words = block.text;
  if (words.length > 400) return null;
  if (/^\[\s*(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))*\s*\]$/.test(words)) return listOf(words);
  const labelled = /^(?:tags?|keywords|topics|filed under)\s*:\s*(.+)$/i.exec(words);
  if (labelled) return listOf(labelled[1] as string);
  if (/^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(words) && !/^#\d+$/.test(words))
    return words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((tag) => tag.slice(1));
  return null;
}

/** The part of a block a sentence may stand in. */
export const wordsOf = (placed: Placed): Span => placed.caption?.words ?? placed.block;
