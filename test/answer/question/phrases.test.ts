import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/answer/question/short/phrases.ts';
import { resources } from '../../support/libraries.ts';

/** The phrases of a sentence as they stand in it. */
function phrases(text: string): string[] {
  const [sentences] = resources().reader.sentences(text, [{ start: 0, end: text.length }]);
  const tokens = (sentences ?? []).flatMap((sentence) => sentence.tokens);
  return phrasesOf(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

const sentence = 'The mayors of Dorn and Vellbach agreed on Tuesday to rebuild the old stone bridge (built in 1890).';

describe('phrases that could be an answer are proposed', () => {
  it.each([
    'The mayors of Dorn and Vellbach',
    'Dorn',
    'Tuesday',
    'to rebuild the old stone bridge',
    'the old stone bridge',
    '1890',
  ])('%s', (phrase) => {
    expect(phrases(sentence)).toContain(phrase);
  });

  it('a quotation whole', () => {
    expect(phrases('The song "Long Way Down" was sung twice.')).toContain('"Long Way Down"');
  });

  it('a list whole', () => {
    expect(phrases('The ferry carries cars, bicycles and dogs to the island.')).toContain('cars, bicycles and dogs');
  });
});

describe('what is cut in two is no phrase', () => {
  it.each([
    'on Tuesday',
    'the old',
    'the old stone',
    'bridge (built',
    'rebuild the old stone bridge',
    'of Dorn',
    'Dorn and',
  ])('%s', (phrase) => {
    expect(phrases(sentence)).not.toContain(phrase);
  });

  it('a subject does not run on into its verb', () => {
    expect(phrases('The bridge was closed in March.').filter((phrase) => phrase.includes('was'))).toEqual([]);
  });

  it('a name with one of its two stars', () => {
    const found = phrases('The tank was built by *Aldin Stone* in Osk.');
    expect(found).toContain('Aldin Stone');
    expect(found.filter((phrase) => phrase.startsWith('*') || phrase.endsWith('*'))).toEqual([]);
  });

  it('half a quotation', () => {
    expect(phrases('The song "Long Way Down" was sung twice.')).not.toContain('song "Long Way Down');
  });
});
