import { likeness, strengths } from './likeness.ts';
import type { AlignableArticle, AlignableSentence, UnitText } from './prepared.ts';
import { isCritical, unitWeight } from './unit.ts';
import type { Unit } from './unit.ts';

/** A unit of the user's matched with one of the article's, by their indexes. */
export interface Pair {
  readonly mine: number;
  readonly theirs: number;
  /** 0.7 to 1, see `likeness`. */
  readonly strength: number;
}

/** The user's words laid beside one sentence of the article. */
export interface Alignment {
  readonly mine: UnitText;
  readonly theirs: AlignableSentence;
  /** In the order of the user's words. */
  readonly pairs: readonly Pair[];
  /** Units of the user's that the sentence lacks and that carry content. */
  readonly missing: readonly number[];
  /** 0..1: how much of what the user's words carry is matched. */
  readonly coverage: number;
  /** First and last unit of the sentence that is matched. */
  readonly window: { readonly from: number; readonly to: number };
  /** How many of the units within the window are matched, 0..1. */
  readonly density: number;
}

/**
 * The sentences of the article that share content with the user's words, the best first: those that cover more of
 * it, then those where it stands closer together, then the earlier.
 */
export function alignSentences(article: AlignableArticle, mine: UnitText): Alignment[] {
  return article.sentences
    .map((theirs) => alignWith(article, mine, theirs))
    .filter((alignment): alignment is Alignment => alignment !== null && alignment.pairs.length > 0)
    .sort(
      (a, b) => b.coverage - a.coverage || b.density - a.density || a.theirs.sentence.start - b.theirs.sentence.start,
    );
}

interface Option {
  readonly theirs: number;
  readonly strength: number;
}

/** Lays the user's words beside one sentence; of several possible partners the one nearest to the rest is taken. */
export function alignWith(article: AlignableArticle, mine: UnitText, theirs: AlignableSentence): Alignment | null {
  const carrying = mine.units.map((unit) => (carries(unit) ? optionsFor(unit, theirs, article) : null));
  const anchors = new Set(carrying.flatMap((options) => options?.map((option) => option.theirs) ?? []));
  if (anchors.size === 0) return null;
  const options = mine.units.map((unit, i) => carrying[i] ?? optionsFor(unit, theirs, article));
  let best: { pairs: Pair[]; score: number } | null = null;
  for (const anchor of anchors) {
    const pairs = pairsAround(anchor, options, mine);
    const score = pairs.reduce((sum, pair) => sum + pairWorth(pair, anchor, mine), 0);
    if (!best || score > best.score) best = { pairs, score };
  }
  return best ? describe(mine, theirs, best.pairs) : null;
}

/** Names may stand far from what is told of them; other words belong together. */
function pairWorth({ mine: at, theirs, strength }: Pair, anchor: number, mine: UnitText): number {
  const unit = mine.units[at] as Unit;
  const far = unit.kind === 'person' || unit.kind === 'country' ? 0 : Math.min(0.4, 0.015 * Math.abs(theirs - anchor));
  return unitWeight[unit.kind] * (strength - far);
}

const carries = (unit: Unit): boolean => unitWeight[unit.kind] >= 0.5;

function optionsFor(unit: Unit, theirs: AlignableSentence, article: AlignableArticle): Option[] {
  const { tools } = article.context;
  return theirs.units.flatMap((other, i) => {
    const strength = Math.max(likeness(unit, other, tools), refers(unit, theirs, i, article));
    return strength > 0 ? [{ theirs: i, strength }] : [];
  });
}

/** "He", "we" and "the minister" stand for a person; "we", "our" and "it" for the speaker's country as well. */
function refers(unit: Unit, theirs: AlignableSentence, at: number, { knowledge, context }: AlignableArticle): number {
  const whom = theirs.refersTo[at] ?? null;
  if (unit.person !== null && unit.person === whom) return strengths.synonym;
  const collective = (): boolean => /^(?:we|us|our|ours)$/.test((theirs.units[at] as Unit).lower);
  if (unit.kind === 'word' && context.lists.collectives.has(unit.stem) && collective()) return strengths.vector;
  if (unit.country === null) return 0;
  if (whom !== null && knowledge.people[whom]?.kind !== 'person' && knowledge.people[whom]?.country === unit.country)
    return strengths.synonym;
  return collective() && [...theirs.speakers].some((id) => knowledge.people[id]?.country === unit.country)
    ? strengths.synonym
    : 0;
}

/** For each unit the best partner near the anchor; a partner serves two units only where nothing else is left. */
function pairsAround(anchor: number, options: readonly (readonly Option[])[], mine: UnitText): Pair[] {
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  const order = options
    .map((_, i) => i)
    .sort((a, b) => (options[a] as Option[]).length - (options[b] as Option[]).length || a - b);
  for (const i of order) {
    const unit = mine.units[i] as Unit;
    const ranked = (options[i] as Option[])
      .filter((o) => !taken.has(o.theirs) || isCritical(unit))
      .sort((a, b) => worth(b, anchor, taken) - worth(a, anchor, taken));
    const chosen = ranked[0];
    if (!chosen) continue;
    taken.add(chosen.theirs);
    pairs.push({ mine: i, ...chosen });
  }
  return pairs.sort((a, b) => a.mine - b.mine);
}

const worth = (option: Option, anchor: number, taken: ReadonlySet<number>): number =>
  option.strength - 0.02 * Math.abs(option.theirs - anchor) - (taken.has(option.theirs) ? 0.3 : 0);

function describe(mine: UnitText, theirs: AlignableSentence, pairs: readonly Pair[]): Alignment | null {
  const weightOf = (index: number): number => unitWeight[(mine.units[index] as Unit).kind];
  const matched = new Set(pairs.map((p) => p.mine));
  const total = mine.units.reduce((sum, _, i) => sum + weightOf(i), 0);
  const reached = pairs.reduce((sum, p) => sum + weightOf(p.mine), 0);
  const content = pairs.filter((p) => weightOf(p.mine) > 0.2).map((p) => p.theirs);
  if (content.length === 0) return null;
  const window = { from: Math.min(...content), to: Math.max(...content) };
  const inside = theirs.units.slice(window.from, window.to + 1).filter((unit) => unitWeight[unit.kind] > 0.2).length;
  return {
    mine,
    theirs,
    pairs,
    missing: mine.units.flatMap((unit, i) =>
      !matched.has(i) && unitWeight[unit.kind] > 0 && unit.kind !== 'light' ? [i] : [],
    ),
    coverage: total === 0 ? 0 : reached / total,
    window,
    density: inside === 0 ? 0 : new Set(content).size / inside,
  };
}

/** The words of the article an alignment rests on: from the first matched unit to the last. */
export const alignedSpan = (alignment: Alignment): { start: number; end: number } => ({
  start: (alignment.theirs.units[alignment.window.from] as Unit).start,
  end: (alignment.theirs.units[alignment.window.to] as Unit).end,
});
