import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packVectors } from '../../src/text/packed-vectors.ts';

const dimensions = 100;
const vector = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions });

describe('vectors packed two to a row', () => {
  it('give the very products that multiplying byte by byte gives', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 9 }), (vectors) => {
        const places = vectors.map((_, i) => i * dimensions);
        const products = packVectors(Int8Array.from(vectors.flat()), dimensions, places)(0);
        const [own] = vectors as [number[]];
        expect([...products]).toEqual(vectors.map((other) => other.reduce((sum, x, d) => sum + x * (own[d] ?? 0), 0)));
      }),
    );
  });

  it('hold the greatest sums apart', () => {
    const all = (value: number): number[] => Array.from({ length: dimensions }, () => value);
    const bytes = Int8Array.from([...all(127), ...all(-127), ...all(127)]);
    expect([...packVectors(bytes, dimensions, [0, 100, 200])(100)]).toEqual([-1_612_900, 1_612_900, -1_612_900]);
  });
});
