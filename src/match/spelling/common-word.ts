import { editCost } from './edit-cost.ts';
import type { SpellingTools } from './spelling-tools.ts';

/** English words taken for what was meant: those of an everyday dictionary, and this common. */
const commonRank = 25_000;
/** What an English word costs more for not being in the article, and for being rare. */
const absentCost = 0.2;
const rareCost = 0.5;

/** Shorter words may be names nobody here knows. */
const shortestRepaired = 6;

/**
 * The best everyday English word one edit away, with its cost; `null` when there is none.
 *
 * @example commonWord('chineese', tools)?.text // 'chinese'
 */
export function commonWord(word: string, { vectors, isName }: SpellingTools): { text: string; cost: number } | null {
  if (word.length < shortestRepaired) return null;
  let best: { text: string; cost: number } | null = null;
  for (const candidate of oneEditFrom(word)) {
    const rank = vectors.rank(candidate);
    if (rank === null || rank > commonRank) continue;
    if ((vectors.dictionarySize(candidate) ?? 99) > 40 && !isName(candidate)) continue;
    const cost = editCost(word, candidate) + absentCost + (rareCost * rank) / commonRank;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { text: candidate, cost };
  }
  return best;
}

function oneEditFrom(word: string): string[] {
  const edits: string[] = [];
  for (let i = 0; i <= word.length; i += 1) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    if (right) edits.push(left + right.slice(1));
    if (right.length > 1) edits.push(left + right.charAt(1) + right.charAt(0) + right.slice(2));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      edits.push(left + letter + right);
      if (right) edits.push(left + letter + right.slice(1));
    }
  }
  return edits;
}
