import type { SurfaceWord } from '../../match/index.ts';
import type { DifferencePiece } from '../verdict.ts';

/** The user's words against the article's, word by word. */
export interface Comparison {
  readonly pieces: readonly DifferencePiece[];
  /** How much of the user's words stands in the article's in the same order, 0..1. */
  readonly closeness: number;
  /** The article's words, from the first shared one to the last, that the user left out. */
  readonly dropped: readonly SurfaceWord[];
}

type Step = { readonly kind: DifferencePiece['kind']; readonly word: SurfaceWord };

/**
 * Compares the user's words with a stretch of the article; what the article has before the first shared word and after
 * the last is left aside.
 *
 * @example
 * compareWords('eight launchers', surfaceWords('eight launchers'), 'has six launchers here', surfaceWords('has six launchers here')).pieces
 * // [{ kind: 'removed', text: 'six' }, { kind: 'added', text: 'eight' }, { kind: 'same', text: 'launchers' }]
 */
export function compareWords(
  mine: string,
  myWords: readonly SurfaceWord[],
  theirs: string,
  theirWords: readonly SurfaceWord[],
): Comparison {
  const steps = shortestEdit(myWords, theirWords);
  const same = steps.filter((step) => step.kind === 'same').length;
  return {
    pieces: gather(steps, mine, theirs),
    closeness: myWords.length === 0 ? 0 : same / myWords.length,
    dropped: steps.filter((step) => step.kind === 'removed').map((step) => step.word),
  };
}

/** Skipping a word of the article costs less than adding one of the user's: quotes are shortened more often than made up. */
const skipCost = 0.25;

/** The fewest words added and removed, with the article's ends free. */
function shortestEdit(mine: readonly SurfaceWord[], theirs: readonly SurfaceWord[]): Step[] {
  const cost: number[][] = Array.from({ length: mine.length + 1 }, (_, i) =>
    Array.from({ length: theirs.length + 1 }, () => i),
  );
  for (let i = 1; i <= mine.length; i += 1) {
    for (let j = 1; j <= theirs.length; j += 1) {
      const free = i === mine.length;
      const removed = at(cost, i, j - 1) + (free ? 0 : skipCost);
      const added = at(cost, i - 1, j) + 1;
      const same = isSame(mine[i - 1], theirs[j - 1]) ? at(cost, i - 1, j - 1) : Number.POSITIVE_INFINITY;
      (cost[i] as number[])[j] = Math.min(removed, added, same);
    }
  }
  return trace(cost, mine, theirs);
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number =>
  (table[i] as readonly number[])[j] as number;
const isSame = (a: SurfaceWord | undefined, b: SurfaceWord | undefined): boolean =>
  a !== undefined && a.folded === b?.folded;

function trace(
  cost: readonly (readonly number[])[],
  mine: readonly SurfaceWord[],
  theirs: readonly SurfaceWord[],
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [mine.length, theirs.length];
  while (i > 0) {
    const here = at(cost, i, j);
    if (j > 0 && isSame(mine[i - 1], theirs[j - 1]) && here === at(cost, i - 1, j - 1)) {
      steps.push({ kind: 'same', word: theirs[j - 1] as SurfaceWord });
      [i, j] = [i - 1, j - 1];
    } else if (here === at(cost, i - 1, j) + 1) {
      steps.push({ kind: 'added', word: mine[i - 1] as SurfaceWord });
      i -= 1;
    } else {
      if (steps.some((step) => step.kind === 'same'))
        steps.push({ kind: 'removed', word: theirs[j - 1] as SurfaceWord });
      else if (i < mine.length) steps.push({ kind: 'removed', word: theirs[j - 1] as SurfaceWord });
      j -= 1;
    }
  }
  return trimEnds(steps.reverse());
}

/** Article words before the first shared word or after the last say nothing about the user's. */
function trimEnds(steps: readonly Step[]): Step[] {
  const first = steps.findIndex((step) => step.kind === 'same');
  const last = steps.findLastIndex((step) => step.kind === 'same');
  return steps.filter((step, i) => step.kind !== 'removed' || (i > first && i < last) || isSwap(steps, i));
}

/** A removed word right beside an added one stands for it, also at the ends. */
const isSwap = (steps: readonly Step[], i: number): boolean =>
  steps[i - 1]?.kind === 'added' || steps[i + 1]?.kind === 'added';

/** Steps of one kind in a row become one piece, cut from its own text; what was removed comes before what was added. */
function gather(steps: readonly Step[], mine: string, theirs: string): DifferencePiece[] {
  const runs: { kind: DifferencePiece['kind']; words: SurfaceWord[] }[] = [];
  for (const { kind, word } of removedFirst(steps)) {
    const last = runs.at(-1);
    if (last && last.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs.map(({ kind, words }) => ({
    kind,
    text: (kind === 'added' ? mine : theirs).slice((words[0] as SurfaceWord).start, (words.at(-1) as SurfaceWord).end),
  }));
}

function removedFirst(steps: readonly Step[]): Step[] {
  const ordered: Step[] = [];
  let change: Step[] = [];
  const flush = (): void => {
    ordered.push(
      ...change.filter((step) => step.kind === 'removed'),
      ...change.filter((step) => step.kind === 'added'),
    );
    change = [];
  };
  for (const step of steps) {
    if (step.kind !== 'same') change.push(step);
    else {
      flush();
      ordered.push(step);
    }
  }
  flush();
  return ordered;
}
