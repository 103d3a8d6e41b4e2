import { straighten } from '../../text/index.ts';
import type { AlignmentLists } from './lists.ts';

/** A user's text taken apart: what is said, and who the user says said it. */
export interface Claim {
  readonly words: string;
  /** As the user names them: "kang", "the minister"; `null` when the text names nobody. */
  readonly speaker: string | null;
}

/** Quotation marks and Markdown taken off the ends, and Markdown out of the middle; the words stay as they are. */
export function plainWords(text: string): string {
  return text
    .replace(/^\s*(?:>\s*)+/, '')
    .replace(/\[([^\]]+)\]\(https?:[^)]*\)/g, '$1')
    .replace(/[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Who may stand before "said": up to six words, starting with a name, an article or a pronoun. */
const subject = String.raw`((?:[\p{L}\p{M}.'’-]+\s+){0,6}?[\p{L}\p{M}.'’-]+)`;

type Rule = (text: string, lists: AlignmentLists) => Claim | null;

/** The shapes in which people put words to somebody, tried in order. */
const rules: readonly Rule[] = [
  // “We are ready” – Moreau; "We are ready", said Moreau on Monday; not: ready – or not
  (text) =>
    shape(text, new RegExp(String.raw`^\s*["“”«](.+)["“”»]\s*[,.]?\s*(?:[-–—~]+|by)\s*${subject}\s*\.?$`, 'iu'), 1, 2),
  (text) => shape(text, new RegExp(String.raw`^\s*(.+?)\s+[–—~-]{1,2}\s*${subject}\s*\.?$`, 'iu'), 1, 2, 4),
  // We are ready, said Moreau / Moreau said
  (text, lists) =>
    shape(
      text,
      new RegExp(String.raw`^\s*(.+?)["”»]?\s*[,.]["”»]?\s*(?:${verbs(lists)})\s+${subject}\s*\.?$`, 'iu'),
      1,
      2,
      5,
    ),
  (text, lists) =>
    shape(
      text,
      new RegExp(String.raw`^\s*(.+?)["”»]?\s*,["”»]?\s*${subject}\s+(?:${verbs(lists)})\s*\.?$`, 'iu'),
      1,
      2,
      5,
    ),
  (text) =>
    shape(text, new RegExp(String.raw`^\s*(.+?)["”»]?\s*,?["”»]?\s*according to\s+${subject}\s*\.?$`, 'iu'), 1, 2, 6),
  // According to Moreau, we are ready
  (text) => shape(text, new RegExp(String.raw`^\s*according to\s+${subject}\s*,\s*(.+)$`, 'iu'), 2, 1),
  // Moreau: "We are ready"; Moreau said: we are ready
  (text, lists) =>
    shape(text, new RegExp(String.raw`^\s*${subject}(?:\s+(?:${verbs(lists)}))?\s*:\s*(.+)$`, 'iu'), 2, 1, 5),
  // Moreau told the paper that the city is ready
  (text) =>
    shape(text, new RegExp(String.raw`^\s*${subject}\s+(?:told|tells)\s+[^,]{2,60}?\s+that\s+(.+)$`, 'iu'), 2, 1),
  // Moreau said (that) we are ready; not: Moreau said on Monday
  (text, lists) =>
    shape(
      text,
      new RegExp(
        String.raw`^\s*${subject}\s+(?:(?:has|had|have)\s+)?(?:${verbs(lists)})(?:\s+that|\s*[:,])?\s+(.+)$`,
        'iu',
      ),
      2,
      1,
    ),
];

/**
 * Takes the claimed speaker off a user's words: "Kang said no more bases", "no more bases – kang".
 *
 * @example
 * splitClaim('“we are ready” – moreau', lists) // { words: '“we are ready”', speaker: 'moreau' }
 * splitClaim('the city is ready', lists) // { words: 'the city is ready', speaker: null }
 */
export function splitClaim(text: string, lists: AlignmentLists): Claim {
  for (const rule of rules) {
    const claim = rule(text, lists);
    if (claim) return claim;
  }
  return { words: text, speaker: null };
}

function shape(text: string, pattern: RegExp, words: number, speaker: number, maxSpeakerWords = 7): Claim | null {
  const match = pattern.exec(text);
  const [said, who] = [match?.[words]?.trim(), match?.[speaker]?.trim()];
  if (!said || !who || said.split(/\s+/).length < 2 || who.split(/\s+/).length > maxSpeakerWords) return null;
  return isSubject(straighten(who).toLowerCase()) ? { words: said, speaker: who } : null;
}

/** Words that cannot name a speaker: "which", "has", "not", "and so it". */
const isSubject = (who: string): boolean =>
  !/\b(?:that|which|not|and so|is|are|was|were|has|have|had|will|would|but|if|because|be|in|on|at|to|from|when|where|what|who|how)\b/.test(
    who,
  ) && /\p{L}{2}/u.test(who);

const verbs = (lists: AlignmentLists): string => [...lists.reportingVerbs].join('|');
