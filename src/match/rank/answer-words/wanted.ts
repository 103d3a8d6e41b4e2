import type { Token } from '../../../text/index.ts';
import type { Index, Nearness } from '../../article-index.ts';
import type { Asked } from '../../query/asked.ts';
import type { Query } from '../../query/query.ts';

/** A question, as its words are looked for around an answer. */
export interface Wanted {
  readonly asked: Asked;
  /** Its words that each sentence has, by the sentence's index: their stems, and their places in the question's terms or -1. */
  readonly shared: ReadonlyMap<number, readonly (readonly [stem: string, term: number])[]>;
  /** Stems of like meaning → how alike they are, 0..1: to the noun asked for, to its verb. */
  readonly kin: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, number>;
}

/** Reads the question for this. `near` tells how the article stands to each term. */
export function wantedOf(
  { terms, tokens }: Query,
  asked: Asked,
  near: readonly Nearness[],
  { wordPostings }: Index,
): Wanted {
  const alikeTo = (token: Token | null): Map<string, number> => {
    const at = token === null ? -1 : terms.findIndex(({ stem }) => stem === token.stem);
    return new Map((near[at]?.words ?? []).map(({ stem, degree }) => [stem, degree]));
  };
  const shared = new Map<number, [string, number][]>();
  for (const stem of new Set(tokens.map((token) => token.stem))) {
    const word: [string, number] = [stem, terms.findIndex((term) => term.stem === stem)];
    for (const at of wordPostings.get(stem) ?? []) {
      const own = shared.get(at);
      if (own) own.push(word);
      else shared.set(at, [word]);
    }
  }
  return {
    asked,
    shared,
    kin: alikeTo(asked.noun),
    verbs: alikeTo(asked.verb),
  };
}
