import type { Token } from '../../../text/index.ts';

const clauseEdges = new Set(
  '; : — – which who that while whereas but because after before although when where until'.split(' '),
);

/** What is left of a word's light behind a token: much less behind the edge of a clause. */
export const stepOver = ({ lower, tag }: Token): number =>
  clauseEdges.has(lower) ? 0.4 : lower === ',' ? 0.65 : tag === 'VERB' ? 0.8 : 0.87;

/**
 * Each word of the question shines on its neighbours, weaker with every step and much weaker over a clause's edge.
 *
 * @param anchors weight of the question's word that a token stands for; 0 for none
 * @param steps `stepOver` of each token
 * @param left written: the light that falls on a token from the left
 * @param light written: from both sides
 * @returns the most of it, before the lists round it
 */
export function shine<T extends number[] | Float32Array>(
  anchors: ArrayLike<number>,
  steps: ArrayLike<number>,
  left: T,
  light: T,
): number {
  let ray = 0;
  for (let at = 0; at < anchors.length; at += 1) {
    left[at] = ray;
    ray = (ray + (anchors[at] as number)) * (steps[at] as number);
  }
  ray = 0;
  let most = 0;
  for (let at = anchors.length - 1; at >= 0; at -= 1) {
    const both = ray + (left[at] as number);
    light[at] = both;
    if (both > most) most = both;
    ray = (ray + (anchors[at] as number)) * (steps[at] as number);
  }
  return most;
}
