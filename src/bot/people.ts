import type { Knowledge, Person } from '../extract/index.ts';
import type { Command } from './command.ts';
import type { ListedPerson } from './reply.ts';
import { makeReply, phrase } from './reply.ts';

/** Who speaks and who is spoken of: persons, organisations and governments, the most important first. */
export const people: Command = {
  name: 'people',
  arguments: [],
  run(_request, { knowledge }) {
    const listed = knowledge.people
      .toSorted((a, b) => importanceOf(knowledge, b) - importanceOf(knowledge, a) || a.id - b.id)
      .map((person) => listPerson(knowledge, person));
    if (listed.length === 0) return makeReply('people', 'not-found', { phrases: [phrase('people.none')] });
    return makeReply('people', 'answer', {
      phrases: [phrase('people.lead', { count: listed.length })],
      people: listed,
      confidence: 1,
    });
  },
};

/** How many statements are somebody's. */
export const statementsOf = (knowledge: Knowledge, person: Person): number =>
  knowledge.statements.filter((s) => s.speaker === person.id).length;

/** A person's weight in the article: who speaks counts twice as much as who is mentioned, the headline three times. */
export function importanceOf(knowledge: Knowledge, person: Person): number {
  const headlines = person.mentions.filter((m) => knowledge.article.sentences[m.sentence]?.place === 'headline');
  return 2 * statementsOf(knowledge, person) + person.mentions.length + 2 * headlines.length;
}

/** A person as shown in lists. */
export const listPerson = (knowledge: Knowledge, person: Person): ListedPerson => ({
  name: person.name,
  roles: person.roles.map((role) => role.text),
  aliases: person.aliases,
  statements: statementsOf(knowledge, person),
});
