/** What a sentence is to its article, whatever is asked; each 0..1. */
export interface Standing {
  /** Its weight for a summary. */
  readonly salience: number;
  /** Share of its words, by their rarity, that the opening sentences have as well: whether it is about what all is about. */
  readonly opening: number;
  /** Share of its words that stand here first. */
  readonly fresh: number;
}

/** The first sentences of a news story tell what it is about. */
const openingSentences = 3;

/** The standing of each sentence, in order. `postings` leads from a stem to the sentences that have it. */
export function standingsOf(
  sentences: readonly { readonly stems: ReadonlyMap<string, number> }[],
  postings: ReadonlyMap<string, readonly number[]>,
  salience: readonly number[],
): Standing[] {
  return sentences.map(({ stems }, at) => {
    let [all, opening, fresh] = [0, 0, 0];
    for (const stem of stems.keys()) {
      const having = postings.get(stem) as readonly number[];
      const rarity = Math.log((sentences.length + 1) / having.length);
      all += rarity;
      if ((having[0] as number) < openingSentences) opening += rarity;
      if (having[0] === at) fresh += 1;
    }
    return {
      salience: salience[at] ?? 0,
      opening: all === 0 ? 0 : opening / all,
      fresh: stems.size === 0 ? 0 : fresh / stems.size,
    };
  });
}
