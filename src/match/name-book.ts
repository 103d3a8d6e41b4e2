import type { Knowledge, Person } from '../extract/index.ts';
import { fold } from '../text/index.ts';
import { groupBy } from './group.ts';
import { officeOf, roleParts } from './role-parts.ts';
import type { MatchTools } from './tools.ts';

/** A name or alias of a person, as folded words. */
export interface NameEntry {
  readonly words: readonly string[];
  readonly person: number;
  /** Place among all entries, the longest first. */
  readonly rank: number;
}

/** A person by what they are. */
export interface Holder {
  readonly person: Person;
  /** All parts of their roles and their country, as `roleParts` gives them. */
  readonly parts: ReadonlySet<string>;
  /** The offices alone. */
  readonly offices: ReadonlySet<string>;
}

/** The people of an article by the words that may name them: made once, then only read. */
export interface NameBook {
  readonly knowledge: Knowledge;
  /** First word of a name → the names of people and organisations that begin with it. */
  readonly people: ReadonlyMap<string, readonly NameEntry[]>;
  /** The same of governments. */
  readonly governments: ReadonlyMap<string, readonly NameEntry[]>;
  /** Everybody, by their id. */
  readonly holders: readonly Holder[];
  /** All parts of the roles of persons. */
  readonly roleWords: ReadonlySet<string>;
  /** Persons who say something, by country. */
  readonly speakers: ReadonlyMap<string | null, readonly Person[]>;
}

/** Writes down the people of an article by their names and roles. */
export function createNameBook(knowledge: Knowledge, tools: MatchTools): NameBook {
  const { people } = knowledge;
  const holders = people.map((person) => holderOf(person, tools));
  const speaking = new Set(knowledge.statements.map(({ speaker }) => speaker));
  const persons = holders.filter(({ person }) => person.kind === 'person');
  return {
    knowledge,
    people: entriesOf(people.filter(({ kind }) => kind !== 'government')),
    governments: entriesOf(people.filter(({ kind }) => kind === 'government')),
    holders,
    roleWords: new Set(persons.flatMap(({ parts }) => [...parts])),
    speakers: groupBy(
      persons.flatMap(({ person }) => (speaking.has(person.id) ? [person] : [])),
      ({ country }) => country,
    ),
  };
}

const holderOf = (person: Person, tools: MatchTools): Holder => ({
  person,
  parts: new Set(person.roles.flatMap(({ text }) => roleParts(text.split(/\s+/), person.country, tools))),
  offices: new Set(person.roles.flatMap(({ text }) => officeOf(text, tools))),
});

/** All names and aliases by their first words; one that two people share is left out. */
function entriesOf(people: readonly Person[]): Map<string, NameEntry[]> {
  const owner = new Map<string, number | null>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases, ...singleNames(person)]) {
      const key = bare(name);
      owner.set(key, owner.has(key) && owner.get(key) !== person.id ? null : person.id);
    }
  }
  const entries = [...owner]
    .flatMap(([key, person]) => (person === null ? [] : [{ words: key.split(/\s+/), person }]))
    .sort((a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length)
    .map((entry, rank) => ({ ...entry, rank }));
  return groupBy(entries, ({ words }) => words[0] as string);
}

/** A name for comparing: case, accents, dots and apostrophes do not matter. */
export const bare = (name: string): string => fold(name).replace(/[.']/g, '');

/** The parts of a person's name: "Lindqvist" means Petra Lindqvist though the article never says it alone. */
const singleNames = ({ kind, name }: Person): string[] =>
  kind === 'person' ? name.split(' ').filter((part) => part.length >= shortestPart) : [];

/** Shorter parts are initials and particles. */
const shortestPart = 3;
