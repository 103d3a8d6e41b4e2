import type { Span } from '../../text/index.ts';
import type { Outline } from './outline.ts';
import type { Unit } from './unit.ts';
import { spanOf } from './unit.ts';

/**
 * Quotations that stand alone and belong to the statement before: "“We lost,” he said. “It is over.”", also in a paragraph of
 * their own. Leaves alone: a quotation behind a sentence that quotes nobody.
 */
export function takeUpQuotations(units: readonly Unit[], outlines: readonly (readonly Outline[])[]): Outline[][] {
  const result: Outline[][] = outlines.map((list) => [...list]);
  let open: { unit: number; at: number } | null = null;
  units.forEach((unit, index) => {
    const own = result[index] as Outline[];
    if (own.length > 0) {
      const at = own.findLastIndex((one) => one.content.length > 0 && quotes(unit, one));
      open = at >= 0 ? { unit: index, at } : null;
      return;
    }
    if (!unit.quoted || unit.place !== 'body' || isShort(unit)) {
      if (unit.place === 'body' && !unit.quoted) open = null;
      return;
    }
    const next = result[index + 1]?.findIndex((one) => startsWithGoingOn(units[index + 1], one)) ?? -1;
    if (isUnclosed(unit) && next >= 0) {
      const list = result[index + 1] as Outline[];
      const after = list[next] as Outline;
      list[next] = { ...after, content: [spanOf(unit, 0, unit.words.length), ...after.content] };
      return;
    }
    if (!open) return;
    const list = result[open.unit] as Outline[];
    const before = list[open.at] as Outline;
    list[open.at] = { ...before, content: [...before.content, spanOf(unit, 0, unit.words.length)] };
  });
  return result;
}

const isUnclosed = (unit: Unit): boolean => unit.words.at(-1)?.quote?.closed === false;

/** "“They will be replaced,” he said." after a paragraph whose quotation was left open. */
const startsWithGoingOn = (unit: Unit | undefined, outline: Outline): boolean =>
  unit?.words[0]?.quote?.goesOn === true && (outline.content[0] as Span).start <= unit.words[0].token.start;

const isShort = (unit: Unit): boolean => unit.words.length < 2;

/** Whether a content of the statement holds words in quotation marks. */
function quotes(unit: Unit, outline: Outline): boolean {
  return unit.words.some(
    (word) =>
      word.quote !== null &&
      outline.content.some((part) => part.start <= word.token.start && word.token.end <= part.end),
  );
}
