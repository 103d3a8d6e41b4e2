/**
 * A rough key of how a word sounds in English ears; words with the same key sound the same. Only good for comparing.
 *
 * @example soundOf('seongjoo') === soundOf('seongju'); soundOf('yee') === soundOf('yi'); soundOf('north') !== soundOf('south')
 */
export const soundOf = (word: string): string =>
  soundRules.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word.toLowerCase().replace(/[^a-z]/g, ''));

/** In order: letters that are not heard, then consonants, then vowels, then doubles. */
export const soundRules: readonly (readonly [RegExp, string])[] = [
  [/^kn|^gn|^pn/, 'n'],
  [/^wr/, 'r'],
  [/^x|^zh/, 's'],
  [/ph/g, 'f'],
  [/tch/g, 'ch'],
  [/wh|hw/g, 'w'],
  [/gh(?=t|$)|(?<=[aeiou])h(?![aeiou])/g, ''],
  [/sch|sh(?=i)/g, 's'],
  [/qu/g, 'kw'],
  [/ck|cc|q|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/tion|sion|cion/g, 'son'],
  [/v(?=$)|ff$/g, 'f'],
  [/oo|ou|uu/g, 'u'],
  [/ee|ea|ie|ei|y/g, 'i'],
  [/ay|ai|ae/g, 'e'],
  [/(?<=[^aeiou])e$/, ''],
  [/(.)\1+/g, '$1'],
];
