import type { Article } from '../article/index.ts';
import { findDefinitions } from './facts/definitions.ts';
import { findEvents } from './facts/events.ts';
import { findQuantities } from './facts/quantities.ts';
import { weighSentences } from './facts/salience.ts';
import type { FactWords } from './facts/words.ts';
import type { Attribution, Knowledge } from './knowledge.ts';
import { findPeople } from './people/index.ts';
import type { PeopleLists } from './people/index.ts';
import { findStatements } from './statements/find-statements.ts';
import type { StatementLists } from './statements/lists.ts';

/** Word lists and weights that tell who says what. */
export interface AttributionLists {
  readonly people: PeopleLists;
  readonly statements: StatementLists;
}

/** The same, and those of all else that is extracted. */
export interface ExtractLists extends AttributionLists {
  readonly facts: FactWords;
}

/**
 * The people of an article and their statements, without the facts, which take a seventh of the time.
 *
 * @param nested whether what is told inside a statement is looked for too, another twelfth
 * @example
 * const { people, statements } = attribute(article, resources);
 * people[statements[0]?.speaker ?? -1]?.name; // 'Wang Yi'
 */
export function attribute(article: Article, lists: AttributionLists, nested = true): Attribution {
  const { people, resolve } = findPeople(article, lists.people);
  const { statements } = findStatements(article, resolve, lists.statements, nested);
  return { article, people, statements };
}

/** All that is known from one article: people, statements with their speakers, facts. */
export function extractKnowledge(article: Article, lists: ExtractLists): Knowledge {
  const { people, resolve } = findPeople(article, lists.people);
  const { statements, possible } = findStatements(article, resolve, lists.statements);
  const events = findEvents(article, lists.facts);
  return {
    article,
    people,
    statements,
    possible: possible(),
    events,
    quantities: findQuantities(article, lists.facts, events),
    definitions: findDefinitions(article, people, lists.facts),
    salience: weighSentences(article, people, statements, lists.facts),
  };
}
