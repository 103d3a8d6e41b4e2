import { readFileSync, statSync } from 'node:fs';
import { phrase } from '../bot/index.ts';
import type { Phrase, Say } from '../bot/index.ts';

/** Why an article's file cannot be used. */
export interface ArticleProblem {
  readonly file: string;
  readonly reason: Phrase;
}

/** The text of an article's file, or what is wrong with it. */
export type ArticleFile = { readonly text: string } | { readonly problem: ArticleProblem };

/** News texts are some kilobytes; what is larger is no article. */
const maxBytes = 2 * 1024 * 1024;

/** Descriptor of stdin, which the file name "-" stands for. */
const stdinDescriptor = 0;

/** Reads an article from a file, or from stdin for "-". */
export function readArticleFile(file: string): ArticleFile {
  const problem = (reason: Phrase): ArticleFile => ({ problem: { file, reason } });
  try {
    if (file !== '-' && statSync(file).size > maxBytes) return problem(phrase('error.too-big'));
    const read = decode(readFileSync(file === '-' ? stdinDescriptor : file));
    return typeof read === 'string' ? { text: read } : problem(read);
  } catch (error) {
    return problem(reasonOf(error));
  }
}

/** One line that tells the user what is wrong. */
export const sayProblem = ({ file, reason }: ArticleProblem, say: Say): string =>
  say(phrase('error.no-article', { file: file === '-' ? 'stdin' : file, reason: say(reason) }));

function reasonOf(error: unknown): Phrase {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  if (code === 'ENOENT') return phrase('error.missing');
  if (code === 'EISDIR') return phrase('error.folder');
  return phrase('error.unreadable', { code });
}

/** The text of some bytes, by their byte order mark, else as UTF-8; or what is wrong with them. */
function decode(bytes: Buffer): string | Phrase {
  if (bytes.length > maxBytes) return phrase('error.too-big');
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return phrase('error.binary');
  const text = tryDecode(bytes, encoding);
  if (text === null) return phrase('error.encoding');
  if (text.trim() === '') return phrase('error.empty');
  return /\p{L}{2,}/u.test(text) ? text : phrase('error.no-prose');
}

function tryDecode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
