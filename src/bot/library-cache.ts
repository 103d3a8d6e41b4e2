import { createHash } from 'node:crypto';
import type { Library } from './library.ts';

/** Libraries by content, the ones used last kept. */
export interface LibraryCache {
  /** The library of this content, made with `open` when it is not kept. */
  get(content: string, open: () => Library): Library;
  readonly size: number;
}

/**
 * A bounded cache in front of the making of libraries: the one used longest ago goes first.
 *
 * @param max how many libraries are kept; each holds 1 to 3 MB.
 */
export function createLibraryCache(max: number): LibraryCache {
  const kept = new Map<string, Library>();
  return {
    get(content, open) {
      const key = createHash('sha256').update(content).digest('base64');
      const library = kept.get(key) ?? open();
      kept.delete(key);
      kept.set(key, library);
      if (kept.size > max) kept.delete(kept.keys().next().value as string);
      return library;
    },
    get size() {
      return kept.size;
    },
  };
}
