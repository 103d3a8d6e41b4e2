/** Curly apostrophes and quotation marks made straight; same length, so offsets hold. */
export const straighten = (text: string): string =>
  isAscii(text) ? text : text.replace(/[‘’‛ʼ]/g, "'").replace(/[“”„«»]/g, '"');

/** For comparing words: straight marks, lower case, no accents. Not of the same length as the input. */
export const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : straighten(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Most words are plain ASCII: nothing in them needs straightening or bears an accent. */
const isAscii = (text: string): boolean => !/[^\p{ASCII}]/u.test(text);
