/** Forms no stemmer brings together, from data/words/forms.json: each line a dictionary form and the others, "fall fell fallen". */
export interface WordForms {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Numbers in figures, and in words. */
  readonly numbers: readonly string[];
}

/** Other form → dictionary form. */
export function dictionaryFormsOf({ verbs, nouns, numbers }: WordForms): Map<string, string> {
  return new Map(
    [...verbs, ...nouns, ...numbers].flatMap((line) => {
      const [base = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, base]);
    }),
  );
}
