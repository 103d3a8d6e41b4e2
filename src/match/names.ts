import type { Knowledge, Person } from '../extract/index.ts';
import { fold } from '../text/index.ts';
import type { Token } from '../text/index.ts';
import type { NamedPerson, NamesFound } from './named.ts';
import { findCountrymen, findRoles, roleParts } from './roles.ts';
import type { MatchTools } from './tools.ts';

/**
 * Finds the people of the article in a question: names first, then roles, then governments, so that "China's foreign
 * minister" is the minister and not the government.
 */
export function findNames(words: readonly Token[], knowledge: Knowledge, tools: MatchTools): NamesFound {
  const named: NamedPerson[] = [];
  const taken = (from: number, to: number): boolean => named.some((name) => name.from < to && from < name.to);
  const nameAll = (people: readonly Person[]): void => {
    for (const entry of nameEntries(people)) {
      for (let i = 0; i + entry.words.length <= words.length; i += 1) {
        const to = i + entry.words.length;
        if (!taken(i, to) && entry.words.every((word, k) => bare(words[i + k] as Token) === word))
          named.push({ person: entry.person, from: i, to, by: 'name' });
      }
    }
  };
  nameAll(knowledge.people.filter((person) => person.kind !== 'government'));
  const roles = findRoles(words, knowledge, tools, taken);
  named.push(...roles.named);
  named.push(...findCountrymen(words, knowledge, tools, taken));
  nameAll(knowledge.people.filter((person) => person.kind === 'government'));
  named.sort((a, b) => a.from - b.from);
  const wrongTitles = wrongTitlesOf(words, named, knowledge, tools);
  return { named: named.map((name) => withTitle(name, words, wrongTitles)), open: roles.open, wrongTitles };
}

/** A title before a name belongs to the name, the wrong one too: it is no topic. */
const withTitle = (name: NamedPerson, words: readonly Token[], wrong: NamesFound['wrongTitles']): NamedPerson =>
  wrong.some(({ person, title }) => person === name.person && words[name.from - 1]?.text === title)
    ? { ...name, from: name.from - 1 }
    : name;

const bare = (token: Token): string => fold(token.lower).replace(/[.']/g, '');

interface NameEntry {
  readonly words: readonly string[];
  readonly person: number;
}

/** All names and aliases as lower-case words, longest first; one that two people share is left out. */
function nameEntries(people: readonly Person[]): NameEntry[] {
  const owner = new Map<string, number | null>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases, ...singleNames(person)]) {
      const key = fold(name).replace(/[.']/g, '');
      owner.set(key, owner.has(key) && owner.get(key) !== person.id ? null : person.id);
    }
  }
  return [...owner]
    .flatMap(([key, person]) => (person === null ? [] : [{ words: key.split(/\s+/), person }]))
    .sort((a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length);
}

/** The parts of a person's name: "Lindqvist" means Petra Lindqvist though the article never says it alone. */
const singleNames = ({ kind, name }: Person): string[] =>
  kind === 'person' ? name.split(' ').filter((part) => part.length >= shortestPart) : [];

/** Shorter parts are initials and particles. */
const shortestPart = 3;

/** Office words before a name that the article never gives this person, though it gives them to another. */
function wrongTitlesOf(
  words: readonly Token[],
  named: readonly NamedPerson[],
  knowledge: Knowledge,
  tools: MatchTools,
): NamesFound['wrongTitles'] {
  const heads = (person: Person): Set<string> =>
    new Set(person.roles.flatMap((role) => roleParts(role.text.split(/\s+/), person.country, tools)));
  return named.flatMap(({ person, from, by }) => {
    const before = words[from - 1];
    const holder = knowledge.people[person];
    if (by !== 'name' || !before || !holder || holder.kind !== 'person' || holder.roles.length === 0) return [];
    const someoneElses = knowledge.people.some((other) => other.id !== person && heads(other).has(before.stem));
    return someoneElses && !heads(holder).has(before.stem) && before.tag !== 'ADP'
      ? [{ person, title: before.text }]
      : [];
  });
}
