import { phraseEndingAt } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import type { Subject } from './subject.ts';
import { isQuoted } from './unit.ts';
import type { Unit } from './unit.ts';

/** "X, a spokesman for Y, said": the noun phrase before the comma that opens the insertion. */
export function beforeApposition(unit: Unit, phrases: readonly Range[], closing: number): Subject | null {
  for (let comma = closing - 1; comma > 0; comma -= 1) {
    const code = unit.codes.charAt(comma);
    if (code === ':' || code === ';') return null;
    if (code !== ',' || isQuoted(unit, comma)) continue;
    const inserted = unit.codes.slice(comma + 1, closing);
    const phrase = phraseEndingAt(phrases, comma - 1) ?? possessiveEnd(unit, phrases, comma - 1);
    if (!phrase && unit.codes.charAt(comma - 1) === 'a') continue;
    if (!phrase) return null;
    if (!/^(?:[DSJNP#']*[NP#]|w|I|[dg]|a*J|a,w)/.test(inserted)) return null;
    const before = unit.codes.charAt(comma - 1);
    if (before === 'M') continue;
    if (
      /^(?:P|#|[NP]+)$/.test(inserted) &&
      unit.codes.lastIndexOf(',', comma - 1) > 0 &&
      unit.codes.slice(0, comma).endsWith('P')
    ) {
      const outer = beforeApposition(unit, phrases, comma);
      if (outer) return { ...outer, to: closing + 1 };
    }
    return { from: chain(unit, phrases, phrase).from, to: closing + 1, form: 'apposition' };
  }
  return null;
}

const possessiveEnd = (unit: Unit, phrases: readonly Range[], at: number): Range | null =>
  unit.codes.charAt(at) === "'"
    ? phraseEndingAt(phrases, at - 1)
    : unit.codes.charAt(at) === ')'
      ? phraseEndingAt(phrases, matching(unit, at) - 1)
      : null;

/** Joins phrases by prepositions and, where no verb stands before, by "and". */
export function chain(unit: Unit, phrases: readonly Range[], phrase: Range): Range {
  let { from } = phrase;
  for (;;) {
    const link = unit.codes.charAt(from - 1);
    if (link !== 'I' && link !== 'c') break;
    const before = phraseEndingAt(phrases, from - 2);
    if (!before || isQuoted(unit, from - 1)) break;
    if (link === 'c' && /[vdgzI]$/.test(unit.codes.slice(0, before.from))) break;
    from = before.from;
  }
  return { from, to: phrase.to };
}

/** Where the insertion that ends with ")" or a dash opens. */
export function matching(unit: Unit, closing: number): number {
  return unit.codes.lastIndexOf(unit.codes.charAt(closing) === ')' ? '(' : '-', closing - 1);
}
