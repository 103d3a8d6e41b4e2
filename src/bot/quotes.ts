import { passageOfStatement } from '../answer/index.ts';
import type { Person, Statement } from '../extract/index.ts';
import { findSpeaker, prepareArticle, topicIn } from '../match/index.ts';
import { sliceOf } from '../text/index.ts';
import type { Span } from '../text/index.ts';
import type { Command, Request } from './command.ts';
import type { Library } from './library.ts';
import { makeReply, phrase } from './reply.ts';
import type { ListedStatement, Passage, Reply } from './reply.ts';

/** All that somebody said, on everything or on one topic, in the order of the article. */
export const quotes: Command = {
  name: 'quotes',
  arguments: [
    { name: 'speaker', required: true, suggests: 'speakers' },
    { name: 'topic', required: false, suggests: 'topics' },
  ],
  run: (request, library) => {
    const { speaker, topic } = wanted(request, library);
    if (speaker === '')
      return makeReply('quotes', 'not-found', {
        phrases: [phrase('quotes.who')],
        suggestions: speakersOf(library),
        confidence: 0.9,
      });
    const found = findSpeaker(speaker, library.knowledge, library.tools);
    if (found.kind === 'open') return askBack(found.people, topic, library);
    const person = found.kind === 'one' ? library.knowledge.people[found.people[0]] : undefined;
    if (!person) return unknownSpeaker(speaker, found.kind === 'narrator', library);
    return quotesOf(person, topic, library);
  },
};

/** Fields as given; else one text: "wang about trade", "wang | trade". */
function wanted(
  { speaker, topic, text }: Request,
  { knowledge, tools }: Library,
): { speaker: string; topic: string | null } {
  const given = speaker ?? text ?? '';
  if (topic !== undefined) return { speaker: given, topic };
  const parts =
    /^(?:what (?:did|does|has)\s+)?(.+?)\s*(?:\||\b(?:say|said|says)?\s*(?:about|on|regarding|concerning)\b)\s*(.+?)\??$/i.exec(
      given,
    );
  const [, who, what] = parts ?? [];
  return who && what && findSpeaker(given, knowledge, tools).kind !== 'one'
    ? { speaker: who, topic: what }
    : { speaker: given, topic: null };
}

function quotesOf(person: Person, topic: string | null, library: Library): Reply {
  const own = statementsOf(person, library);
  const all = own.length > 0 ? own : statementsFor(person, library);
  if (all.length === 0)
    return makeReply('quotes', 'not-found', {
      phrases: [phrase('quotes.silent', { speaker: person.name })],
      suggestions: speakersOf(library),
      confidence: 0.85,
    });
  const article = prepareArticle(library.knowledge, library.tools);
  const fitting =
    topic === null
      ? all.map((statement) => ({ statement, about: [] as Span[] }))
      : all
          .map((statement) => ({ statement, about: topicIn(article, topic, statement.content) }))
          .filter(({ about }) => about.length > 0);
  const said = passagesOf(fitting, library);
  if (said.length === 0 && topic !== null) {
    return makeReply('quotes', 'not-found', {
      phrases: [phrase('quotes.not-on-topic', { speaker: person.name, topic })],
      nearest: passagesOf(
        all.map((statement) => ({ statement, about: [] })),
        library,
      ),
      confidence: 0.85,
    });
  }
  return makeReply('quotes', 'answer', {
    phrases: [
      topic === null
        ? phrase('quotes.all', { speaker: person.name, count: said.length })
        : phrase('quotes.on-topic', { speaker: person.name, topic, count: said.length }),
      ...(own.length > 0 ? [] : [phrase('quotes.speak-for', { speaker: person.name })]),
    ],
    evidence: said,
    speaker: said[0]?.speaker ?? null,
    statements: fitting.map(({ statement }) => listed(statement, library)),
    confidence: 0.9,
  });
}

/** What a person says, in the order of the article; from the headline only what the body does not tell. */
function statementsOf(person: Person, { knowledge }: Library): Statement[] {
  const own = knowledge.statements
    .filter((statement) => statement.speaker === person.id && statement.content.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b));
  const inBody = own.filter((statement) =>
    statement.sentences.some((index) => knowledge.article.sentences[index]?.place === 'body'),
  );
  return inBody.length > 0 ? inBody : own;
}

/** What is said by those who speak for a government that says nothing itself. */
const statementsFor = (person: Person, library: Library): Statement[] =>
  person.kind !== 'government'
    ? []
    : library.knowledge.people
        .filter((other) => other.id !== person.id && other.country !== null && other.country === person.country)
        .flatMap((other) => statementsOf(other, library))
        .toSorted((a, b) => startOf(a) - startOf(b));

const startOf = (statement: Statement): number => Math.min(...statement.content.map((span) => span.start));

/** Each passage once, with the words on the topic emphasised. */
function passagesOf(
  said: readonly { readonly statement: Statement; readonly about: readonly Span[] }[],
  { knowledge }: Library,
): Passage[] {
  const passages = said
    .map(({ statement, about }) => passageOfStatement(knowledge, statement, about))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return passages.filter(
    (passage, at) => !passages.some((other, i) => i < at && other.start <= passage.start && passage.end <= other.end),
  );
}

const listed = (statement: Statement, { knowledge: { article, people } }: Library): ListedStatement => ({
  speaker: statement.speaker === null ? null : (people[statement.speaker]?.name ?? null),
  cue: statement.cue && sliceOf(article.text, statement.cue),
  kind: statement.kind,
  content: statement.content.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
});

function askBack(candidates: readonly number[], topic: string | null, library: Library): Reply {
  const speaking = candidates.filter((id) =>
    library.knowledge.statements.some((statement) => statement.speaker === id),
  );
  const names = (speaking.length > 0 ? speaking : candidates).flatMap((id) => library.knowledge.people[id]?.name ?? []);
  return names.length === 0
    ? makeReply('quotes', 'not-found', {
        phrases: [phrase('quotes.who')],
        suggestions: speakersOf(library),
        confidence: 0.8,
      })
    : makeReply('quotes', 'clarify', {
        phrases: [phrase('quotes.which')],
        suggestions: topic === null ? names : names.map((name) => `${name} | ${topic}`),
        confidence: 0.8,
      });
}

const unknownSpeaker = (speaker: string, isNarrator: boolean, library: Library): Reply =>
  makeReply('quotes', 'not-found', {
    phrases: [isNarrator ? phrase('quotes.narrator') : phrase('quotes.unknown', { speaker })],
    suggestions: speakersOf(library),
    confidence: 0.9,
  });

/** Who says something in this article, the most talkative first. */
function speakersOf({ knowledge: { people, statements } }: Library): string[] {
  const count = (person: Person): number => statements.filter((statement) => statement.speaker === person.id).length;
  return people
    .filter((person) => count(person) > 0)
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, 5)
    .map((person) => person.name);
}
