import { describe, expect, it } from 'vitest';
import { rankSentences, readQuery } from '../../../../src/match/index.ts';
import { readAnswerWords } from '../../../../src/match/rank/answer-words/answer-words.ts';
import { lieNames } from '../../../../src/match/rank/answer-words/lie.ts';
import { traitNames } from '../../../../src/match/rank/answer-words/traits.ts';
import { libraryOf, resources } from '../../../support/libraries.ts';

const text = `The storm reached the coast on Monday. Petra Lind, 64, was rescued from the Elm Street bridge by two sailors. Lind thanked the crew.

Otto Berg leads the harbour office. The ferry was built by Osk Yards and sank near Dal.`;
const { index, tools } = libraryOf(text);

const rank = (question: string) => rankSentences(readQuery(question, index, tools), index, tools);

/** How a word of the first sentence that has it lies to a question. */
function lieOf(question: string, word: string): Record<string, number> {
  const query = readQuery(question, index, tools);
  for (const candidate of rankSentences(query, index, tools))
    for (const { token, lie } of readAnswerWords(query, index, tools, candidate))
      if (token.text === word) return Object.fromEntries(lieNames.map((name, i) => [name, lie[i] as number]));
  throw new Error(`No such word: ${word}`);
}

describe('how a word lies to the question', () => {
  it.each<[lie: (typeof lieNames)[number], question: string, more: string, less: string, why: string]>([
    ['in the question', 'Who rescued Lind?', 'Lind', 'sailors', 'she is asked about'],
    ['behind its word', 'What was rescued from Elm Street?', 'bridge', 'sailors', 'it follows "Street"'],
    ['before its word', 'Who leads the office?', 'harbour', 'Otto', '"office" follows'],
    ['on the open side of its verb', 'Who leads the office?', 'Berg', 'harbour', 'who leads stands before'],
    ['on the other side', 'Who leads the office?', 'harbour', 'Berg', 'what is led stands behind'],
    ['on the open side of its verb', 'Who built the ferry?', 'Osk', 'ferry', 'a passive turns it round'],
    ['matched', 'Who leads the office?', 'office', 'harbour', 'it stands for a word of the question'],
    ['after its preposition', 'From what was Lind rescued?', 'bridge', 'sailors', '"from" leads to it'],
    ['after another', 'From what was Lind rescued?', 'sailors', 'bridge', '"by" leads to it'],
    ['kind asked for', 'On which street was Lind rescued?', 'Elm', 'sailors', 'Elm is a street'],
    ['near its words', 'Who leads the office?', 'harbour', 'Osk', 'words of the question stand around'],
    ['behind its words', 'Who was rescued from the bridge?', 'sailors', 'Petra', 'they come later'],
  ])('%s: in "%s" %s more than %s, for %s', (name, question, more, less) => {
    expect(lieOf(question, more)[name]).toBeGreaterThan(lieOf(question, less)[name] as number);
  });
});

describe('the words that may answer', () => {
  it('have a weight for each of their traits and lies', () => {
    const { traits, lies, shared, forms, openings } = resources().match.weights.answerWords;
    expect(traits).toEqual(traitNames);
    expect(lies).toEqual(lieNames);
    for (const list of [shared, ...Object.values(forms), ...Object.values(openings)])
      expect(list).toHaveLength(traits.length + lies.length);
  });

  it.each([
    ['How old is Lind?', '64', 'thanked'],
    ['Who built the ferry?', 'Osk Yards', 'The storm'],
    ['When did the storm come?', 'Monday', 'Otto Berg'],
  ])('speak in "%s" for the sentence with "%s", not for "%s"', (question, more, less) => {
    const signalOf = (words: string): number =>
      rank(question).find(({ sentence: { sentence } }) => text.slice(sentence.start, sentence.end).includes(words))
        ?.signals['answer word'] ?? -9;
    expect(signalOf(more)).toBeGreaterThan(signalOf(less));
    expect(signalOf(more)).toBeLessThanOrEqual(0);
  });

  it('are weighed the same whatever was asked before', () => {
    const fresh = libraryOf(text);
    const first = rankSentences(readQuery('Who built the ferry?', fresh.index, fresh.tools), fresh.index, fresh.tools);
    expect(rank('Who built the ferry?').map(({ sum }) => sum)).toEqual(first.map(({ sum }) => sum));
  });
});
