import { clash } from './choose.ts';
import type { Weighed } from './draft.ts';
import type { Range } from './noun-phrases.ts';
import { hundredths } from './whole-numbers.ts';

/**
 * Traits of a reading's own logit and of the readings beside it, in hundredths.
 *
 * | trait | what |
 * | --- | --- |
 * | logit, shared, own | what the signals come to, in all, those of the cue, and by how much they differ |
 * | sameCue, behind, sameCueCount | best logit of another reading of the cue, how far behind it, readings of the cue |
 * | otherSource, otherStart | best logit of a reading of the cue with another source, whose content starts elsewhere |
 * | mass, massSource, massStart, massContent | probabilities of the cue's readings added up: all, those with this source, this start, this content |
 * | rival, beside | best logit of a reading of another cue that clashes, and that goes with it |
 * | agreeing, disagreeing | probabilities of the cue's other readings with this source and much the same content added up; best logit of one with others |
 * | besideSame, innerSame | best logit of another cue's reading with this source that goes with it, whose cue stands in this content |
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
  'agreeing',
  'disagreeing',
  'besideSame',
  'innerSame',
] as const;

/** A logit, in hundredths, that stands for "there is none". */
export const none = -900;

/** The row of `rivalTraits` for the reading at index `at` of its unit's; `logits` are those of the readings, in hundredths. */
export function amongOthers(readings: readonly Weighed[], logits: readonly number[], at: number): number[] {
  const one = readings[at] as Weighed;
  const { cue, source, content } = one.draft;
  let [sameCue, otherSource, otherStart] = [none, none, none];
  let [rival, beside, outer, inner] = [none, none, none, none];
  let [agreeing, disagreeing, besideSame, innerSame] = [0, none, none, none];
  let [count, mass, massSource, massStart, massContent] = [0, 0, 0, 0, 0];
  readings.forEach((other, index) => {
    const logit = logits[index] as number;
    if (other.draft.cue.from === cue.from) {
      const [first, otherFirst] = [content[0] as Range, other.draft.content[0] as Range];
      count += 1;
      mass += other.score;
      if (index !== at) {
        sameCue = Math.max(sameCue, logit);
        if (other.draft.source?.from === source?.from && isLike(content, other.draft.content)) agreeing += other.score;
        else disagreeing = Math.max(disagreeing, logit);
      }
      if (other.draft.source?.from === source?.from) massSource += other.score;
      else otherSource = Math.max(otherSource, logit);
      if (otherFirst.from !== first.from) otherStart = Math.max(otherStart, logit);
      else {
        massStart += other.score;
        if (otherFirst.to === first.to && other.draft.content.length === content.length) massContent += other.score;
      }
      return;
    }
    const sameSource = source !== null && other.draft.source?.from === source.from;
    if (logit > rival || logit > beside || (sameSource && logit > besideSame)) {
      if (clash(one, other)) rival = Math.max(rival, logit);
      else {
        beside = Math.max(beside, logit);
        if (sameSource) besideSame = Math.max(besideSame, logit);
      }
    }
    if (logit > outer && holds(other.draft.content, cue)) outer = logit;
    if ((logit > inner || (sameSource && logit > innerSame)) && holds(content, other.draft.cue)) {
      inner = Math.max(inner, logit);
      if (sameSource) innerSame = Math.max(innerSame, logit);
    }
  });
  const logit = logits[at] as number;
  const shared = hundredths(one.sharedLogit);
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
    hundredths(agreeing),
    disagreeing,
    besideSame,
    innerSame,
  ];
}

/** Whether at least half of the words of each of two contents are the other's as well. */
function isLike(a: readonly Range[], b: readonly Range[]): boolean {
  let shared = 0;
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return 2 * shared >= lengthOf(a) && 2 * shared >= lengthOf(b);
}

const lengthOf = (parts: readonly Range[]): number => parts.reduce((sum, { from, to }) => sum + to - from, 0);

const holds = (content: readonly Range[], cue: Range): boolean =>
  content.some((part) => part.from <= cue.from && cue.to <= part.to);
