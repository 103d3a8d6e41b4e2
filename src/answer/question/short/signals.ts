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

/**
 * Reads the signals of phrases of one scene, in the order of `signalNames`. Many phrases open or end at the same word, so
 * what those places tell is read once each.
 */
export function signalReader(scene: Scene): (range: TokenRange) => number[] {
  const opens = new Map<number, readonly number[]>();
  const closes = new Map<number, readonly number[]>();
  return (range) => {
    const open = opens.get(range.from) ?? read(opening, scene, range);
    const close = closes.get(range.to) ?? read(closing, scene, range);
    opens.set(range.from, open);
    closes.set(range.to, close);
    return [...open, ...close, ...read(whole, scene, range)];
  };
}

const read = (signals: readonly Signal[], scene: Scene, range: TokenRange): number[] =>
  signals.map((signal) => signal(scene, range));
