import type { Weighed } from './draft.ts';
import type { Range } from './noun-phrases.ts';

/**
 * The statements of one unit: of all readings the best that clash with none chosen before. Two clash when they share
 * a cue, or one's cue or source lies in the other's content, or their contents overlap; what lies inside another's
 * content is left to the search for nested statements.
 */
export function choose(likely: readonly Weighed[]): Weighed[] {
  const chosen: Weighed[] = [];
  const ordered = likely.toSorted((a, b) => rank(b) - rank(a));
  for (const one of ordered) {
    if (chosen.every((other) => !clash(one, other))) chosen.push(one);
  }
  return chosen.sort((a, b) => firstOf(a) - firstOf(b));
}

/** Of two readings about as likely the one that leaves out less is taken: up to the end of the sentence, from its start or from the cue on. */
const endBonus = 0.06;
const startBonus = 0.06;

function rank({ draft, score }: Weighed): number {
  const toTheEnd = draft.cut === 'end';
  const from = draft.content[0]?.from;
  const fromTheStart = from === 0 || from === draft.cue.to;
  return score + (toTheEnd ? endBonus : 0) + (fromTheStart ? startBonus : 0);
}

const firstOf = (one: Weighed): number => Math.min(one.draft.cue.from, one.draft.content[0]?.from ?? 0);

/** Whether at most one of two readings can be right. */
export function clash(a: Weighed, b: Weighed): boolean {
  if (meet(a.draft.cue, b.draft.cue)) return true;
  return a.draft.content.some((part) => touches(part, b)) || b.draft.content.some((part) => touches(part, a));
}

const touches = (part: Range, { draft }: Weighed): boolean =>
  meet(part, draft.cue) ||
  (draft.source !== null && meet(part, draft.source)) ||
  draft.content.some((other) => meet(part, other));

const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
