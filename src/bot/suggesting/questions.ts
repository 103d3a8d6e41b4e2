import type { Definition, Knowledge, Person } from '../../extract/index.ts';
import type { MatchTools } from '../../match/index.ts';
import { overlaps, sliceOf } from '../../text/index.ts';
import { findDeeds } from './deeds.ts';
import { nameInSentence, speakersOf } from './speakers.ts';

/** One kind of question an article may answer. */
export interface QuestionKind {
  readonly name: string;
  /** The questions of this kind that this article answers, best first. */
  readonly make: (knowledge: Knowledge, tools: MatchTools, topics: readonly string[]) => string[];
}

/** In the order they take turns; the first three open a chat. */
export const questionKinds: readonly QuestionKind[] = [
  { name: 'What did … say about …?', make: sayingAbout },
  { name: 'When did … meet …?', make: (knowledge) => doing(knowledge, 'When') },
  { name: 'Who is …?', make: being },
  { name: 'What does … stand for?', make: standingFor },
  { name: 'Where did … meet …?', make: (knowledge) => doing(knowledge, 'Where') },
  { name: 'How many … does the article mention?', make: counting },
  { name: 'What did … say on …?', make: sayingOn },
  { name: 'What is …?', make: explaining },
  { name: 'What happened on …?', make: happening },
  {
    name: 'What did … say?',
    make: (knowledge) => speakersOf(knowledge).map((person) => `What did ${named(person, knowledge)} say?`),
  },
  { name: 'What is this article about?', make: () => ['What is this article about?'] },
];

/**
 * Questions worth asking about an article, a kind in turn; made from what was found in it, so that it can answer them.
 *
 * @example questionsOf(knowledge, tools, topics).slice(0, 2) // ['What did Wang Yi say about THAAD?', 'When did Xi Jinping meet …?']
 */
