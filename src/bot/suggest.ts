import Fuse from 'fuse.js';
import type { Knowledge, Person } from '../extract/index.ts';
import type { MatchTools } from '../match/index.ts';
import { overlaps, sliceOf } from '../text/index.ts';
import { topicsOf } from './topics.ts';

/** What may be typed, by kind. */
export type SuggestionKind = 'questions' | 'speakers' | 'topics' | 'terms';

/** What may be typed about one article. */
export interface Suggestions {
  /**
   * The best `limit` suggestions for what is typed so far, best first; with nothing typed, the ones worth most. Each
   * has at most 100 characters (what Discord takes as a choice).
   */
  suggest(kind: SuggestionKind, typed: string, limit?: number): string[];
}

/** Characters a suggestion may have. */
const mostChars = 100;

/** Typing beyond this changes nothing: the cost of a fuzzy look-up grows with what is looked for. */
const typedChars = 60;

/** Suggestions kept of each kind. */
const keptOfKind = 60;

/**
 * Collects what is worth asking about an article, all of which it can answer.
 *
 * @example createSuggestions(knowledge, tools).suggest('speakers', 'kyung') // ['Kang Kyung-wha']
 */
export function createSuggestions(knowledge: Knowledge, tools: MatchTools): Suggestions {
  const made = new Map<SuggestionKind, { readonly all: readonly string[]; readonly fuse: Fuse<string> }>();
  const ofKind = (kind: SuggestionKind): { readonly all: readonly string[]; readonly fuse: Fuse<string> } => {
    const known = made.get(kind);
    if (known) return known;
    const all = [...new Set(makers[kind](knowledge, tools))]
      .filter((text) => text.length <= mostChars)
      .slice(0, keptOfKind);
    const fresh = { all, fuse: new Fuse(all, { threshold: 0.4, ignoreLocation: true }) };
    made.set(kind, fresh);
    return fresh;
  };
  return {
    suggest(kind, typed, limit = 25) {
      const { all, fuse } = ofKind(kind);
      const sought = typed.slice(0, typedChars).trim().toLowerCase();
      if (sought === '') return all.slice(0, limit);
      const tiers = [
        (text: string) => text === sought,
        (text: string) => text.startsWith(sought),
        (text: string) => ` ${text}`.includes(` ${sought}`),
      ];
      const plain = tiers.flatMap((fits) => all.filter((text) => fits(text.toLowerCase())));
      return [...new Set([...plain, ...fuse.search(sought).map((hit) => hit.item)])].slice(0, limit);
    },
  };
}

const makers: Readonly<Record<SuggestionKind, (knowledge: Knowledge, tools: MatchTools) => string[]>> = {
  questions: questionsOf,
  speakers: (knowledge) => speakersOf(knowledge).map((person) => person.name),
  topics: topicsOf,
  terms: (knowledge, tools) => [
    ...knowledge.definitions.map((definition) => definition.term),
    ...knowledge.people.filter((person) => person.roles.length > 0).map((person) => person.name),
    ...topicsOf(knowledge, tools),
  ],
};

/** Those who say something, who says most first. */
function speakersOf(knowledge: Knowledge): Person[] {
  const count = new Map<number, number>();
  for (const { speaker, within } of knowledge.statements)
    if (speaker !== null && within === null) count.set(speaker, (count.get(speaker) ?? 0) + 1);
  return [...count].toSorted(([a, m], [b, n]) => n - m || a - b).flatMap(([id]) => knowledge.people[id] ?? []);
}

/** Questions of every kind the article has answers to, one of each kind in turn. */
function questionsOf(knowledge: Knowledge, tools: MatchTools): string[] {
  const { article } = knowledge;
  const topics = topicsOf(knowledge, tools);
  const aboutTopic = speakersOf(knowledge).flatMap((person) => {
    const content = knowledge.statements
      .filter((s) => s.speaker === person.id && s.within === null)
      .flatMap((s) => s.content.map((part) => sliceOf(article.text, part).toLowerCase()));
    const topic = topics.find((words) => content.some((text) => text.includes(words.toLowerCase())));
    return topic ? [`What did ${person.name} say about ${withArticle(topic, article.text)}?`] : [];
  });
  const saying = speakersOf(knowledge).map((person) => `What did ${person.name} say?`);
  const meaning = knowledge.definitions
    .filter((definition) => definition.kind === 'expansion')
    .map((definition) => `What does ${definition.term} stand for?`);
  const being = knowledge.people
    .filter((person) => person.kind === 'person' && person.roles.length > 0)
    .map((person) => `Who is ${person.name}?`);
  const counting = knowledge.quantities.flatMap(({ counted, expression, sentence }) => {
    const noun = counted && sliceOf(article.text, counted);
    const isDate = knowledge.events.some(
      (event) => event.sentence === sentence && overlaps(event.expression, expression),
    );
    return noun && !isDate && /^[a-z][a-z -]*s$/.test(noun) ? [`How many ${noun} are there?`] : [];
  });
  const dated = knowledge.events
    .filter((event) => event.precision === 'day')
    .map((event) => `What happened on ${sliceOf(article.text, event.expression)}?`)
    .filter((question) => /on (?:[A-Z]\w+ \d{1,2}|[A-Z][a-z]+day)\?$/.test(question));
  return inTurn([aboutTopic, being, meaning, counting, dated, saying]);
}

/** A topic as it stands in a sentence: "the THAAD issue" where the article has it with "the". */
function withArticle(topic: string, text: string): string {
  const words = topic.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\bthe ${words}\\b`, 'i').test(text) ? `the ${topic}` : topic;
}

/** One of each list after another, until all are through. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
