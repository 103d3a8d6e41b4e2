import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is asked to spend memory and time.
 *
 * - `heap-growing-percent`: how much the heap may grow before it is cleaned again. V8 would let it double and more: what an
 *   article leaves behind is dead at once, and after 500 articles a process peaks at 180 MB so, at 256 MB without, for a
 *   twentieth more time.
 * - `interrupt-budget`: how much is run, in bytes of bytecode, between two looks at what to optimise, four times the usual; and
 *   `max-inlined-bytecode-size-cumulative`: how much an optimised function takes in of those it calls, a sixth of the usual.
 *   The program is many small functions that call each other, few of them hot. As V8 would have it, optimising them takes 6 s
 *   of the 16 that 833 articles take on one core, much of it for code that is thrown away when another kind of object
 *   comes by. So it takes 3 s, and the rest no longer than before; taking in one of the first stories takes two thirds.
 */
const settings = ['heap-growing-percent=40', 'interrupt-budget=300000', 'max-inlined-bytecode-size-cumulative=150'];

/**
 * Applies the settings. The heap's holds from the next cleaning on: call behind what is largest to load, and before what is
 * left, whose loading brings the cleaning about. Called behind all, the first articles fill the heap to the old limit (224 MB).
 */
export const tuneEngine = (): void => settings.forEach((setting) => setFlagsFromString(`--${setting}`));
