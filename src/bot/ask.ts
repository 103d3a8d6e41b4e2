import {
  answerFromCaptions,
  answerComparison,
  answerNamedThing,
  answerQuestion,
  answerSetting,
  articleAspectOf,
  confidenceOf,
  passageOfSpan,
  spansOfAspect,
} from '../answer/index.ts';
import type { Answer, Lack } from '../answer/index.ts';
import type { Knowledge } from '../extract/index.ts';
import { rankSentences, readQuery, repairQuestion } from '../match/index.ts';
import type { Candidate, Query, RepairedQuestion } from '../match/index.ts';
import { looksEnglish, looksLikeNonsense } from '../text/index.ts';
import { mannerOf } from './asking/manners.ts';
import { questionParts } from './asking/parts.ts';
import { routeOf } from './asking/routes.ts';
import { withSpeakerShort } from './asking/speaker-short.ts';
import { tidyQuestion } from './asking/tidy.ts';
import type { Command, Request } from './command.ts';
import { define } from './define.ts';
import type { Library } from './library.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import type { Phrase, Reply } from './reply.ts';
import { makeReply, phrase } from './reply.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { whoSaid } from './who-said.ts';

/**
 * Any question on the article, in any wording. What is really for another command is handed on to it; what is no
 * question is met politely; the rest is answered from the article, or declined.
 */
export const ask: Command = {
  name: 'ask',
  arguments: [{ name: 'text', required: true, suggests: 'questions' }],
  run(request, library) {
    const text = tidyQuestion(request.text ?? '');
    const repaired = repairQuestion(text, library.speller);
    const reply =
      mannered(request.text ?? '') ??
      (text === request.text ? null : mannered(text)) ??
      routed(text, library) ??
      (repaired.text === text ? null : routed(repaired.text, library)) ??
      unreadable(text, library) ??
      answered(text, repaired, library, request.candidates ?? 0);
    return withCandidates({ ...reply, command: 'ask' }, repaired.text, request, library);
  },
};

function mannered(text: string): Reply | null {
  const manner = mannerOf(text);
  return manner && makeReply('ask', manner.kind, { phrases: [phrase(manner.phrase)] });
}

/** Messages there is nothing to ask in: empty, in another language, keys hit at random. */
function unreadable(text: string, library: Library): Reply | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return makeReply('ask', 'clarify', { phrases: [phrase('ask.empty')] });
  const language = looksEnglish(text);
  if (language === 'other' && readQuery(text, library.index, library.tools).people.length === 0)
    return makeReply('ask', 'not-found', { phrases: [phrase('ask.language')] });
  if (looksLikeNonsense(text, library.tools.vectors))
    return makeReply('ask', 'not-found', { phrases: [phrase('ask.nonsense')] });
  return null;
}

const handedOn = { 'who-said': whoSaid, quotes, summary, verify, people, timeline, define } as const;

function routed(text: string, library: Library): Reply | null {
  const aspect = articleAspectOf(text);
  if (aspect) return aboutArticle(aspect, library);
  const route = routeOf(text);
  if (!route || !(route.command in handedOn)) return null;
  const reply = handedOn[route.command as keyof typeof handedOn].run(route.request, library);
  if (reply.kind !== 'answer') return route.tentative ? null : { ...reply, confidence: sureness(text, library) };
  return route.command === 'who-said' ? withSpeakerShort(reply) : reply;
}

/** The chance that the likeliest sentence answers, for replies that were found without ranking. */
function sureness(text: string, { index, tools }: Library): number {
  const query = readQuery(text, index, tools);
  return confidenceOf(query, rankSentences(query, index, tools), tools);
}

function aboutArticle(aspect: NonNullable<ReturnType<typeof articleAspectOf>>, library: Library): Reply {
  const { article } = library.knowledge;
  const value = {
    headline: article.headline ? article.title : null,
    author: article.byline,
    source: article.source,
    published: article.published?.date ?? null,
  }[aspect];
  if (value === null) return makeReply('ask', 'not-found', { phrases: [phrase(`ask.no-${aspect}`)] });
  const evidence = spansOfAspect(article, aspect).map((span) => passageOfSpan(library.knowledge, span));
  const worked = aspect === 'published' && !article.published?.given ? '-worked-out' : '';
  return makeReply('ask', 'answer', {
    phrases: [
      phrase(`ask.the-${aspect}${worked}`, {
        value: aspect === 'published' ? [{ date: value, until: null }] : value,
      }),
    ],
    evidence,
    short: evidence[0]?.text.includes(value) ? value : null,
    narrator: true,
    confidence: 1,
  });
}

