import { listOf } from './front-matter.ts';

/**
 * The tags of a line like `["china", "asia"]`, "Tags: china, asia" or "#china #asia"; `null` when it holds none.
 *
 * Left alone: "[The minister] left.", "Topics of the talks were trade and travel.", "#1 in the list".
 */
export function tagsIn(line: string): string[] | null {
  if (line.length > 400) return null;
  if (/^\[\s*(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))*\s*\]$/.test(line)) return listOf(line);
  const labelled = /^(?:tags?|keywords|topics|filed under)\s*:\s*(.+)$/i.exec(line);
  if (labelled) return listOf(labelled[1] as string);
  if (/^#\p{L}[\p{L}\p{N}_]*(?:[\s,]+#\p{L}[\p{L}\p{N}_]*)*$/u.test(line)) {
    return line.split(/[\s,]+/).map((tag) => tag.slice(1));
  }
  return null;
}
