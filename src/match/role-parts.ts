import type { MatchTools } from './tools.ts';

/**
 * Role words as comparable parts: stems, and countries as "@South Korea".
 *
 * @example roleParts(['minister', 'of', 'defence'], 'France', tools) // ['@France', 'minist', 'defenc']
 */
export function roleParts(words: readonly string[], country: string | null, tools: MatchTools): string[] {
  const parts: string[] = country ? [`@${country}`] : [];
  for (let i = 0; i < words.length; i += 1) {
    const word = (words[i] as string).toLowerCase();
    if (/^(of|the|'s|'|a|an|for|and)$/.test(word)) continue;
    const pair = i + 1 < words.length ? tools.countryOf(`${word} ${(words[i + 1] as string).toLowerCase()}`) : null;
    const named = pair ?? tools.countryOf(word);
    if (named) parts.push(`@${named}`);
    else parts.push(tools.reader.stem(word));
    if (pair) i += 1;
  }
  return parts;
}

/** The office itself of a role: "secretary" of "union's secretary", "minister" of "minister of defence". */
export function officeOf(role: string, tools: MatchTools): string[] {
  const office = role.split(/ (?:of|at|for|in|to|and) |, /)[0] ?? role;
  return roleParts(office.split(/\s+/), null, tools).slice(-1);
}
