import { describe, expect, it } from 'vitest';
import { amountSpans } from '../../../../src/answer/question/short/amount-spans.ts';
import type { AmountKind } from '../../../../src/answer/question/short/amount-asked.ts';
import { libraryOf } from '../../../support/libraries.ts';

const amounts = (kind: AmountKind, sentence: string): string[] => {
  const { knowledge } = libraryOf(`A long day in the harbour\n\n${sentence}\n`);
  const { text, sentences } = knowledge.article;
  return sentences
    .filter(({ place }) => place === 'body')
    .flatMap((one) => amountSpans(kind, one, knowledge))
    .map(({ start, end }) => text.slice(start, end));
};

describe('amounts of a kind, with their unit', () => {
  it.each([
    ['money', 'The roof cost 32 million U.S. dollars.', ['32 million U.S. dollars']],
    ['money', 'The roof cost €4.5 million.', ['€4.5 million']],
    ['length', 'They built a 112-meter tower.', ['112-meter']],
    ['length', 'The tunnel is 14 kilometers long.', ['14 kilometers']],
    ['duration', 'The trip takes two hours.', ['two hours']],
    ['duration', 'She waited for half an hour.', ['half an hour']],
    ['age', 'Ida Moll, 62, keeps the lamp.', ['62']],
    ['age', 'A 45-year-old man was held.', ['45-year-old']],
    ['age', 'The dog is 17 years old.', ['17']],
    ['age', 'Mr. Osei, who is 78 and walks daily, agreed.', ['78']],
    ['weight', 'Each crate weighs 30 kilograms.', ['30 kilograms']],
    ['percent', 'Fares rose by 9 percent.', ['9 percent']],
    ['percent', 'Fares rose by 9%.', ['9%']],
    ['speed', 'The wind reached 90 miles per hour.', ['90 miles per hour']],
    ['frequency', 'The lamp flashes every 20 seconds.', ['every 20 seconds']],
    ['frequency', 'The ferry runs three times a day.', ['three times a day']],
    ['times', 'The team won twice.', ['twice']],
    ['factor', 'Rents doubled within a year.', ['doubled']],
  ] as const)('%s: %s', (kind, sentence, expected) => {
    expect(amounts(kind, sentence)).toEqual(expected);
  });
});

describe('amounts of another kind', () => {
  it.each([
    ['money', 'The tunnel is 14 kilometers long.'],
    ['money', 'Six men were on board.'],
    ['length', 'The roof cost 32 million dollars.'],
    ['duration', 'The ferry carries 90 people a day.'],
    ['duration', 'A 45-year-old man was held.'],
    ['age', 'The train left at 62 Mill Lane.'],
    ['age', 'The price is 78 crowns.'],
    ['age', 'The score was 78, a record.'],
    ['age', 'They sold 17 boats.'],
    ['percent', 'Nine boats sank.'],
    ['weight', 'The crates are heavy.'],
    ['frequency', 'The trip takes two hours.'],
    ['times', 'The Harbour Times was sold.'],
    ['speed', 'The wind was strong.'],
  ] as const)('%s: %s', (kind, sentence) => {
    expect(amounts(kind, sentence)).toEqual([]);
  });
});
