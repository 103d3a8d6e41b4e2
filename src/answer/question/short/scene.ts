import type { Knowledge } from '../../../extract/index.ts';
import { gapAt, readAsked, shine, stepOver } from '../../../match/index.ts';
import type { Asked, Candidate, MatchTools, Query } from '../../../match/index.ts';
import { contains } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';
import { anchorsOf } from './closeness.ts';

/** A question beside one sentence: what the signals of its phrases are read from. One entry a token throughout. */
export interface Scene {
  readonly asked: Asked;
  readonly tokens: readonly Token[];
  /** Whether it is a word of content, grammar and adverbs left out. */
  readonly content: readonly boolean[];
  /** Weight of the question's word that stands here; 0 for none. */
  readonly anchors: readonly number[];
  /** Sum of the weights left of a token, and left of the end. */
  readonly anchorsBefore: readonly number[];
  /** Whether the question has this very word, grammar included. */
  readonly inQuestion: readonly boolean[];
  /** How near the question's words stand, clause by clause; of the nearest token 1. */
  readonly nearness: readonly number[];
  /** How like the noun asked for, 0..1. */
  readonly kin: readonly number[];
  /** Where the question's verb stands; -1 when the sentence lacks it. */
  readonly verb: number;
  /** The side of that verb on which the answer is to be expected here; `null` when the question has no such gap. */
  readonly gapSide: 'before' | 'after' | null;
  /** What kinds of thing the tokens are part of. */
  readonly kinds: Readonly<Record<OfferedKind, readonly boolean[]>>;
}

export type OfferedKind = 'person' | 'organisation' | 'place' | 'date' | 'amount' | 'reason' | 'content';

/** Lays a question beside a sentence. */
export function sceneOf(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Scene {
  const { tokens } = candidate.sentence.sentence;
  const asked = readAsked(query, tools);
  const spans = anchorsOf(candidate, knowledge, tools);
  const anchors = tokens.map((token) =>
    spans.reduce((most, span) => (span.weight > most && contains(span, token) ? span.weight : most), 0),
  );
  const stems = new Set(query.tokens.map((token) => token.stem));
  const { offers, statements } = candidate.sentence;
  const within = (inside: readonly Span[]): boolean[] =>
    tokens.map((token) => inside.some((span) => contains(span, token)));
  const ofKind = (organisation: boolean): Span[] =>
    offers.person.filter(({ id }) => (knowledge.people[id]?.kind !== 'person') === organisation);
  const verb = verbAt(asked, tokens, tools);
  return {
    asked,
    tokens,
    content: tokens.map(({ tag }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(tag)),
    anchors,
    anchorsBefore: sumsBefore(anchors),
    inQuestion: tokens.map(
      (token) =>
        stems.has(token.stem) ||
        (joint.test(token.lower) && token.lower.split(joint).every((part) => stems.has(tools.reader.stem(part)))),
    ),
    nearness: nearnessOf(tokens, anchors),
    kin: tokens.map((token) => kinship(asked.noun, token, tools)),
    verb,
    gapSide: gapAt(tokens, verb, asked),
    kinds: {
      person: within(ofKind(false)),
      organisation: within(ofKind(true)),
      place: within(offers.place),
      date: within(offers.date),
      amount: within(offers.amount),
      reason: within(offers.reason),
      content: within(statements.flatMap((statement) => statement.content)),
    },
  };
}

/** What joins the parts of a compound. */
const joint = /[-/]/;

/** The sum of all values before each, and at last of all. */
function sumsBefore(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) as number) + value);
  return sums;
}

/** How near the question's words stand to each token; of the nearest 1. */
function nearnessOf(tokens: readonly Token[], anchors: readonly number[]): number[] {
  const near = tokens.map(() => 0);
  const most = Math.max(0.001, shine(anchors, tokens.map(stepOver), [...near], near));
  return near.map((value) => value / most);
}

function kinship(noun: Token | null, token: Token, tools: MatchTools): number {
  if (!noun || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(token.tag)) return 0;
  if (noun.stem === token.stem) return 1;
  return Math.max(0, tools.vectors.similarity(noun.lower, token.lower));
}

/** Similarity from which a verb of the sentence stands for the question's. */
const likeVerb = 0.6;

function verbAt({ verb }: Asked, tokens: readonly Token[], tools: MatchTools): number {
  if (!verb) return -1;
  const same = tokens.findIndex((token) => token.stem === verb.stem || token.lemma === verb.lemma);
  if (same >= 0) return same;
  const synonyms = tools.lists.synonyms.get(verb.stem);
  return tokens.findIndex(
    ({ tag, stem, lower }) =>
      tag === 'VERB' && (synonyms?.has(stem) || tools.vectors.similarity(verb.lower, lower) >= likeVerb),
  );
}
