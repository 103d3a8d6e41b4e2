import type { Reader } from '../text/index.ts';

/** The language tools and learned numbers that matching needs; the same for every article. */
export interface MatchTools {
  readonly reader: Reader;
}

/** An article made ready for matching. */
export interface Index {
  readonly version: 1;
}
