/**
 * Letters of the Latin script as bodies of character classes. Patterns over these compile twenty times faster than over
 * \p{Lu} and \p{L}, and datelines, bylines and credits of English news are set in them.
 */
export const upper = 'A-ZÀ-ÖØ-ÞĀ-ŽƠƯẠ-Ỹ';
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ';
