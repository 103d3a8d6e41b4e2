import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openVectors } from '../../src/text/index.ts';

const bytes = readFileSync(new URL('../../data/vectors/words.bin', import.meta.url));
const vectors = openVectors(bytes);

describe('word vectors', () => {
  it.each([
    ['promise', 'pledge', 0.6],
    ['talks', 'meeting', 0.6],
    ['disagreements', 'differences', 0.6],
    ['hurt', 'harm', 0.48],
    ['troops', 'soldiers', 0.6],
    ['path', 'course', 0.28],
  ])('find %s like %s', (a, b, least) => {
    expect(vectors.similarity(a, b)).toBeGreaterThan(least);
    expect(vectors.similarity(b, a)).toBeCloseTo(vectors.similarity(a, b), 10);
  });

  it.each([
    ['neighbour', 'deployment'],
    ['missile', 'pizza'],
    ['minister', 'weather'],
  ])('find %s unlike %s', (a, b) => expect(vectors.similarity(a, b)).toBeLessThan(0.28));

  it('find a known word equal to itself and an unknown one like nothing', () => {
    expect(vectors.similarity('pledge', 'pledge')).toBe(1);
    expect(vectors.similarity('seongjoo', 'seongjoo')).toBe(0);
    expect(vectors.similarity('pledge', 'seongjoo')).toBe(0);
  });

  it('are alike for opposites too, which lists must tell apart', () =>
    expect(vectors.similarity('increase', 'decrease')).toBeGreaterThan(0.8));

  it('tell of many words at once what they tell of each', () => {
    const words = ['pledge', 'seongjoo', 'promise', 'zymurgy', 'minister', 'talks', 'pizza'];
    const together = vectors.similaritiesTo(words);
    for (const word of [...words, 'meeting', 'kyung'])
      expect([...together(word)]).toEqual(words.map((other) => vectors.similarity(word, other)));
  });

  it('tell how common a word is', () => {
    expect(vectors.rank('the')).toBe(0);
    expect(vectors.rank('minister')).toBeLessThan(300);
    expect(vectors.rank('interceptor')).toBeGreaterThan(10_000);
    expect(vectors.rank('concensus')).toBeNull();
  });

  it.each([
    ['minister', true, true],
    ['kyung', true, false],
    ['denials', true, true],
    ['concensus', false, false],
    ['a', true, true],
    ['zyzzyvas', false, false],
    ['', false, false],
  ])('know of %s whether it is a word and one of a dictionary', (word, known, isOfDictionary) => {
    expect(vectors.has(word)).toBe(known);
    expect(vectors.dictionarySize(word) !== null).toBe(isOfDictionary);
  });

  it('open from any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(openVectors(moved.subarray(3)).similarity('promise', 'pledge')).toBe(
      vectors.similarity('promise', 'pledge'),
    );
  });

  it('refuse bytes that are no table, and a table cut short', () => {
    expect(() => openVectors(new Uint8Array(10))).toThrow('no table of word vectors');
    expect(() => openVectors(bytes.subarray(0, 1_000_000))).toThrow('cut short');
  });
});
