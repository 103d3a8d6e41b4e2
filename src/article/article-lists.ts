/** The word lists this room reads, from data/words/article.json. */
export interface ArticleLists {
  /** News agencies as credits and datelines name them: "AP", "Xinhua". */
  readonly agencies: readonly string[];
  /** Whole lines that are furniture of a web page, as regular expressions without anchors. */
  readonly junk: readonly string[];
}

/** What is read when no lists are handed in: the layout alone decides. */
export const noLists: ArticleLists = { agencies: [], junk: [] };
