import type { MatchTools } from '../tools.ts';
import { sameDate, tellsMore } from './dates.ts';
import type { Unit } from './unit.ts';

/**
 * How alike the vectors of two words must be to count as saying the same. Of unrelated news words 3 in 1,000 reach 0.60;
 * of synonyms two thirds. Neighbours in meaning ("teacher", "student": 0.81) reach it as well, so a judge of copies
 * must not take a vector's word for it: see `strengths.vector`.
 */
export const vectorFloor = 0.65;

/** Strengths by how the two units agree; 0 is no match. */
export const strengths = { same: 1, synonym: 0.9, misspelt: 0.9, family: 0.85, vector: 0.7 } as const;

/**
 * How far a unit of the user's says what a unit of the article says: 0, or 0.7 to 1. Numbers, dates, people, countries,
 * quantifiers and offices agree or do not; only words may be synonyms.
 *
 * @example
 * likeness(unit('six'), unit('6'), tools) // 1
 * likeness(unit('full'), unit('some'), tools) // 0
 */
export function likeness(mine: Unit, theirs: Unit, tools: MatchTools): number {
  if (mine.kind === 'date' || theirs.kind === 'date') return dateLikeness(mine, theirs);
  if (mine.kind === 'number' || theirs.kind === 'number') return numberLikeness(mine, theirs);
  if (mine.kind === 'measure' || theirs.kind === 'measure')
    return mine.lower === theirs.lower && mine.kind === theirs.kind ? strengths.same : 0;
  if (mine.person !== null || theirs.person !== null) return mine.person === theirs.person ? strengths.same : 0;
  if (mine.country !== null || theirs.country !== null)
    return mine.country === theirs.country && (!mine.isPlace || mine.lower === theirs.lower) ? strengths.same : 0;
  if (mine.lower === theirs.lower || mine.stem === theirs.stem || mine.root === theirs.root) return strengths.same;
  if (areOpposite(mine, theirs, tools)) return 0;
  if (mine.degree && theirs.degree)
    return mine.degree.scale === theirs.degree.scale && mine.degree.group === theirs.degree.group ? strengths.same : 0;
  if (mine.kind === 'grammar' || theirs.kind === 'grammar' || mine.kind === 'negator' || theirs.kind === 'negator')
    return 0;
  if (mine.kind === 'office' && theirs.kind === 'office') return 0;
  if (isMisspelt(mine, theirs, tools)) return strengths.misspelt;
  if (mine.kind === 'name' || theirs.kind === 'name') return 0;
  if (shareGroup(mine, theirs, tools)) return strengths.synonym;
  if (isFamily(mine, theirs)) return strengths.family;
  if (mine.degree || theirs.degree) return 0;
  return mine.tag === theirs.tag && tools.vectors.similarity(mine.lower, theirs.lower) >= vectorFloor
    ? strengths.vector
    : 0;
}

function dateLikeness(mine: Unit, theirs: Unit): number {
  if (mine.date && theirs.date)
    return sameDate(mine.date, theirs.date) && !tellsMore(mine.date, theirs.date) ? strengths.same : 0;
  return mine.value !== null && mine.value === theirs.value ? strengths.same : 0;
}

function numberLikeness(mine: Unit, theirs: Unit): number {
  if (mine.kind !== 'number' || theirs.kind !== 'number') {
    const [counted, other] = mine.kind === 'number' ? [mine, theirs] : [theirs, mine];
    return counted.value === 1 && (other.lower === 'a' || other.lower === 'an') ? strengths.synonym : 0;
  }
  return mine.value === theirs.value && mine.lower.startsWith('#') === theirs.lower.startsWith('#')
    ? strengths.same
    : 0;
}

/** Whether one word denies the other: by the list, or by a prefix ("able", "unable"). */
export function areOpposite(mine: Unit, theirs: Unit, tools: MatchTools): boolean {
  const { opposites } = tools.alignment;
  for (const a of [mine.stem, mine.root])
    for (const b of [theirs.stem, theirs.root]) if (opposites.get(a)?.has(b)) return true;
  return denies(mine.stem, theirs.stem) || denies(theirs.stem, mine.stem);
}

const denies = (longer: string, shorter: string): boolean =>
  shorter.length >= 4 &&
  longer.length > shorter.length &&
  longer.endsWith(shorter) &&
  /^(?:un|in|im|il|ir|dis|non|mis|de)$/.test(longer.slice(0, -shorter.length));

function shareGroup(mine: Unit, theirs: Unit, tools: MatchTools): boolean {
  const { groups } = tools.alignment;
  const own = [mine.stem, mine.root].flatMap((form) => groups.get(form) ?? []);
  return (
    own.length > 0 && [theirs.stem, theirs.root].some((form) => groups.get(form)?.some((group) => own.includes(group)))
  );
}

/** "oppose" and "opposition": a long common beginning that makes up most of the shorter word. */
function isFamily(mine: Unit, theirs: Unit): boolean {
  const [a, b] = [mine.stem, theirs.stem];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 5 && shared >= Math.min(a.length, b.length) - 1;
}

/** SCOWL lists beyond this size hold words so rare that a slip is likelier: "intension" for "intention". */
const rareSize = 50;

/**
 * A slip of the keys: a longer word, rare or in no dictionary, one edit away from the article's (two in long words).
 * Never a number or a quantifier; another known name is another name.
 */
function isMisspelt(mine: Unit, theirs: Unit, { vectors }: MatchTools): boolean {
  if (mine.lower.length < 5 || theirs.lower.length < 4 || mine.lower[0] !== theirs.lower[0]) return false;
  if (/\d/.test(mine.lower) || mine.degree || theirs.degree) return false;
  const allowed = theirs.lower.length >= 8 ? 2 : 1;
  if (Math.abs(mine.lower.length - theirs.lower.length) > allowed) return false;
  if ((vectors.dictionarySize(mine.lower) ?? rareSize + 1) <= rareSize) return false;
  if (theirs.kind === 'name' && vectors.has(mine.lower)) return false;
  return Math.min(editDistance(mine.lower, theirs.lower), editDistance(mine.stem, theirs.stem)) <= allowed;
}

/** Edits between two words: insertions, deletions, substitutions and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const at = (x: number, y: number): number => (rows[x] as number[])[y] as number;
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  }
  return (rows[a.length] as number[])[b.length] as number;
}
