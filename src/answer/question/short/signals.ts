import { closingSignals } from './closing-signals.ts';
import { openingSignals } from './opening-signals.ts';
import { phraseSignals } from './phrase-signals.ts';
import type { TokenRange } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Signal } from './signal.ts';

const opening: readonly Signal[] = Object.values(openingSignals);
const closing: readonly Signal[] = Object.values(closingSignals);
const whole: readonly Signal[] = Object.values(phraseSignals);

/** Names of all signals in the order of their weights: of the opening, of the ending, of the whole phrase. */
export const signalNames: readonly string[] = [openingSignals, closingSignals, phraseSignals].flatMap((family) =>
  Object.keys(family),
);

/** The signals of one phrase, in the order of `signalNames`. */
export const readSignals = (scene: Scene, range: TokenRange): number[] =>
  [...opening, ...closing, ...whole].map((read) => read(scene, range));

/**
 * Scores phrases of one scene by weights in the order of `signalNames`. Many phrases open or end at the same word, so
 * what those places count for is summed once each.
 */
export function scorer(scene: Scene, weights: readonly number[]): (range: TokenRange) => number {
  const opens = new Map<number, number>();
  const closes = new Map<number, number>();
  return (range) => {
    const open = opens.get(range.from) ?? sum(opening, scene, range, weights, 0);
    const close = closes.get(range.to) ?? sum(closing, scene, range, weights, opening.length);
    opens.set(range.from, open);
    closes.set(range.to, close);
    return open + close + sum(whole, scene, range, weights, opening.length + closing.length);
  };
}

function sum(
  readers: readonly Signal[],
  scene: Scene,
  range: TokenRange,
  weights: readonly number[],
  offset: number,
): number {
  let total = 0;
  for (let i = 0; i < readers.length; i += 1) {
    total += (weights[offset + i] as number) * (readers[i] as Signal)(scene, range);
  }
  return total;
}
