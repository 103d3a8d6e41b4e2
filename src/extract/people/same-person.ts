import type { NameParts } from './shape.ts';

/** Whether two full names are one person's: a middle name or initial may be missing, "Bill" may be "William". */
export function isSamePerson(a: NameParts, b: NameParts, nicknames: readonly ReadonlySet<string>[]): boolean {
  if ((a.suffix ?? '') !== (b.suffix ?? '') && /^[JS]r|^I/.test(a.suffix ?? b.suffix ?? '')) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.join(' ') === longer.words.join(' ')) return true;
  if (a.order !== b.order) return false;
  if (a.order === 'surname-first')
    return (
      a.words[0] === b.words[0] &&
      a.given?.replace(/[- ]/g, '').toLowerCase() === b.given?.replace(/[- ]/g, '').toLowerCase()
    );
  if (longer.short.includes(shorter.words.join(' '))) return true;
  if (
    shorter.words.length > 1 &&
    longer.words.length > shorter.words.length &&
    longer.words.slice(0, shorter.words.length).join(' ') === shorter.words.join(' ') &&
    !longer.words.includes('and')
  )
    return shorter.words.length > 1;
  if (a.words.at(-1) !== b.words.at(-1) || haveOtherInitials(a, b)) return false;
  return (
    sameGiven(a.words[0] as string, b.words[0] as string, nicknames) ||
    (a.given !== null && b.given !== null && sameGiven(a.given, b.given, nicknames))
  );
}

/** "George H.W. Roe" and "George W. Roe". */
function haveOtherInitials(a: NameParts, b: NameParts): boolean {
  const [one, other] = [a, b].map(({ words }) => words.slice(1, -1).find((word) => /^\p{Lu}\./u.test(word)));
  return one !== undefined && other !== undefined && one.charAt(0) !== other.charAt(0);
}

function sameGiven(a: string, b: string, nicknames: readonly ReadonlySet<string>[]): boolean {
  if (a === b) return true;
  if (/^\p{Lu}\./u.test(a) || /^\p{Lu}\./u.test(b)) return a.charAt(0) === b.charAt(0);
  return nicknames.some((group) => group.has(a) && group.has(b));
}
