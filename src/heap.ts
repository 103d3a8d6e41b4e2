import { setFlagsFromString } from 'node:v8';

/**
 * How much the heap may grow, in percent, before it is cleaned again. V8 would let it double and more: what an article
 * leaves behind is dead at once, and after 500 articles a process peaks at 180 MB so, at 256 MB without, for a twentieth
 * more time. It holds from the next cleaning on: call behind what is largest to load, and before what is left, whose
 * loading brings the cleaning about. Called behind all, the first articles fill the heap to the old limit (224 MB).
 */
const growingPercent = 40;

export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