export function questionsOf(knowledge: Knowledge, tools: MatchTools, topics: readonly string[]): string[] {
  const lists = questionKinds.map(({ make }) => [...new Set(make(knowledge, tools, topics))]);
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

const named = (person: Person, { article }: Knowledge): string => nameInSentence(person, article.text);

/** The best topic of each speaker's own statements, one not yet taken by another speaker where there is a choice. */
function sayingAbout(knowledge: Knowledge, tools: MatchTools, topics: readonly string[]): string[] {
  const { article, statements } = knowledge;
  const telling = topics.filter((topic) => isTelling(topic, tools));
  const taken = new Set<string>();
  return speakersOf(knowledge).flatMap((person) => {
    const said = statements
      .filter((s) => s.speaker === person.id && s.within === null)
      .flatMap((s) => s.content.map((part) => wordsOf(sliceOf(article.text, part))));
    const fitting = telling.filter((topic) => said.some((text) => text.includes(wordsOf(topic))));
    const topic = fitting.find((one) => !taken.has(one)) ?? fitting[0];
    if (!topic) return [];
    taken.add(topic);
    return [`What did ${named(person, knowledge)} say about ${withArticle(topic, article.text)}?`];
  });
}

/** Words this common say little by themselves: "support", "plan", "way". */
const commonRank = 700;

/** Whether a topic makes a question: of several words, or an acronym, or a word that is neither everywhere nor a day. */
export const isTelling = (topic: string, { vectors }: MatchTools): boolean =>
  topic.includes(' ') ||
  isAcronym(topic) ||
  (topic === topic.toLowerCase() && (vectors.rank(topic) ?? commonRank) >= commonRank);

/** The words in lower case, a space around each. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim()} `;

/** A topic as it stands in a sentence: "the THAAD issue" where the article has it with "the". */
function withArticle(topic: string, text: string): string {
  const words = topic.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\bthe ${words}\\b`, 'i').test(text) ? `the ${topic}` : topic;
}

/** "When did Xi Jinping meet Moon Jae-in?" of what the article dates, "Where …" of what it places. */
function doing(knowledge: Knowledge, asked: 'When' | 'Where'): string[] {
  return findDeeds(knowledge)
    .filter(({ event, placed }) => (asked === 'When' ? event !== null : placed) && !event?.planned)
    .map(({ doer, verb, other }) => `${asked} did ${doer.name} ${verb} ${other.name}?`);
}

/** People with a role, those spoken of most first. */
function being({ people }: Knowledge): string[] {
  return people
    .filter((person) => person.kind === 'person' && person.roles.length > 0 && / /.test(person.name))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map((person) => `Who is ${person.name}?`);
}

function standingFor({ definitions }: Knowledge): string[] {
  return definitions
    .filter((one) => one.kind === 'expansion' && isAcronym(one.term))
    .map(({ term }) => `What does ${term} stand for?`);
}

const isAcronym = (term: string): boolean => /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&.-]+$/u.test(term);

const placeWord = /\b(?:county|city|town|village|province|district|island|region|capital|port|suburb|state|area)\b/i;

const firstWord = (term: string): string => (term.split(/[ '’-]/)[0] ?? '').toLowerCase();

/** Names that are explained, people left out: "Where is Seongju?" of a place, else "What is …?". */
function explaining({ definitions, people, article }: Knowledge, { vectors }: MatchTools): string[] {
  const isPerson = (term: string): boolean =>
    people.some((p) => p.kind === 'person' && [p.name, ...p.aliases].includes(term));
  const isProper = ({ term }: Definition): boolean =>
    /^\p{Lu}[\p{L}\p{N}'’ -]{2,}$/u.test(term) && (vectors.dictionarySize(firstWord(term)) ?? 99) > 35;
  return definitions
    .filter((one) => one.kind === 'description' && isProper(one) && !isPerson(one.term))
    .map(
      (one) =>
        `${placeWord.test(sliceOf(article.text, one.meaning)) ? 'Where' : 'What'} is ${withArticle(one.term, article.text)}?`,
    );
}

/** Counted by the clock, the scale and the purse: no number of things. */
const measure =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|times|percent|points?|dollars?|euros?|pounds?|yuan|yen|won|cents?|miles?|kilomet\w+|met(?:er|re)s|feet|inches|yards|acres|tons?|tonnes|kilograms?|degrees|others?|fewer|more|less|parts|ways|things|lots)\b/;

/** Things counted once only, so that the number asked for is plain; those of several words first. */
function counting({ article, quantities, events }: Knowledge): string[] {
  const nouns = quantities.map(({ counted }) => (counted ? sliceOf(article.text, counted).replace(/\s+/g, ' ') : ''));
  const asked = quantities.flatMap(({ expression, sentence, value }, i) => {
    const noun = nouns[i] as string;
    const isDate = events.some((e) => e.sentence === sentence && overlaps(e.expression, expression));
    const isPart = article.text[expression.end] === '-';
    const isPlain = /^(?:[\p{L}-]+ ){0,3}[a-z-]+s$/u.test(noun) && !measure.test(noun);
    const isOnly = nouns.filter((other) => other === noun || other.endsWith(` ${noun}`)).length === 1;
    return isPlain && isOnly && !isDate && !isPart && value >= 2 ? [noun] : [];
  });
  return asked
    .toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')))
    .map((noun) => `How many ${noun} does the article mention?`);
}

/** A day as it may follow "on": "October 30", "Nov. 3, 2017", "Wednesday"; the year is left out. */
function dayOf(expression: string): string | null {
  const [, day] =
    /^(?:on )?((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))(?:,? \d{4})?$/.exec(
      expression,
    ) ?? [];
  return day ?? null;
}

function sayingOn(knowledge: Knowledge): string[] {
  const { article, events, statements, people } = knowledge;
  return statements.flatMap(({ speaker, within, content, sentences }) => {
    const person = speaker === null ? undefined : people[speaker];
    if (!person || within !== null) return [];
    const isWhen = (span: { start: number; end: number }): boolean => !content.some((part) => overlaps(part, span));
    const event = events.find((e) => sentences.includes(e.sentence) && !e.planned && isWhen(e.expression));
    const day = event && dayOf(sliceOf(article.text, event.expression));
    return day ? [`What did ${named(person, knowledge)} say on ${day}?`] : [];
  });
}

function happening({ article, events }: Knowledge): string[] {
  return events
    .filter((event) => event.precision === 'day')
    .flatMap(({ expression, planned }) => {
      const day = dayOf(sliceOf(article.text, expression));
      return day ? [planned ? `What will happen on ${day}?` : `What happened on ${day}?`] : [];
    });
}
