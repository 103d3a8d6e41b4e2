import type { Weighed } from './draft.ts';
import { elsewhereOf, elsewhereTraits } from './elsewhere-traits.ts';
import { formOf, formTraits, quotesOf } from './form-traits.ts';
import { amongOthers, none, rivalTraits } from './rival-traits.ts';
import { hundredths } from './whole-numbers.ts';

/** Traits of the units around: best logit of the unit before, the unit after and this one; how many readings are likely here, and in the five units around. */
const aroundTraits = ['before', 'after', 'here', 'clearHere', 'clearNear'] as const;

/** How often the reading's cue tells a statement. */
const cueTraits = ['cueRate'] as const;

/** What the trees look at, in this order; whole numbers. */
export const traitNames = [...rivalTraits, ...aroundTraits, ...elsewhereTraits, ...formTraits, ...cueTraits] as const;

/** How many units before and behind count as near. */
const near = 5;

/** The traits of every reading, unit by unit, as rows in the order of `traitNames`. */
export function traitsOf(units: readonly (readonly Weighed[])[]): Int32Array[][] {
  const logits = units.map((readings) => readings.map(({ logit }) => hundredths(logit)));
  const best = logits.map((some) => Math.max(none, ...some));
  const elsewhere = elsewhereOf(units);
  return units.map((readings, unit) => {
    const around = [
      best[unit - 1] ?? none,
      best[unit + 1] ?? none,
      best[unit] as number,
      readings.filter(({ logit }) => logit > 0).length,
      best.slice(Math.max(0, unit - near), unit + near + 1).filter((logit) => logit > 0).length,
    ];
    const quotes = quotesOf(readings);
    return readings.map((one, at) =>
      rowOf([
        amongOthers(readings, logits[unit] as number[], at),
        around,
        elsewhere(unit, one.draft),
        formOf(one.draft, quotes),
        [one.cueRate],
      ]),
    );
  });
}

function rowOf(groups: readonly (readonly number[])[]): Int32Array {
  const row = new Int32Array(traitNames.length);
  let from = 0;
  for (const group of groups) {
    row.set(group, from);
    from += group.length;
  }
  return row;
}
