import type { Article } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { Statement } from '../knowledge.ts';
import { choose, clash } from './choose.ts';
import { parse } from './clause.ts';
import { takeUpQuotations } from './continuations.ts';
import { draftFrom, withScore } from './draft.ts';
import type { CueLists, Draft, Weighed } from './draft.ts';
import { kindOf } from './kind.ts';
import type { StatementLists } from './lists.ts';
import { unitsWithin } from './nested.ts';
import { withCueVerbs } from './mistagged.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { statementRules } from './rules.ts';
import { takeTurns } from './turns.ts';
import { unitsOf } from './unit.ts';
import type { Unit } from './unit.ts';
import type { Word } from './word.ts';
import { judgeAll, weighAll } from './weigh.ts';

/** Resolves the words that name a source to the id of a person; `null` when they name nobody in particular. */
export type Resolve = (source: Span, sentence: number) => number | null;

/** All that the rules propose for a unit. */
export function draftsOf(unit: Unit, cues: CueLists): Draft[] {
  const drafts = draftsFrom(unit, cues);
  const corrected = withCueVerbs(unit, cues);
  if (corrected === null) return drafts;
  const isNew = ({ cue }: Draft): boolean =>
    unit.codes.slice(cue.from, cue.to) !== corrected.codes.slice(cue.from, cue.to);
  return [...drafts, ...draftsFrom(corrected, cues).filter(isNew)];
}

function draftsFrom(unit: Unit, cues: CueLists): Draft[] {
  const parsed = parse(unit);
  return statementRules
    .flatMap(({ name, find }) => find(parsed, cues).map((proposal) => draftFrom(proposal, name, parsed)))
    .filter((draft) => !isBarePronoun(draft) && !holdsItsSource(draft));
}

/** "After suggesting that it was closed, Holm left": what Holm suggested ends before Holm. */
const holdsItsSource = ({ content, source }: Draft): boolean =>
  source !== null && content.some(({ from, to }) => from < source.to && source.from < to);

/** "Nobody answered her": one word that only points elsewhere is nothing to quote. */
const isBarePronoun = ({ content, parsed: { codes, unit } }: Draft): boolean =>
  content.every(({ from, to }) => to - from === 1 && /[RDwt]/.test(codes.charAt(from)) && !unit.words[from]?.quote);

/** What is said in an article, and what may be. */
export interface StatementsFound {
  readonly statements: readonly Statement[];
  /** Finds readings too doubtful to count as statements, each with a speaker; their ids are none of those of `statements`. */
  readonly possible: () => Statement[];
}

/**
 * Who says what in the article: direct, mixed and indirect statements in text order. Outer ones never overlap; what is told inside
 * another's content follows its outer statement and names it in `within`, unless it is not asked for.
 *
 * @example findStatements(article, resolve, lists).statements // [{ source: "Xi", cue: "stressed", content: ["that both sides …"], kind: 'indirect', … }]
 */
export function findStatements(
  article: Article,
  resolve: Resolve,
  lists: StatementLists,
  nested = true,
): StatementsFound {
  const units = unitsOf(article);
  const words = units.flatMap((unit) => unit.words);
  const found = outlinesOf(units, lists);
  const certain = found.map((one) => one.certain);
  const outer = takeTurns(units, takeUpQuotations(units, certain)).flat();
  const statements: Statement[] = [];
  for (const outline of outer) {
    const id = statements.length;
    statements.push(statementFrom(article, outline, id, resolve, null));
    if (!nested) continue;
    for (const inner of unitsWithin(outline, words).flatMap((unit) => nestedIn(unit, lists))) {
      statements.push(statementFrom(article, inner, statements.length, resolve, id));
    }
  }
  return {
    statements,
    possible: () =>
      found
        .flatMap((one) => one.possible())
        .map((outline, at) => statementFrom(article, outline, statements.length + at, resolve, null))
        .filter(({ speaker }) => speaker !== null),
  };
}

/** Score below which a reading is not even a possible statement. */
const possibleThreshold = 0.03;

/** The statements of each unit, and those of the readings left that may be some. */
function outlinesOf(
  units: readonly Unit[],
  { cues, weights }: StatementLists,
): { readonly certain: Outline[]; readonly possible: () => Outline[] }[] {
  const judged = judgeAll(
    units.map((unit) => draftsOf(unit, cues)),
    weights,
  );
  return judged.map((readings) => {
    const likely = readings.filter(
      ({ draft, score }) => score >= (cues.speech.has(draft.lemma) ? weights.speechThreshold : weights.threshold),
    );
    const certain = choose(likely);
    const left = (): Weighed[] =>
      readings.filter(
        (one) =>
          one.draft.source !== null && one.score >= possibleThreshold && !certain.some((other) => clash(one, other)),
      );
    const outlines = (chosen: readonly Weighed[]): Outline[] => chosen.map(({ draft }) => outlineOf(draft));
    return { certain: outlines(certain), possible: () => outlines(choose(left())) };
  });
}

/** The corpus annotates nothing nested, so what is likely there has to be said: pledges are, and clear verbs. */
const nestedThreshold = 0.5;
const pledgeThreshold = 0.12;

function nestedIn(unit: Unit, { cues, weights }: StatementLists): Outline[] {
  const drafts = draftsOf(unit, cues).filter(({ source }) => source !== null && !isSelf(unit.words[source.from]));
  const weighed = weighAll(drafts, weights);
  const pledges = weighed
    .filter(({ draft, score }) => draft.pledge && score >= pledgeThreshold)
    .map((one) => withScore(one, one.score + 1));
  const clear = weighed.filter(({ draft, score }) => !draft.pledge && score >= nestedThreshold);
  return choose([...pledges, ...clear]).map(({ draft }) => outlineOf(draft));
}

/** "I think", "we hope" in a quotation: the speaker again. */
const isSelf = (word: Word | undefined): boolean => word !== undefined && /^(i|we|you)$/.test(word.token.lower);

function statementFrom(
  article: Article,
  outline: Outline,
  id: number,
  resolve: Resolve,
  within: number | null,
): Statement {
  return {
    id,
    source: outline.source,
    speaker: outline.source && resolve(outline.source, outline.sentence),
    cue: outline.cue,
    content: outline.content,
    kind: outline.spoken ? 'direct' : kindOf(article.text, outline.content),
    sentences: article.sentences
      .filter((sentence) => outline.content.some((part) => overlaps(part, sentence)))
      .map((sentence) => sentence.index),
    within,
  };
}
