import type { Span } from '../text/index.ts';
import type { Block } from './blocks.ts';
import { letter, upper } from './letters.ts';

/** Place, agency and day before a story's first words; `place` is empty where only the agency stands. */
export interface Dateline {
  readonly span: Span;
  readonly place: string;
  readonly agency: string | null;
  /** "May 14"; the year only where it stands there. */
  readonly day: {
    readonly day: number;
    readonly month: string;
    readonly year: number | null;
    readonly span: Span;
  } | null;
}

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const day = String.raw`(?:,\s(?<day>(?:${month}\s\d{1,2}|\d{1,2}\s${month})(?:,?\s\d{4})?))`;
const agency = String.raw`\((?<agency>[${letter}][${letter}0-9.&/ -]{1,30})\)`;
const dash = String.raw`\s*(?:—|–|--+|-|―|:)\s*`;
/** Behind "Lena Okafor (Harbour Party)" a colon opens what she says; behind an agency's initials it may end a dateline. */
const dashBehindName = String.raw`\s*(?:—|–|--+|-|―|(?<=\([${upper}]{2,5}\)):)\s*`;
const capitals = String.raw`(?<place>[${upper}][${upper}.'’-]+(?:[ /][${upper}][${upper}.'’-]*){0,4}(?:,\s[${upper}][${letter}.'’]+(?:\s[${upper}][${letter}.'’]*){0,3}){0,2}?)`;
const titled = String.raw`(?<place>[${upper}][${letter}.'’-]+(?:\s[${upper}][${letter}.'’-]+){0,3}(?:,\s[${upper}][${letter}.'’]+(?:\s[${upper}][${letter}.'’]*){0,3}){0,2}?)`;

/** Stars of Markdown round a place or a whole dateline. */
const stars = '[*_]{0,2}';

/**
 * Forms of datelines, the fullest first.
 * Found: "SEOUL, South Korea (AP) — ", "BEIJING, Nov. 22 (Xinhua) -- ", "WASHINGTON — ", "Geneva (dpa) - ", "**PRAGUE** (AP) - ",
 * "(CNN) -- ".
 * Left alone: "NATO - the alliance - …" needs a long dash; "He paused (again) - and left."; "Lena Okafor (captain): We …" speaks.
 */
export const datelineForms: readonly RegExp[] = [
  new RegExp(`^${stars}${capitals}${stars}${day}?\\s*${agency}${stars}${dash}`),
  new RegExp(`^${stars}${titled}${stars}${day}?\\s*${agency}${stars}${dashBehindName}`),
  new RegExp(`^${agency}${dash}`),
  new RegExp(String.raw`^${stars}${capitals}${stars}${day}?\s*(?:—|–|--+|―)\s*(?=["“‘'${upper}])`),
  new RegExp(String.raw`^${capitals}${day}\s*(?:—|–|--+|-|―|:)\s*`),
];

/** Every form has a long dash, or a short one or colon behind a bracket or a number. */
const mayOpen = /[—–―]|--|[)\d][*_]{0,2}\s*[-:]/;

/** No dateline is longer, in characters. */
const longest = 160;

/** The dateline at the start of a block; `null` when there is none. */
export function datelineIn(block: Block): Dateline | null {
  const head = block.text.slice(0, longest);
  if (!mayOpen.test(head)) return null;
  for (const form of datelineForms) {
    const match = form.exec(head);
    if (!match) continue;
    return {
      span: { start: block.start, end: block.start + match[0].trimEnd().length },
      place: match.groups?.['place'] ?? '',
      agency: match.groups?.['agency'] ?? null,
      day: dayOf(match, block.start),
    };
  }
  return null;
}

function dayOf(match: RegExpExecArray, offset: number): Dateline['day'] {
  const words = match.groups?.['day'];
  if (!words) return null;
  const start = offset + match[0].indexOf(words);
  return {
    day: Number(/\b\d{1,2}\b/.exec(words)?.[0]),
    month: /[A-Za-z]{3,}/.exec(words)?.[0] ?? '',
    year: Number(/\d{4}/.exec(words)?.[0]) || null,
    span: { start, end: start + words.length },
  };
}
