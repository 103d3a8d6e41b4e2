import type { ArticleLists } from './article-lists.ts';
import type { Block } from './blocks.ts';
import { bylineIn } from './byline.ts';
import { captionIn } from './caption.ts';
import type { CaptionParts } from './caption.ts';
import { datelineIn } from './dateline.ts';
import { dayStatedIn } from './days.ts';
import { headlineAt, headRole, isSetApart, splitHead } from './head.ts';
import type { Role } from './role.ts';
import { endsSentence, holdsSentence, isTitleCase, wordCount } from './shape.ts';
import { tagsIn } from './tags.ts';

/** A block with its role, and the caption's parts where it is one. */
export interface Placed {
  readonly block: Block;
  readonly role: Role;
  readonly caption: CaptionParts | null;
}

/**
 * Gives every block its role: the head of the page first (headline, source, tags, byline, date), then the body, where
 * captions, repeated blocks, subheads and furniture are told from prose.
 */
export function layOut(text: string, blocks: readonly Block[], lists: ArticleLists): Placed[] {
  const furniture = new RegExp(`^(?:${lists.junk.join('|') || '(?!)'})$`, 'i');
  const agencies = new Set(lists.agencies.map((agency) => agency.toLowerCase()));
  const sections = new Set(lists.sections.map((section) => section.toLowerCase()));
  const tools = {
    isFurniture: (block: Block): boolean => sections.has(block.text.toLowerCase()) || isFurniture(block, furniture),
    isAgency: (words: string): boolean => agencies.has(words.toLowerCase()),
  };
  const captions = new Map(blocks.map((block) => [block, captionIn(text, block)]));
  const proseAt = blocks.findIndex((block) => !captions.get(block) && isProse(block, tools.isFurniture));
  const bodyAt = endOfHead(blocks, proseAt);
  const head = splitHead(blocks.slice(0, bodyAt), tools);
  const lines = head.filter((block) => !captions.get(block));
  const headline = lines[bodyAt > 0 && proseAt === 0 ? 0 : headlineAt(lines, blocks[bodyAt], tools)];
  const headlineIndex = headline ? head.indexOf(headline) : head.length;

  const seen = new Set<string>();
  let before: Role = 'junk';
  return [...head, ...blocks.slice(bodyAt)].map((block, index, all): Placed => {
    const caption = block === headline ? null : (captions.get(block) ?? null);
    const roleOf = (): Role => {
      if (block === headline) return 'headline';
      if (stoodBefore(block, seen)) return 'repeat';
      if (caption) return 'caption';
      if (isNumberedHead(block, all[index - 1], all[index + 1])) return 'subhead';
      if (index < head.length) return headRole(block, index > headlineIndex, tools);
      return bodyRole(block, before, index === all.length - 1, tools.isFurniture);
    };
    const role = roleOf();
    before = role;
    return { block, role, caption: role === 'caption' ? caption : null };
  });
}

/**
 * How many blocks the head of the page has: those before the first prose; a question set apart above it; and a deck of
 * whole sentences where a byline or date stands right behind it.
 */
function endOfHead(blocks: readonly Block[], proseAt: number): number {
  if (proseAt < 0) return 0;
  if (proseAt === 0) return isSetApart(blocks[0] as Block, blocks[1]) ? 1 : 0;
  const signed = blocks.slice(proseAt + 1, proseAt + 3).findLastIndex((block) => isSigned(block));
  return signed < 0 ? proseAt : proseAt + signed + 2;
}

/**
 * Whether one of the pieces of a line like "By Tobias Fenn | March 4, 2023" is a byline or a date. Credits in brackets
 * stand below a story, not above.
 */
const isSigned = (block: Block): boolean =>
  block.text.length < 160 &&
  !block.text.startsWith('(') &&
  block.text
    .split(/\s[|•·]\s/)
    .some((piece) => bylineIn({ ...block, text: piece }) !== null || dayStatedIn(piece) !== null);

/** Lines without a letter or digit, and the phrases of web pages. */
const isFurniture = (block: Block, furniture: RegExp): boolean =>
  !/[\p{L}\p{N}]/u.test(block.text) ||
  (block.text.length <= 240 && furniture.test(block.text.replace(/[*_]/g, '').trim()));

/** Whether the block is running prose: a whole sentence not set as a title, a dateline, or several sentences. */
function isProse(block: Block, isJunk: (block: Block) => boolean): boolean {
  if (block.mark === 'heading' || isJunk(block) || bylineIn(block) || tagsIn(block.text) || dayStatedIn(block.text))
    return false;
  if (datelineIn(block)) return true;
  const words = wordCount(block.text);
  if (words >= 40 || (words >= 15 && holdsSentence(block.text))) return true;
  return endsSentence(block.text) && words >= 4 && !isTitleCase(block.text);
}

/** Whether the same words stood before; pages repeat captions and teasers. Lines of one or two words do not count. */
function stoodBefore(block: Block, seen: Set<string>): boolean {
  const words = /[^\S ]|\s\s/.test(block.text) ? block.text.replace(/\s+/g, ' ') : block.text;
  const before = seen.has(words);
  seen.add(words);
  return before && wordCount(words) >= 3;
}

/** Fewest words of a line without a full stop that is prose broken off, not a subhead or a stray label. */
const fewestOfBrokenProse = 10;

function bodyRole(block: Block, before: Role, isLast: boolean, isJunk: (block: Block) => boolean): Role {
  if (block.mark === 'heading') return 'subhead';
  if (bylineIn(block)) return 'byline';
  if (isJunk(block) || tagsIn(block.text)) return 'junk';
  if (block.mark === 'bullet' || block.mark === 'number' || endsSentence(block.text) || holdsSentence(block.text))
    return 'body';
  if (block.text.endsWith(':') || statesNumber(block.text) || wordCount(block.text) >= fewestOfBrokenProse)
    return 'body';
  if (!isLast) return 'subhead';
  return before === 'body' && wordCount(block.text) >= 4 && !isTitleCase(block.text) ? 'body' : 'junk';
}

/**
 * "2. Who is striking" set apart above its prose is a subhead; in a list, where the next item follows, it is body.
 */
const isNumberedHead = (block: Block, last: Block | undefined, next: Block | undefined): boolean =>
  block.mark === 'number' &&
  block.afterBlank &&
  next !== undefined &&
  next.mark !== 'number' &&
  last?.mark !== 'number' &&
  !endsSentence(block.text) &&
  wordCount(block.text) < fewestOfBrokenProse;

/** "Weight: 15 pounds", "Doors open: 7 p.m." are facts, not subheads. */
const statesNumber = (words: string): boolean => /^.{2,60}: .*\d/.test(words);
