import type { Sentence } from '../../article/index.ts';
import type { Knowledge, Mention, Statement } from '../../extract/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import { groupBy } from '../group.ts';
import type { MatchTools } from '../tools.ts';
import { findNegators, negatedUnits } from './polarity.ts';
import type { Negator } from './polarity.ts';
import { readUnits } from './read-units.ts';
import { unitContextOf } from './unit-context.ts';
import type { UnitContext } from './unit-context.ts';
import { spokenRuns, surfaceRuns } from './surface.ts';
import type { SurfaceWord } from './surface.ts';
import type { Unit } from './unit.ts';

/** A text as units, with what is negated in it. */
export interface UnitText {
  readonly units: readonly Unit[];
  readonly negators: readonly Negator[];
  readonly negated: readonly boolean[];
}

/** A sentence of the article ready to be compared. */
export interface AlignableSentence extends UnitText {
  readonly sentence: Sentence;
  /** For each unit, whom it refers to beside its own name: "he", "the minister". */
  readonly refersTo: readonly (number | null)[];
  /** For each unit, whether it belongs to "Wang said" rather than to what is said. */
  readonly frame: readonly boolean[];
  /** Who says something in this sentence, by person. */
  readonly speakers: ReadonlySet<number>;
}

/** An article ready to be compared with a user's words. */
export interface AlignableArticle {
  readonly knowledge: Knowledge;
  readonly context: UnitContext;
  /** The words as they stand. */
  readonly runs: readonly (readonly SurfaceWord[])[];
  /** The words as somebody says them, without the clause that names the speaker between. */
  readonly spokenRuns: readonly (readonly SurfaceWord[])[];
  readonly sentences: readonly AlignableSentence[];
}

const prepared = new WeakMap<Knowledge, AlignableArticle>();

/** Makes an article ready to be compared, once. */
export function prepareArticle(knowledge: Knowledge, tools: MatchTools): AlignableArticle {
  const known = prepared.get(knowledge);
  if (known && known.context.tools === tools) return known;
  const context = unitContextOf(knowledge, tools);
  const references = groupBy(
    knowledge.people.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== 'name')),
    ({ sentence }) => sentence,
  );
  const statements = groupBy(
    knowledge.statements.flatMap((statement) => statement.sentences.map((sentence) => ({ sentence, statement }))),
    ({ sentence }) => sentence,
  );
  const article = {
    knowledge,
    context,
    runs: surfaceRuns(knowledge.article),
    spokenRuns: spokenRuns(knowledge),
    sentences: knowledge.article.sentences.map((sentence) =>
      alignable(
        sentence,
        unitText(readUnits(knowledge.article.text, sentence.tokens, context), context),
        references.get(sentence.index) ?? [],
        (statements.get(sentence.index) ?? []).map(({ statement }) => statement),
      ),
    ),
  };
  prepared.set(knowledge, article);
  return article;
}

/** A text of the user's as units. */
export function readUnitText(text: string, context: UnitContext): UnitText {
  return unitText(readUnits(text, context.tools.reader.tokens(text), context), context);
}

const unitText = (units: readonly Unit[], context: UnitContext): UnitText => {
  const negators = findNegators(units, context.lists);
  return { units, negators, negated: negatedUnits(units, negators) };
};

/** @param mentions those by role or pronoun in the sentence */
function alignable(
  sentence: Sentence,
  text: UnitText,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): AlignableSentence {
  return {
    sentence,
    ...text,
    refersTo: text.units.map((unit) => mentions.find((m) => overlaps(m, unit))?.person ?? null),
    frame: text.units.map((unit) =>
      statements.some(
        (s) =>
          s.within === null &&
          [s.source, s.cue].some((span) => span !== null && contains(span, unit)) &&
          !s.content.some((c) => contains(c, unit)),
      ),
    ),
    speakers: new Set(statements.flatMap((s) => (s.speaker === null ? [] : [s.speaker]))),
  };
}
