import type { AlignmentLists } from './lists.ts';
import type { Piece } from './pieces.ts';

/** A number told by one or more pieces; ordinals are apart from plain numbers. */
export interface FoundNumber {
  readonly pieces: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** "six", "1,000", "two hundred", "9 billion", "third"; "one" only before what it counts. */
export function numberAt(pieces: readonly Piece[], at: number, lists: AlignmentLists): FoundNumber | null {
  const word = (pieces[at] as Piece).lower;
  const ordinal = lists.ordinals.get(word) ?? ordinalOf(word);
  if (ordinal !== null && ordinal !== undefined) return { pieces: 1, value: ordinal, ordinal: true };
  let { total, last, used } = { total: 0, last: null as number | null, used: 0 };
  for (let i = at; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    const value = valueOf(piece.lower, lists);
    const scale = used > 0 ? lists.scales.get(piece.lower) : undefined;
    if (scale !== undefined)
      [total, last] = scale === 100 ? [total, (last ?? 1) * 100] : [total + (last ?? 1) * scale, null];
    else if (
      value !== null &&
      (used === 0 || last === null || (last >= 20 && value < 10) || (last >= 100 && value < 100))
    )
      last = (last ?? 0) + value;
    else break;
    used += 1;
  }
  if (used === 0) return null;
  if (used === 1 && word === 'one' && !countsSomething(pieces, at)) return null;
  return { pieces: used, value: total + (last ?? 0), ordinal: false };
}

const ordinalOf = (word: string): number | null => {
  const match = /^(\d+)(st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : null;
};

function valueOf(word: string, lists: AlignmentLists): number | null {
  if (/^\d[\d,]*(\.\d+)?$/.test(word)) return Number(word.replace(/,/g, ''));
  const glued = /^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn)$/.exec(word);
  if (glued)
    return Number((glued[1] as string).replace(/,/g, '')) * (lists.scales.get(glued[2] as string) ?? 1_000_000);
  return lists.numbers.get(word) ?? null;
}

/** "one launcher", not "no one", "one another", "one of". */
function countsSomething(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const next = pieces[at + 1];
  return (
    !/^(no|any|every|some|each|this|that|which|the)$/.test(before) &&
    next !== undefined &&
    ['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(next.token.tag)
  );
}