/** Answers each question of the message and puts the answers together; one that finds nothing says so. */
function answered(text: string, repaired: RepairedQuestion, library: Library, candidates: number): Reply {
  const replies = questionParts(text).map((part) =>
    answerPart(part === text ? repaired : repairQuestion(part, library.speller), library, candidates),
  );
  const found = replies.filter((reply) => reply.kind === 'answer');
  const [first] = found;
  if (!first || replies.length === 1) return replies[0] as Reply;
  const evidence = found
    .flatMap((reply) => reply.evidence)
    .filter((passage, i, all) => all.findIndex((other) => other.start === passage.start) === i);
  const missing = replies.filter((reply) => reply.kind !== 'answer').flatMap((reply) => reply.phrases);
  return {
    ...first,
    evidence,
    phrases: [...found.flatMap((reply) => reply.phrases), ...missing],
    confidence: Math.min(...found.map((reply) => reply.confidence)),
  };
}

function answerPart({ text, repairs }: RepairedQuestion, library: Library, mostListed: number): Reply {
  const { knowledge, index, tools } = library;
  const query = readQuery(text, index, tools, repairs);
  const single = keyword(query, library);
  if (single) return single;
  const candidates = rankSentences(query, index, tools);
  const source = { knowledge, index, tools };
  const answer =
    answerFromCaptions(query, candidates, source) ??
    answerComparison(query, candidates, source) ??
    answerNamedThing(query, candidates, source) ??
    answerSetting(query, candidates, source) ??
    answerQuestion(query, candidates, source);
  return { ...replyOf(answer, query, library), candidates: listed(candidates, mostListed, knowledge) };
}

/** A message of one name or term alone ("xi?", "thaad"): who or what that is. */
function keyword(query: Query, library: Library): Reply | null {
  const words = query.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (words.length === 0 || words.length > 3 || query.answerType !== 'thing') return null;
  const reply = define.run({ text: query.text.replace(/[?!.]+$/, '') }, library);
  return reply.kind === 'answer' ? reply : null;
}

function replyOf(answer: Answer, query: Query, library: Library): Reply {
  const notes = notesOn(query, library);
  switch (answer.kind) {
    case 'found': {
      const [best] = answer.passages;
      return makeReply('ask', 'answer', {
        phrases: notes,
        evidence: answer.passages,
        short: answer.short,
        speaker: best?.speaker ?? null,
        narrator: best !== undefined && best.speaker === null,
        confidence: answer.confidence,
      });
    }
    case 'not-found':
      return makeReply('ask', 'not-found', {
        phrases: [...notes, declineOf(answer.lack)],
        nearest: answer.nearest,
        confidence: answer.confidence,
      });
    case 'clarify':
      return answer.choices.length > 0
        ? makeReply('ask', 'clarify', {
            confidence: answer.confidence,
            phrases: [phrase('ask.which', { words: answer.words })],
            suggestions: answer.choices.map((name) =>
              query.text.replace(
                new RegExp(`(?:the )?${answer.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i'),
                name,
              ),
            ),
          })
        : makeReply('ask', 'clarify', {
            confidence: answer.confidence,
            phrases: [phrase('ask.say-more')],
            suggestions: library.suggestions.suggest('questions', '', 3),
          });
  }
}

function declineOf(lack: Lack): Phrase {
  switch (lack.why) {
    case 'nothing':
      return phrase('ask.not-said');
    case 'type':
      return phrase(`ask.no-${lack.type}`);
    case 'silent':
      return phrase('ask.silent', { person: lack.person });
    case 'off-topic':
      return phrase('ask.off-topic', { person: lack.person });
    case 'premise':
      return phrase('ask.premise');
  }
}

/** What to tell the user about how the question was read: repaired words, a title the article does not give. */
function notesOn(query: Query, library: Library): Phrase[] {
  const titles = query.wrongTitles.flatMap(({ person, title }) => {
    const found = library.knowledge.people[person];
    return found?.roles[0] ? [phrase('ask.wrong-title', { name: found.name, title, role: found.roles[0].text })] : [];
  });
  const read = query.repairs.map(({ from, to }) => phrase('ask.read-as', { from, to }));
  return [...read.slice(0, 2), ...titles];
}

/** Lists the ranked candidates where the caller asked for them and the reply was found without ranking. */
function withCandidates(reply: Reply, repaired: string, request: Request, library: Library): Reply {
  if (!request.candidates || reply.candidates.length > 0) return reply;
  const { knowledge, index, tools } = library;
  const query = readQuery(repaired, index, tools);
  return { ...reply, candidates: listed(rankSentences(query, index, tools), request.candidates, knowledge) };
}

/** The best candidates as data, so many at most. */
const listed = (ranked: readonly Candidate[], most: number, { article }: Knowledge): Reply['candidates'] =>
  ranked.slice(0, most).map(({ sentence: { sentence }, score, signals }) => ({
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    score,
    signals: { ...signals },
  }));
