import type { Block } from './blocks.ts';
import { letter, upper } from './letters.ts';

const person = String.raw`[${upper}][${letter}.'’-]*(?:\s(?:(?:de|van|von|der|bin|al|la|el)\s)?[${upper}][${letter}.'’-]*){0,4}`;
const people = String.raw`${person}(?:(?:,\s|\sand\s|,\sand\s|\s&\s)${person}){0,5}`;
const two = String.raw`[${upper}][${letter}.'’-]*(?:\s[${upper}][${letter}.'’-]*){1,3}`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`^(?:By|BY|by|Written by|Reporting by|Story by)\s(?<names>${people})(?:\s*[|,/•-]\s*.{0,60})?$`),
  new RegExp(
    String.raw`^(?<names>${two}(?:\sand\s${two})?)(?:,\s*|\s+\|\s+|\s+)(?:[Ss]taff [Ww]riters?|STAFF WRITER|[${letter} ]{0,30}[Cc]orrespondent|[Rr]eporter|[${letter} ]{0,20}[Ee]ditor|[Ff]or (?:the|The) [${upper}][^,.]{2,40})$`,
  ),
  new RegExp(
    String.raw`^\(?(?:Reporting|Writing)(?:\sand\s(?:reporting|writing|editing))?\s[Bb]y\s(?<names>${people})(?:\sin\s[^;.]{2,40})?(?:[;.]\s.{0,120})?\)?$`,
  ),
];

/** "Jane Doe, CNN" and "Jane Doe, The Daily Paper": the employer is not an author. */
const employer = /,\s(?:[A-Z]{2,6}|(?:The|Associated|Agence)\s.*|.*\b(?:News|Press|Times|Post|Reuters|Staff.*))$/;

/**
 * The author's name in a block that is a byline.
 * Found: "By Jane Doe and John Roe", "BY JANE DOE", "Jane Doe, Staff Writer", "(Reporting by
 * Jane Doe in Prague; Editing by John Roe)".
 * Left alone: "By Monday the river had risen by a metre." (`null`).
 */
export function bylineIn(block: Block): string | null {
  if (block.text.length > 160 || /[.!?]$/.test(block.text.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  for (const form of forms) {
    const names = form.exec(block.text)?.groups?.['names'];
    if (names) return names.replace(/\s+/g, ' ').replace(employer, '');
  }
  return null;
}
