/** What a sidecar file or front matter may tell about an article; every part may be missing. */
export interface Sidecar {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  /** Any day or time of ISO 8601; the day counts. */
  readonly published?: string;
  readonly byline?: string;
  readonly tags?: readonly string[];
}

/** Front matter and where the article's own words begin behind it. */
export interface FrontMatter {
  readonly sidecar: Sidecar;
  /** Offset of the first character behind the closing line; 0 when there is no front matter. */
  readonly end: number;
}

const keys: Readonly<Record<string, 'title' | 'source' | 'url' | 'published' | 'byline' | 'tags'>> = {
  title: 'title',
  headline: 'title',
  source: 'source',
  publisher: 'source',
  site: 'source',
  url: 'url',
  link: 'url',
  published: 'published',
  date: 'published',
  author: 'byline',
  byline: 'byline',
  by: 'byline',
  tags: 'tags',
  keywords: 'tags',
};

/**
 * Reads `---` front matter of simple `key: value` lines at the head of a text.
 *
 * @example frontMatterOf('---\ntitle: Rain\n---\nIt rained.') // { sidecar: { title: 'Rain' }, end: 20 }
 */
export function frontMatterOf(text: string): FrontMatter {
  const match = /^\uFEFF?---[ \t]*\r?\n((?:(?!---)[^\r\n]*\r?\n){0,60})---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { sidecar: {}, end: 0 };
  const sidecar: Record<string, string | string[]> = {};
  for (const line of (match[1] as string).split(/\r?\n/)) {
    const pair = /^(\w+)\s*:\s*(.*)$/.exec(line.trim());
    const key = pair && keys[(pair[1] as string).toLowerCase()];
    if (!key) continue;
    const value = unquote((pair[2] as string).trim());
    if (value === '') continue;
    sidecar[key] = key === 'tags' ? listOf(value) : value;
  }
  return { sidecar, end: match[0].length };
}

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2');

/** The names in `["a", "b"]` or `a, b`. */
export const listOf = (value: string): string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
