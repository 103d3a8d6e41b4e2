import { clash } from './choose.ts';
import type { Weighed } from './draft.ts';
import type { Range } from './noun-phrases.ts';
import { hundredths } from './whole-numbers.ts';

/**
 * Traits of a reading's own logit and of the readings beside it, in hundredths.
 *
 * | trait | what |
 * | --- | --- |
 * | logit, shared, own | what the signals add up to, in all, those of the cue, those of the reading |
 * | sameCue, behind, sameCueCount | best logit of another reading of the cue, how far behind it, readings of the cue |
 * | otherSource, otherStart | best logit of a reading of the cue with another source, whose content starts elsewhere |
 * | mass, massSource, massStart, massContent | probabilities of the cue's readings added up: all, those with this source, this start, this content |
 * | rival, beside | best logit of a reading of another cue that clashes, and that goes with it |
 * | outer, inner | best logit of another cue's reading whose content holds this cue, and whose cue stands in this content |
 */
export const rivalTraits = [
  'logit',
  'shared',
  'own',
  'sameCue',
  'behind',
  'sameCueCount',
  'otherSource',
  'otherStart',
  'mass',
  'massSource',
  'massStart',
  'massContent',
  'rival',
  'beside',
  'outer',
  'inner',
] as const;

/** A logit, in hundredths, that stands for "there is none". */
export const none = -900;

/** The row of `rivalTraits` for the reading at index `at` of its unit's; `logits` are those of the readings, in hundredths. */
export function amongOthers(readings: readonly Weighed[], logits: readonly number[], at: number): number[] {
  const one = readings[at] as Weighed;
  const { cue, source, content } = one.draft;
  let [sameCue, otherSource, otherStart] = [none, none, none];
  let [rival, beside, outer, inner] = [none, none, none, none];
  let [count, mass, massSource, massStart, massContent] = [0, 0, 0, 0, 0];
  readings.forEach((other, index) => {
    const logit = logits[index] as number;
    if (other.draft.cue.from === cue.from) {
      const [first, otherFirst] = [content[0] as Range, other.draft.content[0] as Range];
      count += 1;
      mass += other.score;
      if (index !== at) sameCue = Math.max(sameCue, logit);
      if (other.draft.source?.from === source?.from) massSource += other.score;
      else otherSource = Math.max(otherSource, logit);
      if (otherFirst.from !== first.from) otherStart = Math.max(otherStart, logit);
      else {
        massStart += other.score;
        if (otherFirst.to === first.to && other.draft.content.length === content.length) massContent += other.score;
      }
      return;
    }
    if (logit > rival && clash(one, other)) rival = logit;
    else if (logit > beside) beside = logit;
    if (logit > outer && holds(other.draft.content, cue)) outer = logit;
    if (logit > inner && holds(content, other.draft.cue)) inner = logit;
  });
  const logit = logits[at] as number;
  const shared = hundredths(one.sharedSum);
  return [
    logit,
    shared,
    logit - shared,
    sameCue,
    logit - sameCue,
    count,
    otherSource,
    otherStart,
    hundredths(mass),
    hundredths(massSource),
    hundredths(massStart),
    hundredths(massContent),
    rival,
    beside,
    outer,
    inner,
  ];
}

const holds = (content: readonly Range[], cue: Range): boolean =>
  content.some((part) => part.from <= cue.from && cue.to <= part.to);
