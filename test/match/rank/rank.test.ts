import { describe, expect, it } from 'vitest';
import { rankSentences, readQuery, scoreBy } from '../../../src/match/index.ts';
import { openLibrary } from '../../../src/bot/index.ts';
import { resources } from '../../support/libraries.ts';

const text = `Harbour bridge to close for repairs

The old harbour bridge will close on 4 May, the council said on Monday. Engineer Petra Lind found cracks in two pillars in March.

"We cannot wait for another winter," she told reporters. The work will cost 3 million crowns and last until autumn.

Buses will cross the river at Mill Lane instead. Shopkeepers in the old town fear for their trade.`;

const library = openLibrary(text, resources());
const best = (question: string): string => {
  const query = readQuery(question, library.index, library.tools);
  const [first] = rankSentences(query, library.index, library.tools);
  return first ? text.slice(first.sentence.sentence.start, first.sentence.sentence.end) : '';
};

/** Question, words of the sentence that must come first, and why. */
const expected: readonly (readonly [question: string, words: string, why: string])[] = [
  ['When will the harbour bridge close?', 'on 4 May', 'same words and a date; the headline gives none'],
  ['Who found cracks in the pillars?', 'Petra Lind', 'same words and a person'],
  ['What did Lind tell reporters?', 'another winter', 'a pronoun stands for the asked speaker'],
  ['How much will the repairs cost?', '3 million crowns', 'the verb and an amount'],
  ['Where will buses cross the river?', 'Mill Lane', 'most words and a place'],
];

describe('the ranking of sentences', () => {
  it.each(expected)('answers %s with "%s": %s', (question, words) => {
    expect(best(question)).toContain(words);
  });

  it('gives chances that add up to one, best first, with a name for every signal', () => {
    const query = readQuery('Who found the cracks?', library.index, library.tools);
    const ranked = rankSentences(query, library.index, library.tools);
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(Object.keys(ranked[0]?.signals ?? {})).toEqual(library.tools.weights.ranking.inputs);
  });

  it('sifts a long article and still finds the sentence', () => {
    const filler = Array.from({ length: 300 }, (_, i) => `The tram number ${i} ran along the northern shore again.`);
    const long = openLibrary(
      `${filler.slice(0, 150).join(' ')}\n\n${text}\n\n${filler.slice(150).join(' ')}`,
      resources(),
    );
    const query = readQuery('Who found cracks in the pillars?', long.index, long.tools);
    const ranked = rankSentences(query, long.index, long.tools);
    expect(ranked.length).toBeLessThan(50);
    expect(ranked[0]?.sentence.sentence.tokens.map((token) => token.text)).toContain('Petra');
  });
});

describe('the first look', () => {
  const lines = Array.from({ length: 200 }, (_, i) => `The tram number ${i} ran along the northern shore again.`);
  const long = openLibrary(`${lines.join(' ')} The tram to the northern harbour stopped.`, resources());
  const ranked = (question: string): number[] =>
    rankSentences(readQuery(question, long.index, long.tools), long.index, long.tools)
      .map(({ sentence }) => sentence.sentence.index)
      .toSorted((a, b) => a - b);

  it('keeps the sentences that account for most of the question, and of equals the earlier', () => {
    expect(ranked('Which tram ran to the northern harbour?')).toEqual([...lines.slice(0, 25).keys(), 200]);
  });

  it('keeps the opening where nothing matches', () => {
    expect(ranked('Xylophones?')).toEqual([...lines.slice(0, 26).keys()]);
  });
});

describe('a model', () => {
  it('adds the weighted values to what the trees give', () => {
    const model = {
      inputs: ['a', 'b'],
      linear: [2, 0],
      trees: { depth: 1, unit: 10, base: 10, inputs: [1], limits: [0.5], leaves: [100, 300] },
    };
    expect([scoreBy(model, [0, 0]), scoreBy(model, [1, 0]), scoreBy(model, [0, 1]), scoreBy(model, [1, 1])]).toEqual([
      11, 13, 31, 33,
    ]);
  });
});
