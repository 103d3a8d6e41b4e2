/**
 * Cuts a list into runs, in order: an item begins one where `begins` says so of its index, and the first always does.
 *
 * @example runsOf([1, 1, 2], (at) => at === 2) // [[1, 1], [2]]
 */
export function runsOf<T>(items: readonly T[], begins: (at: number) => boolean): T[][] {
  const runs: T[][] = [];
  items.forEach((item, at) => {
    const last = runs.at(-1);
    if (last && !begins(at)) last.push(item);
    else runs.push([item]);
  });
  return runs;
}
