import type { Span } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './unit.ts';
import { spanOf } from './unit.ts';

/** A statement in offsets, before its speaker is resolved and its number given. */
export interface Outline {
  readonly source: Span | null;
  /** Index of the sentence the source stands in; that of the content when there is no source. */
  readonly sentence: number;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** The unit the content ends in. */
  readonly unit: Unit;
  /** Whether the content is spoken as it stands, without quotation marks: in a transcript. */
  readonly spoken?: true;
}

/** The spans of a draft; commas at the edges are left out unless they stand within quotation marks. */
export function outlineOf({ parsed, source, cue, content }: Draft): Outline {
  const { unit } = parsed;
  return {
    source: source && spanOf(unit, ...trim(unit, source.from, source.to)),
    sentence: unit.words[source?.from ?? content[0]?.from ?? 0]?.sentence ?? 0,
    cue: spanOf(unit, cue.from, cue.to),
    content: content.map((part) => spanOf(unit, ...trim(unit, part.from, part.to))),
    unit,
  };
}

function trim(unit: Unit, from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (last > first + 1 && /[,;:-]/.test(unit.codes.charAt(last - 1)) && unit.words[last - 1]?.quote === null)
    last -= 1;
  while (first < last - 1 && /[,;:-]/.test(unit.codes.charAt(first)) && unit.words[first]?.quote === null) first += 1;
  return [first, last];
}
