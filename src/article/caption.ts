import type { Span } from '../text/index.ts';
import { trimSpan } from '../text/index.ts';
import type { Block } from './blocks.ts';
import { letter, upper } from './letters.ts';

/** What a caption's block holds: the words, and the credit behind (or before) them. */
export interface CaptionParts {
  readonly words: Span;
  readonly creditSpan: Span | null;
}

interface CreditRule {
  readonly name: string;
  readonly example: string;
  readonly counterexample: string;
  /** Group `words` is what the picture shows, `credit` who took it. */
  readonly pattern: RegExp;
}

const name = String.raw`[${upper}@][${letter}0-9.'’&@-]*(?: (?:for |of |the |via )?[${upper}][${letter}0-9.'’&-]*){0,5}`;
const rule = (ruleName: string, pattern: string, example: string, counterexample: string): CreditRule => ({
  name: ruleName,
  example,
  counterexample,
  pattern: new RegExp(pattern, 'd'),
});

/** Forms of picture credits, the surest first; the first that fits decides. */
export const creditRules: readonly CreditRule[] = [
  rule(
    'Markdown image',
    String.raw`^!\[(?<words>[^\]]{8,})\]\([^)]*\)$`,
    '![The bridge in winter](bridge.jpg)',
    'The [report](report.pdf) is out.',
  ),
  rule(
    'agency slash photographer',
    String.raw`^(?<words>.{8,}?[.!?)"”’])\s*(?<credit>[${upper}]{2,}(?: (?:Photo|Images?))?\s?/\s?${name})(?:\s?/\s?File Photo)?\.?$`,
    'Crowds gather on Monday. REUTERS/Jane Doe',
    'He chose TCP/IP.',
  ),
  rule(
    'slash agency photo',
    String.raw`^(?<words>.{8,}?)\s*[/|]\s?(?<credit>(?!File )${name}) (?:Photos?|File Photo|Images?)\.?$`,
    'The two ministers shake hands. /CGTN Photo',
    'The minister left either by car or by plane.',
  ),
  rule(
    'slash photo via',
    String.raw`^(?<words>.{8,}?)\s*[/|]\s?(?:Photo|Image)s?(?: via| by|:)? (?<credit>${name})\.?$`,
    'The two ministers shake hands. /Photo via CFP',
    'He sent the photo via a friend.',
  ),
  rule(
    'bracketed credit',
    String.raw`^(?<words>.{8,}?)\s*[([](?:Photo|Image|Picture|Credit|Source|Photograph)s?(?: credit| courtesy)?(?::| by| via| of)\s*(?<credit>[^()]{2,60})[)\]]\.?$`,
    'Crowds gather. (Photo by Jane Doe/AFP)',
    'Crowds gather (many of them young).',
  ),
  rule(
    'bracketed agency photo',
    String.raw`^(?<words>.{8,}?)\s*[([](?<credit>(?:${name} (?:File )?(?:Photo|Image)s?(?:\s?/\s?[^()]{2,40})?|${name}\s?/\s?${name}))[)\]]\.?$`,
    'Crowds gather. (AP Photo/Jane Doe)',
    'Crowds gather (AP style is to say so).',
  ),
  rule(
    'closing credit',
    String.raw`^(?<words>.{8,}?[.!?)"”’])\s*(?:Photo|Photograph|Image|Picture|Photo credit|Image credit|Credit)s?(?: courtesy)?(?::| by| courtesy of)\s*(?<credit>.{2,60}?)\.?$`,
    'Crowds gather. Photograph: Jane Doe/The Paper',
    'Crowds gather. Picture the scene.',
  ),
  rule(
    'closing library',
    String.raw`^(?<words>.{8,}?[.!?)"”’])\s*(?<credit>(?:${name}\s?/\s?)?(?:Getty Images|Shutterstock|Alamy|iStock)(?:\s?/\s?${name})?)\.?$`,
    'Crowds gather on Monday. Getty Images',
    'He works for Getty Images.',
  ),
  rule(
    'opening label with credit',
    String.raw`^(?:FILE PHOTO|File photo|FILE|PHOTO|Photo|Image|IMAGE|Picture|Caption|CAPTION|In this photo)s?\s*(?:[:–—]|--? )\s*(?<words>.{8,}?)\s*(?:[([/|]\s?(?<credit>[^()]{2,60}?)(?: Photo)?[)\]]?)\.?$`,
    'FILE PHOTO: The bridge in winter. (Jane Doe)',
    'Photo shops are closing.',
  ),
  rule(
    'opening label',
    String.raw`^(?:FILE PHOTO|File photo|FILE|PHOTO|Photo|Image|IMAGE|Picture|Caption|CAPTION)s?\s*(?:[:–—]|--? )\s*(?<words>.{8,})$`,
    'Photo: The bridge in winter.',
    'Photographs of the bridge were found.',
  ),
];

/** A caption holds a bar, a bracket or one of these words; most paragraphs do not, and need no closer look. */
const hints = /[/|[(]|photo|image|picture|credit|courtesy|getty|shutterstock|alamy|istock|^caption|^file/i;

const label = /^(?:FILE PHOTO|File photo|FILE|PHOTO|Photo|Image|IMAGE|Picture|Caption|CAPTION)s?\s*(?:[:–—]|--? )\s*/;

/** No caption is longer, in characters. */
const longest = 600;

/** The caption's parts when the block is one; `null` when it is not. */
export function captionIn(text: string, block: Block): CaptionParts | null {
  if (block.end - block.start > longest || block.mark === 'heading' || !hints.test(block.text)) return null;
  const flat = block.text
    .replace(/[\r\n]/g, ' ')
    .replace(/[*_]+$/, (marks) => ' '.repeat(marks.length))
    .trimEnd();
  const lead = /^[*_]*/.exec(flat)?.[0].length ?? 0;
  for (const { pattern } of creditRules) {
    const groups = pattern.exec(flat.slice(lead))?.indices?.groups;
    const words = groups?.['words'];
    if (!words) continue;
    const start = block.start + lead;
    const labelled = label.exec(flat.slice(lead + words[0], lead + words[1]))?.[0].length ?? 0;
    const credit = groups['credit'];
    return {
      words: trimSpan(text, { start: start + words[0] + labelled, end: start + words[1] }),
      creditSpan: credit ? { start: start + credit[0], end: start + credit[1] } : null,
    };
  }
  return null;
}
