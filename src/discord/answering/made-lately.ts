import type { Library } from '../../bot/index.ts';

/**
 * Makes a memory of what was made lately from an article. The same request to the same article has the same reply, a
 * popular question is asked many times, and each button makes its whole reply again; a look here takes microseconds.
 *
 * @param max how many are kept for each article; the one used longest ago goes first.
 * @returns what was made under the key, or else what `make` makes now. An article that is let go takes its own along.
 */
export function createMadeLately<T>(max: number): (library: Library, key: string, make: () => T) => T {
  const shelves = new WeakMap<Library, Map<string, T>>();
  return (library, key, make) => {
    const shelf = shelves.get(library) ?? new Map<string, T>();
    shelves.set(library, shelf);
    const made = shelf.get(key) ?? make();
    shelf.delete(key);
    shelf.set(key, made);
    if (shelf.size > max) shelf.delete(shelf.keys().next().value as string);
    return made;
  };
}
