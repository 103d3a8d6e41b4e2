import type { Article, Sentence } from '../../article/index.ts';
import { fold, sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { Definition, Person } from '../knowledge.ts';
import { expansionsIn } from './acronym.ts';
import { descriptionRules } from './description-rules.ts';
import type { FactWords } from './words.ts';

/**
 * What the article explains: acronyms, what a place or thing is, who someone is. Each explanation once, in text
 * order; a term may have several.
 *
 * @param people their roles are definitions too; pass `[]` when they are not known
 * @example
 * // 'the World Health Organization (WHO) met in Basra, a port in the south.'
 * findDefinitions(article, [], words).map((d) => d.term) // ['WHO', 'Basra']
 */
export function findDefinitions(article: Article, people: readonly Person[], words: FactWords): Definition[] {
  const told = roles(article, people);
  /** "Mr. Roe" and "Roe" with the same words are one: the person's own name stays. */
  const isNew = (d: Definition): boolean =>
    !told.some((role) => role.meaning.start === d.meaning.start && role.meaning.end === d.meaning.end);
  const found = [
    ...article.sentences.flatMap((s) => [...expansions(article, s), ...descriptions(article, s, words)]).filter(isNew),
    ...told,
  ];
  const seen = new Set<string>();
  return found
    .filter((d) => {
      const key = fold(`${d.term}|${sliceOf(article.text, d.meaning)}`);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.sentence - b.sentence || a.termSpan.start - b.termSpan.start);
}

const expansions = (article: Article, sentence: Sentence): Definition[] =>
  expansionsIn(article.text, sentence)
    .filter(({ short }) => !article.dateline || short.start >= article.dateline.span.end)
    .map(({ short, long }) => define(article, short, long, 'expansion', sentence.index));

const descriptions = (article: Article, sentence: Sentence, words: FactWords): Definition[] =>
  descriptionRules
    .flatMap((rule) => rule.find(sentence.tokens, words))
    .map(({ term, meaning }) => define(article, term, meaning, 'description', sentence.index));

/** A role told in one place, in the words that tell it. */
const roles = (article: Article, people: readonly Person[]): Definition[] =>
  people.flatMap((person) =>
    person.roles.flatMap((role) => {
      const [meaning] = role.spans;
      const sentence = meaning && article.sentences.find((s) => s.start <= meaning.start && meaning.end <= s.end);
      const mention =
        person.mentions.find((m) => m.form === 'name' && m.sentence === sentence?.index) ?? person.mentions[0];
      if (!meaning || !sentence || !mention || role.spans.length !== 1) return [];
      return [
        {
          term: person.name,
          termSpan: { start: mention.start, end: mention.end },
          meaning,
          kind: 'description' as const,
          sentence: sentence.index,
        },
      ];
    }),
  );

const define = (
  article: Article,
  term: Span,
  meaning: Span,
  kind: Definition['kind'],
  sentence: number,
): Definition => ({
  term: sliceOf(article.text, term),
  termSpan: term,
  meaning,
  kind,
  sentence,
});
