import type { Parsed } from './clause.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A place where a content may end: up to and without word `to`; `cut` names what is left out behind it. */
export interface ContentEnd {
  readonly to: number;
  readonly cut: string;
}

const maxEnds = 12;

/**
 * Where a content that starts at word `from` may end, the end of the unit (without its full stop) first; then before
 * commas, conjunctions, subordinate clauses, prepositions and dashes, and where a quotation ends.
 */
export function contentEnds(parsed: Parsed, from: number, form: 'clause' | 'phrase' = 'clause'): ContentEnd[] {
  const { codes, unit } = parsed;
  const ends: ContentEnd[] = [{ to: lastOf(parsed, from), cut: 'end' }];
  const limit = (ends[0] as ContentEnd).to;
  const quote = unit.words[from]?.quote ?? null;
  for (let at = from + 1; at < limit && ends.length < maxEnds; at += 1) {
    const here = unit.words[at]?.quote ?? null;
    const before = unit.words[at - 1]?.quote ?? null;
    if (here !== null && here === before) continue;
    if (before !== null && here !== before) {
      ends.push({
        to: at,
        cut: before === quote ? 'quote' : `inner-quote${codes.charAt(at - 1) === ',' ? `,${codes.charAt(at)}` : ''}`,
      });
      continue;
    }
    if (goesOnInList(codes, from, at)) continue;
    const cut = cutAt(parsed, from, at, form);
    if (cut) ends.push({ to: at, cut });
  }
  return codes.length > from ? ends : [];
}

/** "to respect …, maintain … and enhance …": one list of verbs, not to be cut. */
const goesOnInList = (codes: string, from: number, at: number): boolean =>
  /[,c]/.test(codes.charAt(at)) && /^,?c?a?v/.test(codes.slice(at)) && /[Tm]n?a?v/.test(codes.slice(from, at));

/** The end of the unit without full stop; a full stop within quotation marks stays. */
export function lastOf(parsed: Parsed, from: number): number {
  let to = parsed.codes.length;
  while (to > from + 1 && /[.:]/.test(parsed.codes.charAt(to - 1)) && parsed.unit.words[to - 1]?.quote === null)
    to -= 1;
  return to;
}

/**
 * Without the ends that run over into the clause around: in "the minister, who said he was sorry, left" the content ends
 * at the comma, in "her promise to cut fares was welcomed" before the verb.
 */
export function withinOwnClause(
  parsed: Parsed,
  ends: readonly ContentEnd[],
  limit: 'comma' | 'verb' | null,
): readonly ContentEnd[] {
  const over = ends.find(({ to, cut }) =>
    limit === 'verb'
      ? cut === 'verb'
      : limit === 'comma' && cut !== 'end' && parsed.codes.slice(to - 1, to + 2).search(/,a?[dzbhmo]/) >= 0,
  );
  return over ? ends.filter(({ to }) => to <= over.to) : ends;
}

/** Whether the words from `from` on hold the subject of the verb at `at`, which then belongs to the same clause. */
const subjectEndsAt = (parsed: Parsed, from: number, at: number): boolean => {
  const inside = parsed.codes.slice(from, at);
  const clauses = inside.replace(/[^tsw]/g, '').length;
  return clauses > parsed.verbs.filter((verb) => verb.head >= from && verb.head < at && isMain(parsed, verb)).length;
};

/** A finite verb, no participle before its noun: "its newly [built] port". */
const isMain = ({ codes }: Parsed, { form, from, head }: VerbGroup): boolean =>
  form === 'finite' && (/[bhmoz]/.test(codes.slice(from, head + 1)) || !/[DSJI]/.test(codes.charAt(from - 1)));

function cutAt(parsed: Parsed, from: number, at: number, form: 'clause' | 'phrase'): string | null {
  const code = parsed.codes.charAt(at);
  const next = parsed.codes.charAt(at + 1);
  const lower = parsed.unit.words[at]?.token.lower ?? '';
  // "raw data, not only forecasts": without its contrast it would say something else.
  if (code === ',' && next === 'n') return null;
  if (code === ',')
    return `,${next === 'c' || next === 's' || next === 'w' || next === 'I' ? (parsed.unit.words[at + 1]?.token.lower ?? '') : next}`;
  if (code === 'c')
    return /[,]/.test(parsed.codes.charAt(at - 1))
      ? null
      : `c${/[vdgzbhmo]/.test(parsed.codes.slice(at + 1, at + 3)) ? 'v' : next}`;
  if (code === 's' || (code === 'I' && lower !== 'of')) return lower;
  if (code === 'w' && parsed.codes.charAt(at - 1) !== ',') return lower;
  if (code === '(' && parsed.codes.indexOf(')', at) < parsed.codes.length - 2) return null;
  if (/[;:(-]/.test(code)) return code;
  if (
    /[bhmozd]/.test(code) &&
    (code !== 'd' || form === 'phrase' || /[tw]/.test(parsed.codes.slice(from, at))) &&
    /[NPJ#')vg]/.test(parsed.codes.charAt(at - 1)) &&
    !(form === 'clause' && /^[DSRNPJ#'a]+$/.test(parsed.codes.slice(from, at))) &&
    !subjectEndsAt(parsed, from, at)
  )
    return 'verb';
  if (code === 'M' && !/[IM]/.test(parsed.codes.charAt(at - 1))) return 'M';
  return null;
}
