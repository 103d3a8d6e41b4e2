import type { Span, Tag } from '../../text/index.ts';
import type { TellsDate } from './dates.ts';
import type { Degree } from './lists.ts';

/**
 * What a unit is to the comparison. `person`, `country`, `name`, `number`, `date`, `measure` (a currency, "%"), `degree`
 * (quantifiers and hedges) and `office` must be the same in both texts; a `word` may be a synonym; `light` verbs and
 * `grammar` hardly count.
 */
export type UnitKind =
  | 'word'
  | 'light'
  | 'grammar'
  | 'person'
  | 'country'
  | 'name'
  | 'number'
  | 'date'
  | 'measure'
  | 'degree'
  | 'office'
  | 'negator';

/** A word, or several that mean one thing ("South Korea", "9 billion", "30 October"), ready to be compared. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** The words in lower case with straight marks, one blank between. */
  readonly lower: string;
  readonly stem: string;
  /** Stem of the dictionary form: "met" and "meeting" share one. */
  readonly root: string;
  readonly tag: Tag;
  readonly person: number | null;
  readonly country: string | null;
  /** Whether a capital is meant as a place: "in Paris", not "Paris pledged". */
  readonly isPlace: boolean;
  readonly value: number | null;
  readonly date: TellsDate | null;
  readonly degree: Degree | null;
  /** Whether a comma, a dash or another mark of a break stands before it. */
  readonly afterBreak: boolean;
  /** Whether a possessive ending follows ("Moon's"). */
  readonly possessive: boolean;
}

/** How much a unit counts when it is asked how much of a claim is matched. */
export const unitWeight: Readonly<Record<UnitKind, number>> = {
  word: 1,
  person: 1,
  country: 1,
  name: 1,
  number: 1,
  date: 1,
  measure: 0.5,
  degree: 0.5,
  office: 0.6,
  light: 0.2,
  grammar: 0,
  negator: 0,
};

/** Kinds whose change changes the fact. */
export const isCritical = (unit: Unit): boolean =>
  ['person', 'country', 'name', 'number', 'date', 'measure', 'degree', 'office'].includes(unit.kind);
