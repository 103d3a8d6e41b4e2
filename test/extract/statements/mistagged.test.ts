import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';
import { loadResources } from '../../../src/data.ts';
import { withCueVerbs } from '../../../src/extract/statements/mistagged.ts';
import { unitsOf } from '../../../src/extract/statements/unit.ts';
import type { Unit } from '../../../src/extract/statements/unit.ts';

const { article: lists, reader, statements } = loadResources();

const correctedIn = (text: string): string[] =>
  unitsOf(readArticle(text, { reader, lists })).flatMap((unit) => changes(unit, withCueVerbs(unit, statements.cues)));

const changes = (unit: Unit, corrected: Unit | null): string[] =>
  (corrected?.words ?? [])
    .filter((word, at) => word.code !== unit.codes.charAt(at))
    .map((word) => `${word.token.text}/${word.code}`);

it.each([
  ['a noun behind a subject', 'A long day\n\nThe ministry estimates that forty bridges are closed.', 'estimates/z'],
  ['an adjective behind “who”', 'A long day\n\nDrivers who preferred the old line stayed away.', 'preferred/d'],
  ['a name in a headline', 'Holm Slams Ruiz Over Tunnel\n\nThe day was long.', 'Slams/z'],
])('%s', (_, text, verb) => {
  expect(correctedIn(text)).toContain(verb);
});

it.each([
  ['a noun with an owner', 'A long day\n\nIt was the estimates of his ministry that counted.', 'estimates/z'],
  ['a word in quotation marks', 'A long day\n\nHolm read “the ministry estimates that” aloud.', 'estimates/z'],
  ['a name outside a headline', 'A long day\n\nPeter Says met Ruiz.', 'Says/z'],
])('%s stays', (_, text, verb) => {
  expect(correctedIn(text)).not.toContain(verb);
});
