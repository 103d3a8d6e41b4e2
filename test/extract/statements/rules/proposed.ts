import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/index.ts';
import { loadResources } from '../../../../src/data.ts';
import { parse } from '../../../../src/extract/statements/clause.ts';
import { draftFrom } from '../../../../src/extract/statements/draft.ts';
import type { StatementRule } from '../../../../src/extract/statements/draft.ts';
import { outlineOf } from '../../../../src/extract/statements/outline.ts';
import { unitsOf } from '../../../../src/extract/statements/unit.ts';
import { sliceOf } from '../../../../src/text/index.ts';
import type { Span } from '../../../../src/text/index.ts';

const { article: lists, reader, statements } = loadResources();

/** A reading that a rule proposes, in words: its source, its cue and its contents joined by " … ". */
export type Reading = readonly [source: string | null, cue: string | null, content: string];

/** All that a rule alone proposes for a paragraph, likely or not: no weights take part. */
export function proposedBy(rule: StatementRule, paragraph: string): Reading[] {
  const text = `A long day in the harbour\n\n${paragraph}`;
  const article = readArticle(text, { reader, lists });
  return unitsOf(article)
    .filter((unit) => unit.place === 'body')
    .map(parse)
    .flatMap((parsed) => rule.find(parsed, statements.cues).map((proposal) => draftFrom(proposal, rule.name, parsed)))
    .map((draft) => {
      const words = (span: Span | null): string | null => span && sliceOf(text, span);
      const { source, cue, content } = outlineOf(draft);
      return [words(source), words(cue), content.map(words).join(' … ')];
    });
}

/** One row for each sentence: what the rule must propose, among the other readings of the same cue. */
export const proposes = (rule: StatementRule, rows: readonly (readonly [sentence: string, ...Reading])[]): void => {
  describe(`${rule.name} proposes`, () => {
    it.each(rows)('%s', (sentence, ...reading) => {
      expect(proposedBy(rule, sentence)).toContainEqual(reading);
    });
  });
};

/** Near misses, each with what it is: the rule proposes nothing at all. */
export const leavesAlone = (
  rule: StatementRule,
  rows: readonly (readonly [what: string, sentence: string])[],
): void => {
  describe(`${rule.name} leaves alone`, () => {
    it.each(rows)('%s: %s', (_, sentence) => {
      expect(proposedBy(rule, sentence)).toEqual([]);
    });
  });
};
