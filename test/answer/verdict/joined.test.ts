import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/answer/verdict/clauses.ts';
import { runCommand } from '../../../src/bot/index.ts';
import { cafesArticle } from '../../support/cafes.ts';
import { libraryOf, resources } from '../../support/libraries.ts';

const library = libraryOf(cafesArticle);
const verify = (text: string) => runCommand('verify', { text }, library);

describe('a sentence is taken apart where another clause begins', () => {
  it.each([
    ['Roth met the mayor and praised him', ['Roth met the mayor', 'Roth praised him']],
    ['The ferry sank, but it was raised in May', ['The ferry sank', 'The ferry was raised in May']],
    ['The cafes closed and the library opened', ['The cafes closed', 'the library opened']],
    ['Roth met Dahl and Moberg on Sunday', null],
    ['bread and butter', null],
  ])('%s', (text, clauses) => expect(clausesOf(text, resources().reader)).toEqual(clauses));
});

describe('a claim may join what two sentences tell', () => {
  it.each([
    ['Karin Roth met Erik Dahl on Sunday and disagreed with him', 'paraphrase'],
    ['The library opens at 7 a.m. and Karin Roth met Erik Dahl on Sunday', 'paraphrase'],
    ['Karin Roth met Erik Dahl on Monday and disagreed with him', 'altered'],
    ['Karin Roth met Erik Dahl on Sunday and praised the harbour', 'absent'],
  ])('%s → %s', (claim, verdict) => expect(verify(claim).verdict).toBe(verdict));

  it('shows both sentences', () => {
    expect(verify('Karin Roth met Erik Dahl on Sunday and disagreed with him').evidence).toHaveLength(2);
  });
});

describe('an aside may be left out', () => {
  it.each([
    ['Council leader Karin Roth met Mayor Erik Dahl at the old customs house', 'paraphrase'],
    ['Council leader Karin Roth, 25, met Mayor Erik Dahl at the old customs house', 'altered'],
    ['after residents complained about noise', 'altered'],
  ])('%s → %s', (claim, verdict) => expect(verify(claim).verdict).toBe(verdict));
});

describe('"nobody" is changed where somebody is', () => {
  const fair = libraryOf(`Fair opens

Nobody was hurt in a fire at the autumn fair on Saturday, police said. The fair opened again on Sunday.
`);
  it.each([
    ['People were hurt in a fire at the fair', 'altered'],
    ['Somebody was hurt in a fire at the autumn fair', 'altered'],
    ['Nobody was hurt in a fire', 'exact'],
    ['People danced at the fair', 'absent'],
  ])('%s → %s', (claim, verdict) => expect(runCommand('verify', { text: claim }, fair).verdict).toBe(verdict));
});
