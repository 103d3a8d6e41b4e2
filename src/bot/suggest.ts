import type { Knowledge, Person } from '../extract/index.ts';
import type { MatchTools } from '../match/index.ts';
import { fold } from '../text/index.ts';
import { isTelling, questionsOf } from './suggesting/questions.ts';
import { speakersOf } from './suggesting/speakers.ts';
import { finderOf } from './suggesting/typed.ts';
import type { Finder, Suggestable } from './suggesting/typed.ts';
import { topicsOf } from './topics.ts';

/** What may be typed, by kind. */
export type SuggestionKind = 'questions' | 'speakers' | 'topics' | 'terms';

/** What may be typed about one article. */
export interface Suggestions {
  /**
   * The best `limit` suggestions for what is typed so far, best first; with nothing typed, the ones worth most. Each
   * has at most 100 characters (what Discord takes as a choice). Typos are forgiven.
   */
  suggest(kind: SuggestionKind, typed: string, limit?: number): string[];
}

/** Characters a suggestion may have. */
const mostChars = 100;

/** Suggestions kept of each kind. */
const keptOfKind = 60;

/**
 * Collects what is worth asking about an article, all of which it can answer. Each kind is made when first asked for.
 *
 * @example createSuggestions(knowledge, tools).suggest('speakers', 'kyung') // ['Kang Kyung-wha']
 */
export function createSuggestions(knowledge: Knowledge, tools: MatchTools): Suggestions {
  let topics: readonly string[] | null = null;
  const finders = new Map<SuggestionKind, Finder>();
  const finderFor = (kind: SuggestionKind): Finder => {
    const made = finders.get(kind);
    if (made) return made;
    const fresh = finderOf(
      distinct(makers[kind](knowledge, tools, (topics ??= tellingFirst(knowledge, tools)))).slice(0, keptOfKind),
    );
    finders.set(kind, fresh);
    return fresh;
  };
  return { suggest: (kind, typed, limit = 25) => finderFor(kind)(typed).slice(0, limit) };
}

type Maker = (knowledge: Knowledge, tools: MatchTools, topics: readonly string[]) => Suggestable[];

const makers: Readonly<Record<SuggestionKind, Maker>> = {
  questions: (knowledge, tools, topics) => questionsOf(knowledge, tools, topics).map(bare),
  speakers: (knowledge) => speakersOf(knowledge).map(asPerson),
  topics: (_, __, topics) => topics.map(bare),
  terms: (knowledge, _, topics) => [
    ...definedTerms(knowledge).map(bare),
    ...knowledge.people.filter(({ roles }) => roles.length > 0).map(asPerson),
    ...topics.map(bare),
  ],
};

/** Found by short names and offices as well: "chinese foreign" finds "Wang Yi". */
const asPerson = ({ name, aliases, roles }: Person): Suggestable => ({
  text: name,
  others: [...aliases, ...roles.map((role) => role.text)],
});

const bare = (text: string): Suggestable => ({ text, others: [] });

/** Topics that make a question before words that are everywhere. */
function tellingFirst(knowledge: Knowledge, tools: MatchTools): string[] {
  const topics = topicsOf(knowledge, tools);
  return [...topics.filter((topic) => isTelling(topic, tools)), ...topics.filter((topic) => !isTelling(topic, tools))];
}

/** Acronyms that are spelt out, then what is described. */
const definedTerms = ({ definitions }: Knowledge): string[] =>
  (['expansion', 'description'] as const).flatMap((kind) =>
    definitions.filter((one) => one.kind === kind).map(({ term }) => term),
  );

/** Each text once, whatever its capitals, and none too long. */
function distinct(list: readonly Suggestable[]): Suggestable[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => {
    const key = fold(text);
    if (text.length > mostChars || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
