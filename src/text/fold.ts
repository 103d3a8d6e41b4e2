/** Curly apostrophes and quotation marks made straight; same length, so offsets hold. */
export const straighten = (text: string): string => text.replace(/[‘’‛ʼ]/g, "'").replace(/[“”„«»]/g, '"');

/** For comparing words: straight marks, lower case, no accents. Not of the same length as the input. */
export const fold = (text: string): string => straighten(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
