/** A person of the article named in a question, by token range (half-open). */
export interface NamedPerson {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly by: 'name' | 'role';
}

/** The people a question names. */
export interface NamesFound {
  readonly named: readonly NamedPerson[];
  /** A role several people hold ("the president" with two presidents), when the question means one. */
  readonly open: { readonly words: string; readonly people: readonly number[] } | null;
  /** A title the question gives someone whom the article gives another: "President Kang". */
  readonly wrongTitles: readonly { readonly person: number; readonly title: string }[];
}
