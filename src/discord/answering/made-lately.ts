import { createUsedLately } from '../../bot/index.ts';
import type { Library, UsedLately } from '../../bot/index.ts';

/**
 * Makes a memory of what was made lately from an article. The same request to the same article has the same reply, a
 * popular question is asked many times, and each button makes its whole reply again; a look here takes microseconds.
 *
 * @param max how many are kept for each article; the one used longest ago goes first.
 * @returns what was made under the key, or else what `make` makes now. An article that is let go takes its own along.
 */
export function createMadeLately<T>(max: number): (library: Library, key: string, make: () => T) => T {
  const shelves = new WeakMap<Library, UsedLately<T>>();
  return (library, key, make) => {
    const shelf = shelves.get(library) ?? createUsedLately<T>(max);
    shelves.set(library, shelf);
    return shelf.get(key, make);
  };
}
