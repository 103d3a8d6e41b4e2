import type { Token } from '../text/index.ts';
import { bare } from './name-book.ts';
import type { NameBook, NameEntry } from './name-book.ts';
import type { NamedPerson, NamesFound } from './named.ts';
import { findCountrymen, findRoles } from './roles.ts';
import type { MatchTools } from './tools.ts';

/**
 * Finds the people of the article in a question: names first, then roles, then governments, so that "China's foreign
 * minister" is the minister and not the government.
 */
export function findNames(words: readonly Token[], book: NameBook, tools: MatchTools): NamesFound {
  const named: NamedPerson[] = [];
  const taken = (from: number, to: number): boolean => named.some((name) => name.from < to && from < name.to);
  const bareWords = words.map(({ lower }) => bare(lower));
  const nameAll = (names: NameBook['people']): void => {
    for (const entry of entriesIn(bareWords, names)) {
      for (let i = 0; i + entry.words.length <= words.length; i += 1) {
        const to = i + entry.words.length;
        if (!taken(i, to) && entry.words.every((word, k) => bareWords[i + k] === word))
          named.push({ person: entry.person, from: i, to, by: 'name' });
      }
    }
  };
  nameAll(book.people);
  const roles = findRoles(words, book, tools, taken);
  named.push(...roles.named);
  named.push(...findCountrymen(words, book, tools, taken));
  nameAll(book.governments);
  named.sort((a, b) => a.from - b.from);
  const wrongTitles = wrongTitlesOf(words, named, book);
  return { named: named.map((name) => withTitle(name, words, wrongTitles)), open: roles.open, wrongTitles };
}

/** The names whose first word stands in the question, longest first. */
const entriesIn = (bareWords: readonly string[], names: NameBook['people']): NameEntry[] =>
  [...new Set(bareWords)].flatMap((word) => names.get(word) ?? []).sort((a, b) => a.rank - b.rank);

/** A title before a name belongs to the name, the wrong one too: it is no topic. */
const withTitle = (name: NamedPerson, words: readonly Token[], wrong: NamesFound['wrongTitles']): NamedPerson =>
  wrong.some(({ person, title }) => person === name.person && words[name.from - 1]?.text === title)
    ? { ...name, from: name.from - 1 }
    : name;

/** Office words before a name that the article never gives this person, though it gives them to another. */
function wrongTitlesOf(
  words: readonly Token[],
  named: readonly NamedPerson[],
  { holders }: NameBook,
): NamesFound['wrongTitles'] {
  return named.flatMap(({ person, from, by }) => {
    const before = words[from - 1];
    const holder = holders[person];
    if (by !== 'name' || !before || !holder || holder.person.kind !== 'person' || holder.person.roles.length === 0)
      return [];
    if (holder.parts.has(before.stem) || before.tag === 'ADP') return [];
    return holders.some(({ parts }) => parts.has(before.stem)) ? [{ person, title: before.text }] : [];
  });
}
