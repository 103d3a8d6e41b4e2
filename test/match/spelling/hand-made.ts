import { readFileSync } from 'node:fs';
import { readData } from '../../../src/data.ts';
import { createSpeller } from '../../../src/match/index.ts';
import type { KnownWord, Speller } from '../../../src/match/index.ts';
import { openVectors } from '../../../src/text/index.ts';

const words =
  'the minister pledged from a career in missile defense six launchers in the foreign ministry consensus on security interests ' +
  'will not harm relations talks battery installed temporarily harbour ferry strike wages teachers reservoir water improvement ' +
  'communication opposition repeatedly trust differences deployment additional considering intention with';
const names = [
  'Wang Yi',
  'Moon Jae-in',
  'Kang Kyung-wha',
  'Seongju',
  'THAAD',
  'South Korea',
  'Beijing',
  'China',
  'Lavrov',
  'Okonkwo',
];

const known: KnownWord[] = [
  ...words.split(' ').map((text) => ({ text, isName: false })),
  ...names.map((text) => ({ text, isName: true })),
];

/** A speller of a made-up article, with the real dictionary and shorthand. */
export const speller: Speller = createSpeller(known, {
  vectors: openVectors(readFileSync(new URL('../../../data/vectors/words.bin', import.meta.url))),
  shorthand: readData<{ words: Record<string, string> }>('words/shorthand.json').words,
  isName: (word) => ['japan', 'north korea', 'vietnam', 'chinese'].includes(word),
});
