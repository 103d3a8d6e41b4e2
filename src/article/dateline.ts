import type { Span } from '../text/index.ts';
import type { Block } from './blocks.ts';

/** Place, agency and day before a story's first words; `place` is empty where only the agency stands. */
export interface Dateline {
  readonly span: Span;
  readonly place: string;
  readonly agency: string | null;
}

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const day = String.raw`(?:,\s(?:${month}\s\d{1,2}|\d{1,2}\s${month})(?:,?\s\d{4})?)`;
const agency = String.raw`\((?<agency>[\p{L}][\p{L}\p{N}.&/ -]{1,30})\)`;
const dash = String.raw`\s*(?:—|–|--+|-|―|:)\s*`;
const capitals = String.raw`(?<place>\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}(?:,\s\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*){0,3}){0,2}?)`;
const titled = String.raw`(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*){0,3}){0,2}?)`;

/**
 * Forms of datelines, the fullest first.
 * Found: "SEOUL, South Korea (AP) — ", "BEIJING, Nov. 22 (Xinhua) -- ", "WASHINGTON — ", "Geneva (dpa) - ", "(CNN) -- ".
 * Left alone: "NATO - the alliance - …" needs a long dash; "He paused (again) - and left."
 */
export const datelineForms: readonly RegExp[] = [
  new RegExp(`^${capitals}${day}?\\s*${agency}${dash}`, 'u'),
  new RegExp(`^${titled}${day}?\\s*${agency}${dash}`, 'u'),
  new RegExp(`^${agency}${dash}`, 'u'),
  new RegExp(String.raw`^${capitals}${day}?\s*(?:—|–|--+|―)\s*(?=["“‘'\p{Lu}])`, 'u'),
  new RegExp(String.raw`^${capitals}${day}\s*(?:—|–|--+|-|―|:)\s*`, 'u'),
];

/** The dateline at the start of a block; `null` when there is none. */
export function datelineIn(block: Block): Dateline | null {
  const head = block.text.slice(0, 160);
  for (const form of datelineForms) {
    const match = form.exec(head);
    if (!match) continue;
    return {
      span: { start: block.start, end: block.start + match[0].trimEnd().length },
      place: match.groups?.['place'] ?? '',
      agency: match.groups?.['agency'] ?? null,
    };
  }
  return null;
}
