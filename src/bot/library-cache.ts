import { createHash } from 'node:crypto';
import type { Library } from './library.ts';

/** Libraries by the content of their article, the ones used last kept. */
export interface LibraryCache {
  /** The library of a text, made when it is not kept; `about` tells apart equal texts with different sidecars. */
  get(text: string, about?: string): Library;
  readonly size: number;
}

/**
 * A bounded cache in front of the making of libraries: the one used longest ago goes first.
 *
 * @param max how many articles are kept; each holds 1 to 3 MB.
 */
export function createLibraryCache(max: number, open: (text: string) => Library): LibraryCache {
  const kept = new Map<string, Library>();
  return {
    get(text, about = '') {
      const key = createHash('sha256').update(about).update('\0').update(text).digest('hex');
      const library = kept.get(key) ?? open(text);
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
