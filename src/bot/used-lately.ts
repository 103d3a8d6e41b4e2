/** What was made lately, by key; the one used longest ago is let go first. */
export interface UsedLately<T> {
  /** What is kept under the key, or else what `make` makes now; nothing is kept when it throws. */
  get(key: string, make: () => T): T;
  readonly size: number;
}

/**
 * A bounded memory. A `Map` keeps its keys in the order they were set, so setting a key anew on each use is all it takes.
 *
 * @param max how many are kept.
 */
export function createUsedLately<T>(max: number): UsedLately<T> {
  const kept = new Map<string, T>();
  return {
    get(key, make) {
      const found = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, found);
      if (kept.size > max) kept.delete(kept.keys().next().value as string);
      return found;
    },
    get size() {
      return kept.size;
    },
  };
}
