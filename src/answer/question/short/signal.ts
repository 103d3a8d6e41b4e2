import type { Token } from '../../../text/index.ts';
import type { TokenRange } from './phrases.ts';
import type { Scene } from './scene.ts';

/** How much of one trait a phrase has beside the question, about 0..1. */
export type Signal = (scene: Scene, range: TokenRange) => number;

export const yes = (holds: boolean): number => (holds ? 1 : 0);
export const size = ({ from, to }: TokenRange): number => to - from;
export const first = ({ tokens }: Scene, { from }: TokenRange): Token => tokens[from] as Token;
export const last = ({ tokens }: Scene, { to }: TokenRange): Token => tokens[to - 1] as Token;
export const before = ({ tokens }: Scene, { from }: TokenRange): Token | undefined => tokens[from - 1];
export const after = ({ tokens }: Scene, { to }: TokenRange): Token | undefined => tokens[to];
export const some = ({ from, to }: TokenRange, test: (at: number) => boolean): boolean => {
  for (let i = from; i < to; i += 1) if (test(i)) return true;
  return false;
};
export const share = (range: TokenRange, value: (at: number) => number): number => {
  let sum = 0;
  for (let i = range.from; i < range.to; i += 1) sum += value(i);
  return sum / size(range);
};
export const isTag = (tag: string) => (token: Token | undefined) => token?.tag === tag;
export const being = /^(?:is|was|are|were|be|been|being|become|became|'s)$/;

export const led =
  (pattern: RegExp): Signal =>
  (scene, range) =>
    yes(pattern.test(before(scene, range)?.lower ?? ''));
