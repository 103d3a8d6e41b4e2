/** The letters a to z of a word in lower case, a bit each: words whose letters differ much need no closer comparing. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/**
 * How many letters are in a set.
 *
 * @example countLetters(lettersOf('kang') & ~lettersOf('wang')) // 1: "k"
 */
export function countLetters(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}
