/** A verb as a form of it stands in the text: its dictionary form and its class, as in `Word.code`. */
export interface VerbForm {
  readonly lemma: string;
  readonly code: 'v' | 'z' | 'd' | 'g';
}

/**
 * The regular forms of verbs, to know a verb where the tagger took it for a noun.
 *
 * @example verbFormsOf(['deny']).get('denies') // { lemma: 'deny', code: 'z' }
 */
export function verbFormsOf(verbs: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const lemma of verbs) {
    const stem = lemma.replace(/e$/, '');
    const changed = lemma.replace(/(?<=[^aeiou])y$/, 'i');
    const add = (form: string, code: VerbForm['code']): unknown =>
      forms.has(form) ? undefined : forms.set(form, { lemma, code });
    add(lemma, 'v');
    add(changed === lemma ? `${lemma}${/(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's'}` : `${changed}es`, 'z');
    add(changed === lemma ? `${stem}ed` : `${changed}ed`, 'd');
    add(`${stem}ing`, 'g');
    const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1) ?? ''}` : null;
    if (doubled === null) continue;
    add(`${doubled}ed`, 'd');
    add(`${doubled}ing`, 'g');
  }
  return forms;
}
