import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../../src/answer/index.ts';
import { rankSentences, readQuery } from '../../../src/match/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Ministers meet over fishing rights

French Fisheries Minister Paul Moreau said on Monday that the quota is too small. Moreau said he likes the town.

Norwegian Fisheries Minister Liv Dahl said that the quota protects the cod. Harbour master Tom Reed left early.
`);
const sides = (question: string): (string | null)[] | null => {
  const query = readQuery(question, library.index, library.tools);
  const answer = answerComparison(query, rankSentences(query, library.index, library.tools), library);
  return answer?.kind === 'found' ? answer.passages.map((passage) => passage.speaker) : null;
};

describe('a comparison shows a passage of each side', () => {
  it.each([
    ['Compare what Moreau and Dahl said about the quota', ['Paul Moreau', 'Liv Dahl']],
    ['Moreau vs Dahl on the quota', ['Paul Moreau', 'Liv Dahl']],
    ['What is the difference between France and Norway on the quota?', ['Paul Moreau', 'Liv Dahl']],
  ])('%s', (question, speakers) => {
    expect(sides(question)?.toSorted()).toEqual(speakers.toSorted());
  });
});

describe('no comparison is made', () => {
  it.each([
    ['of one', 'Compare what Moreau said about the quota'],
    ['of one who said nothing', 'Compare what Moreau and Reed said about the quota'],
    ['where none is asked for', 'What did Moreau and Dahl say about the quota?'],
  ])('%s: %s', (_, question) => {
    expect(sides(question)).toBeNull();
  });
});
