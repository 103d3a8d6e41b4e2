import { looksEnglish } from '../text/index.ts';

/** Why bytes cannot be read as an article. */
export type ProblemKind = 'empty' | 'too-big' | 'binary' | 'web-page' | 'encoding' | 'no-prose' | 'not-english';

/** What is wrong, where, and what to do about it, in one or two sentences for the user. */
export interface ArticleProblem {
  readonly kind: ProblemKind;
  readonly message: string;
}

/** A text, or the reason there is none. */
export type Decoded = { readonly text: string } | { readonly problem: ArticleProblem };

/** News texts are some kilobytes; what is larger is no article. */
export const maxArticleBytes = 2 * 1024 * 1024;

/** First bytes of the kinds of file people mistake for a text. */
const signatures: readonly { readonly name: string; readonly bytes: string }[] = [
  { name: 'a PDF', bytes: '%PDF' },
  { name: 'a Word document or another zip archive', bytes: 'PK\u0003\u0004' },
  { name: 'an old Word document', bytes: '\u00D0\u00CF\u0011\u00E0' },
  { name: 'a picture', bytes: '\u0089PNG' },
  { name: 'a picture', bytes: '\u00FF\u00D8\u00FF' },
  { name: 'a picture', bytes: 'GIF8' },
  { name: 'a gzip archive', bytes: '\u001F\u008B' },
];

/**
 * The text of an article's bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark is dropped; every other
 * character, ends of line too, stays as it is.
 *
 * @example decodeArticle(new Uint8Array()) // { problem: { kind: 'empty', message: 'The article is empty. …' } }
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length > maxArticleBytes) {
    return fail(
      'too-big',
      `The article has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; up to 2 MB can be read. Keep the article's own text only.`,
    );
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    const binary = binaryName(bytes);
    if (binary)
      return fail('binary', `The file is ${binary}, not a text. Save the article as plain text (.txt, UTF-8).`);
  }
  const text = tryDecode(bytes, encoding);
  if (text === null) return fail('encoding', encodingMessage(bytes, encoding));
  return checkText(text);
}

/** The same checks for text that is decoded already, pasted for instance. */
export function checkText(text: string): Decoded {
  if (text.trim() === '') return fail('empty', 'The article is empty. Give a file with the text of a news article.');
  if (/^\s*(?:<!doctype html|<html\b|<\?xml\b)/i.test(text.slice(0, 2_000))) {
    return fail('web-page', "The file is a web page's source. Save the article's words as plain text.");
  }
  if (looksEnglish(text) === 'other') {
    return fail('not-english', 'The text does not read as English. Onrecord reads news in English only.');
  }
  if (isData(text)) {
    return fail('no-prose', 'The file holds data or program text, not an article. Give the text of a news article.');
  }
  return hasProse(text)
    ? { text }
    : fail('no-prose', 'There are no sentences in the text. Give a news article in running English.');
}

/** Share of lines with the marks of data or programs (braces, keys, semicolons at the end) from which a text is no prose. */
const dataShare = 0.5;

const dataMark = /^[{}[\]]|[{}[\];]\s*,?$|^"[^"]*"\s*:|^[\w.-]+\s*[:=]\s*\S*$|^<[/\w]/;

/** Set in from elsewhere as one line: `<tweet id="7">The mayor said …</tweet>`; it tells nothing of the text around it. */
const setIn = /^<(\w+)\b[^<>]*>.*<\/?\1\/?>\.?$/;

/** Running words: eight in a row, in a line that begins like one and ends like one, “… in Iowa.” [Courier.]” too. */
const isRunning = (line: string): boolean =>
  /^[\p{L}\p{N}"'“‘(–—-]/u.test(line) &&
  /(?:[^{}[\];,]|\[[^\][{}]*\])$/.test(line) &&
  /(?:^|[\s"'“‘(–—-])(?:[\p{L}\p{M}’'-]+,?\s+){7}\p{L}/u.test(line) &&
  !/^"[^"]*"\s*:/.test(line);

/** Whether most lines are those of JSON, a table of keys or a program, and running words are not most of the text. */
function isData(text: string): boolean {
  const all = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines = all.filter((line) => !setIn.test(line));
  const marked = lines.filter((line) => dataMark.test(line));
  if (all.length < 2 || marked.length < lines.length * dataShare) return false;
  return lengthOf(lines.filter(isRunning)) <= lengthOf(lines) / 2;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

const fail = (kind: ProblemKind, message: string): Decoded => ({ problem: { kind, message } });

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** What kind of binary file the bytes are; `null` for a text. */
function binaryName(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find((signature) => head.startsWith(signature.bytes));
  if (known) return known.name;
  return holdsControls(bytes.subarray(0, 64 * 1024)) ? 'binary' : null;
}

/** Whether a byte stands for no character of a text: a control other than white space and escape. */
function holdsControls(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) return true;
  return false;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingMessage(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8')
    return 'The file says it is UTF-16, but breaks off or holds broken characters. Save it as UTF-8.';
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const line = lenient.slice(0, lenient.indexOf('\uFFFD')).split(/\r\n?|\n/).length;
  return `The file is not UTF-8: line ${line} holds a character of another encoding, Windows-1252 or Latin-1 perhaps. Save it as UTF-8.`;
}

/** At least one run of four words, of letters for the most part. */
function hasProse(text: string): boolean {
  const head = text.slice(0, 100_000);
  const letters = head.replace(/[^\p{L}]+/gu, '').length;
  const solid = head.replace(/\s+/g, '').length;
  return letters >= solid * 0.5 && /(?:[\p{L}\p{M}'’-]+[,;:]?[ \t\r\n]+){3}[\p{L}'’-]+/u.test(head);
}
