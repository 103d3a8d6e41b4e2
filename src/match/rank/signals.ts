import type { Meeting } from './meeting.ts';
import { likenessSignals } from './signals/likeness.ts';
import { overlapSignals } from './signals/overlap.ts';
import { placeSignals } from './signals/place.ts';
import { speechSignals } from './signals/speech.ts';
import { typeSignals } from './signals/type.ts';
import { wordingSignals } from './signals/wording.ts';

/** All signals by name, one file a family. Their order is that of the learned weights. */
export const signalTable = {
  ...overlapSignals,
  ...likenessSignals,
  ...wordingSignals,
  ...typeSignals,
  ...placeSignals,
  ...speechSignals,
};

/** What speaks for and against a sentence, by name; see the families for what each tells. */
export type Signals = Readonly<Record<keyof typeof signalTable, number>>;

/** Names of the signals, in the order of their values. */
export const signalNames = Object.keys(signalTable) as readonly (keyof Signals)[];

const tellers = Object.values(signalTable) as readonly ((meeting: Meeting) => number)[];

/** Writes the values of all signals into a row, in the order of `signalNames`. */
export function readSignals(meeting: Meeting, row: Float64Array): void {
  for (let i = 0; i < tellers.length; i += 1) row[i] = (tellers[i] as (meeting: Meeting) => number)(meeting);
}

/** Values by the names of their signals. */
export function namedSignals(values: ArrayLike<number>): Signals {
  const named: Partial<Record<keyof Signals, number>> = {};
  for (let i = 0; i < signalNames.length; i += 1) named[signalNames[i] as keyof Signals] = values[i] ?? 0;
  return named as Signals;
}
