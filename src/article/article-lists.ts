/** The word lists this room reads, from data/words/article.json. */
export interface ArticleLists {
  /** News agencies as credits and datelines name them: "AP", "Xinhua". */
  readonly agencies: readonly string[];
  /** Names of a paper's sections, which stand above or below headlines: "Politics". */
  readonly sections: readonly string[];
  /** Whole lines that are furniture of a web page, as regular expressions without anchors. */
  readonly junk: readonly string[];
}

/** What is read when no lists are handed in: the layout alone decides. */
export const noLists: ArticleLists = { agencies: [], sections: [], junk: [] };
