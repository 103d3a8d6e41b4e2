/** What speaks for and against a sentence, by name; see the weights for what each counts. */
export interface Signals {
  /** Share of the question's weight whose very words stand here, 0..1. */
  readonly overlap: number;
  /** Further share matched through a name's other forms or a pronoun, 0..1. */
  readonly coreference: number;
  /** Further share matched by a synonym or a word of like meaning, 0..1. */
  readonly meaning: number;
  /** Share of neighbouring pairs of the question that stand close together here, 0..1. */
  readonly phrase: number;
  /** 1 when the sentence offers a new answer of the asked type, 0 when not, 0.5 when the type asks for none. */
  readonly type: number;
  /** 1 when the asked speaker says it, -1 when someone else does, 0 when nobody's words are asked for. */
  readonly speaker: number;
  /** 1 when it is said with the verb the question uses, 0.6 with a synonym. */
  readonly cue: number;
  /** 1 for the first sentence, falling towards 0. */
  readonly position: number;
  readonly headline: number;
  readonly caption: number;
  /** Share of the question's weight that the neighbouring sentences match and this one does not, 0..1. */
  readonly neighbours: number;
}

/** What each signal counts for. */
export type Weights = Readonly<Record<keyof Signals, number>>;
