import type { Article } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { Statement } from '../knowledge.ts';
import { choose } from './choose.ts';
import { parse } from './clause.ts';
import { takeUpQuotations } from './continuations.ts';
import type { CueLists, Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import type { StatementLists } from './lists.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { statementRules } from './rules.ts';
import { unitsOf } from './unit.ts';
import type { Unit } from './unit.ts';
import { weigh } from './weigh.ts';

/** Resolves the words that name a source to the id of a person; `null` when they name nobody in particular. */
export type Resolve = (source: Span, sentence: number) => number | null;

/** All that the rules propose for a unit. */
export function draftsOf(unit: Unit, cues: CueLists): Draft[] {
  const parsed = parse(unit);
  return statementRules.flatMap((rule) => rule.find(parsed, cues));
}

/**
 * Who says what in the article: direct, mixed and indirect statements in text order.
 *
 * @example findStatements(article, () => null, lists) // [{ source: "Xi", cue: "stressed", content: ["that both sides …"], kind: 'indirect', … }]
 */
export function findStatements(article: Article, resolve: Resolve, lists: StatementLists): Statement[] {
  const units = unitsOf(article);
  const outer = units.map((unit) => {
    const weighed = draftsOf(unit, lists.cues).map((draft) => weigh(draft, lists.weights));
    return choose(weighed, lists.weights.threshold).map(({ draft }) => outlineOf(draft));
  });
  return takeUpQuotations(units, outer)
    .flat()
    .map((outline, id) => statementFrom(article, outline, id, resolve, null));
}

function statementFrom(article: Article, outline: Outline, id: number, resolve: Resolve, within: number | null): Statement {
  return {
    id,
    source: outline.source,
    speaker: outline.source && resolve(outline.source, outline.sentence),
    cue: outline.cue,
    content: outline.content,
    kind: kindOf(article.text, outline.content),
    sentences: article.sentences.filter((sentence) => outline.content.some((part) => overlaps(part, sentence))).map((sentence) => sentence.index),
    within,
  };
}
