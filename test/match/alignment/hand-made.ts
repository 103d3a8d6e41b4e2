import { readArticle } from '../../../src/article/index.ts';
import type { ArticleLists } from '../../../src/article/index.ts';
import { readData } from '../../../src/data.ts';
import type { Knowledge, Person, PersonKind, Statement } from '../../../src/extract/index.ts';
import { prepareAlignmentLists, prepareMatchLists } from '../../../src/match/index.ts';
import type { MatchTools, QuestionWords, VerdictWords, WordForms } from '../../../src/match/index.ts';
import { createReader, sliceOf } from '../../../src/text/index.ts';
import type { Span } from '../../../src/text/index.ts';

/** A person as a test tells it; `refers` are phrases that mean the person though they do not name it, "He@12" by offset. */
export interface ToldPerson {
  readonly name: string;
  readonly kind?: PersonKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly country?: string;
  readonly refers?: readonly string[];
}

/** A statement as a test tells it: the source's words with some words before, and the content's words. */
export interface ToldStatement {
  readonly by: string;
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly kind?: Statement['kind'];
  readonly within?: number;
  /** A sentence's beginning: the statement is looked for from there. */
  readonly from: string;
}

const reader = createReader(readData('words/abbreviations.json'));
const countries: Readonly<Record<string, string>> = {
  france: 'France',
  french: 'France',
  paris: 'France',
  germany: 'Germany',
  german: 'Germany',
  berlin: 'Germany',
  italy: 'Italy',
  italian: 'Italy',
  rome: 'Italy',
  china: 'China',
  chinese: 'China',
  beijing: 'China',
  'south korea': 'South Korea',
  'south korean': 'South Korea',
  seoul: 'South Korea',
  us: 'United States',
  vietnam: 'Vietnam',
  'north korea': 'North Korea',
  'north korean': 'North Korea',
  japan: 'Japan',
};

/** Language tools without word vectors: synonyms come from the lists alone. */
export const handTools = {
  reader,
  vectors: { similarity: () => 0, rank: () => null, has: () => false, dictionarySize: () => null },
  lists: prepareMatchLists(
    readData<QuestionWords>('words/question.json'),
    readData<WordForms>('words/forms.json'),
    (word) => reader.stem(word),
  ),
  alignment: prepareAlignmentLists(readData<VerdictWords>('words/verdict.json'), (word) => reader.stem(word), [
    'Paris',
    'Berlin',
    'Rome',
    'Beijing',
    'Seoul',
  ]),
  countryOf: (words: string) => countries[words.toLowerCase()] ?? null,
  beginsCountry: (word: string) => word === 'north' || word === 'south',
} as unknown as MatchTools;

/** Knowledge of a text as a test tells it, without any extraction. */
export function handMade(
  text: string,
  people: readonly ToldPerson[],
  statements: readonly ToldStatement[],
  published?: string,
): Knowledge {
  const article = readArticle(
    text,
    { reader, lists: readData<ArticleLists>('words/article.json') },
    published ? { published } : {},
  );
  const sentenceAt = (span: Span): number =>
    article.sentences.findIndex((s) => s.start <= span.start && span.end <= s.end);
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`The text lacks "${words}".`);
    return { start, end: start + words.length };
  };
  const all = (words: string): Span[] =>
    [
      ...text.matchAll(new RegExp(`(?<![\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu')),
    ].map((m) => ({ start: m.index, end: m.index + words.length }));
  const made = people.map((told, id): Person => {
    const names = [told.name, ...(told.aliases ?? [])].flatMap(all).map((span) => ({
      start: span.start,
      end: span.end,
      person: id,
      form: 'name' as const,
      sentence: sentenceAt(span),
    }));
    const refers = (told.refers ?? []).map((phrase) => {
      const [words, from] = phrase.split('@') as [string, string | undefined];
      const span = find(words, from ? text.indexOf(from) : 0);
      return {
        start: span.start,
        end: span.end,
        person: id,
        form: /^(he|she|it|they|we|we)$/i.test(words) ? ('pronoun' as const) : ('role' as const),
        sentence: sentenceAt(span),
      };
    });
    return {
      id,
      kind: told.kind ?? 'person',
      name: told.name,
      aliases: told.aliases ?? [],
      roles: (told.roles ?? []).map((role) => ({ text: role, spans: [] })),
      country: told.country ?? null,
      gender: null,
      mentions: [...names, ...refers].filter((m) => m.sentence >= 0).sort((a, b) => a.start - b.start),
    };
  });
  return {
    article,
    people: made,
    possible: [],
    statements: statements.map((told, id): Statement => {
      const from = text.indexOf(told.from);
      const content = told.content.map((words) => find(words, from));
      const source = find(told.source, from);
      const sentence = article.sentences.find((s) => s.start <= source.start && source.end <= s.end);
      return {
        id,
        source,
        cue: find(told.cue, from),
        content,
        kind: told.kind ?? 'indirect',
        within: told.within ?? null,
        speaker: made.find((person) => person.name === told.by)?.id ?? null,
        sentences: [
          ...new Set(
            content
              .flatMap((span) =>
                article.sentences.filter((s) => s.start < span.end && span.start < s.end).map((s) => s.index),
              )
              .concat(sentence ? [sentence.index] : []),
          ),
        ],
      };
    }),
    events: [],
    quantities: [],
    definitions: [],
    salience: article.sentences.map(() => 0),
  };
}

export const wordsAt = (knowledge: Knowledge, span: Span): string => sliceOf(knowledge.article.text, span);
