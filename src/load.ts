import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { decodeArticle, maxArticleBytes } from './article/index.ts';
import type { ArticleProblem, Sidecar } from './article/index.ts';

/** Why a file cannot be opened as an article; `message` is for the user. */
export interface FileProblem {
  readonly kind: ArticleProblem['kind'] | 'missing' | 'folder' | 'unreadable' | 'sidecar';
  readonly file: string;
  readonly message: string;
}

/** An article's text with what the file beside it tells, or what is wrong. */
export type Loaded = { readonly text: string; readonly sidecar: Sidecar } | { readonly problem: FileProblem };

/** Descriptor of stdin, which the file name "-" stands for. */
const stdinDescriptor = 0;

/**
 * Reads an article's file and, where there is one, the sidecar `<name>.json` beside it (title, source, url, published,
 * byline, tags). Nothing is thrown for files a user may name.
 *
 * @example loadArticle('gone.txt') // { problem: { kind: 'missing', file: 'gone.txt', message: 'There is no file gone.txt. …' } }
 */
export function loadArticle(file: string): Loaded {
  try {
    if (file !== '-' && statSync(file).size > maxArticleBytes * 8)
      return fail(file, 'too-big', 'The file is far too big; up to 2 MB can be read.');
    const decoded = decodeArticle(readFileSync(file === '-' ? stdinDescriptor : file));
    if ('problem' in decoded) return { problem: { ...decoded.problem, file } };
    return file === '-' ? { text: decoded.text, sidecar: {} } : withSidecar(file, decoded.text);
  } catch (error) {
    return failToOpen(file, error);
  }
}

const fail = (file: string, kind: FileProblem['kind'], message: string): Loaded => ({
  problem: { kind, file, message },
});

function failToOpen(file: string, error: unknown): Loaded {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return fail(file, 'missing', `There is no file ${file}. Check the name.`);
  if (code === 'EISDIR') return fail(file, 'folder', `${file} is a folder. Name a file with one article.`);
  return fail(file, 'unreadable', `${file} cannot be read (${code}). Check its permissions.`);
}

/** "news/rain.txt" has its sidecar at "news/rain.json". */
export const sidecarPath = (file: string): string => join(dirname(file), `${basename(file, extname(file))}.json`);

function withSidecar(file: string, text: string): Loaded {
  const path = sidecarPath(file);
  if (path === file) return { text, sidecar: {} };
  const written = readIfThere(path);
  if (written === null) return { text, sidecar: {} };
  const sidecar = sidecarIn(written);
  return sidecar
    ? { text, sidecar }
    : fail(
        path,
        'sidecar',
        `${path} is not a JSON object of title, source, url, published, byline and tags. Mend or remove it.`,
      );
}

function readIfThere(path: string): string | null {
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The known fields of the right type; `null` when the JSON is broken or no object. */
function sidecarIn(written: string): Sidecar | null {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Record<string, unknown>;
  const known = ['title', 'source', 'url', 'published', 'byline'].flatMap((key) =>
    typeof fields[key] === 'string' && fields[key] !== '' ? [[key, fields[key]]] : [],
  );
  const tags = Array.isArray(fields['tags']) ? { tags: fields['tags'].filter((tag) => typeof tag === 'string') } : {};
  return { ...Object.fromEntries(known), ...tags } as Sidecar;
}

/** What changes when an article's file or its sidecar is replaced: inodes, sizes and times; "none" for one not there. */
export const articleStamp = (file: string): string => [file, sidecarPath(file)].map(stampOf).join(' ');

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.ino}:${stats.size}:${stats.mtimeMs}` : 'none';
}
