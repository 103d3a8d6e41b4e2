/** The commonest English function words that few other languages write the same way. */
const english: ReadonlySet<string> = new Set(
  'the of and to that for with was were is are has have had will would from by on at as it its his her their they he she we you this these those which who not but said been be or an after about more than when there'.split(
    ' ',
  ),
);

/** Function words of other languages written in Latin letters, none of them English. */
const foreign: ReadonlySet<string> = new Set(
  'de la el que del una por con para se le les des du et un une dans est pour qui sur der und den das von zu mit ist sich nicht dem ein eine auf di che il della per sono non een het van dat en voor niet zijn og att det som på är till och av ikke i w na się nie jest ve bir bu için ile yang dan dengan untuk ini tidak và của là các não uma com os da do em mais ao je u za da'.split(
    ' ',
  ),
);

/** Words read for the decision; a page tells. */
const wordsRead = 2_000;

/** Running English has 0.3 to 0.5 of these words, lists of names in English 0.02 and more. */
const leastShare = 0.02;

/** Under this many words there is too little to tell. */
const fewestWords = 8;

/**
 * Whether most letters are of another script than the Latin one.
 *
 * @example usesOtherScript('Министр сказал') // true
 */
export function usesOtherScript(text: string): boolean {
  const letters = text.slice(0, wordsRead * 8).replace(/[^\p{L}]/gu, '');
  return letters.replace(/\p{Script=Latin}/gu, '').length > 0.4 * letters.length;
}

/**
 * Whether a text in Latin letters reads as English: its function words are, more than those of other languages.
 * Texts of under eight words count as English.
 *
 * @example readsAsEnglish('Der Minister sagte am Mittwoch, dass die Gespräche mit Berlin nicht beendet sind.') // false
 */
export function readsAsEnglish(text: string): boolean {
  const words = (
    text
      .slice(0, wordsRead * 12)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, wordsRead);
  if (words.length < fewestWords) return true;
  const ours = words.filter((word) => english.has(word)).length;
  const others = words.filter((word) => foreign.has(word)).length;
  return ours >= others && ours >= leastShare * words.length;
}
