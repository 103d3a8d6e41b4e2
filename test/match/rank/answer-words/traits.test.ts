import { describe, expect, it } from 'vitest';
import { leadTo, looksOf, traitNames } from '../../../../src/match/rank/answer-words/traits.ts';
import { libraryOf } from '../../../support/libraries.ts';

const text =
  'Mayor Ada Berg closed the old bridge in March, because 2 pillars were cracked. "We will rebuild it," Berg said. The works cost $3 million.';
const { index, tools } = libraryOf(text);

/** The traits of the first word of this spelling; `null` where it is no word that may answer. */
function traitsOf(word: string): string[] | null {
  for (const sentence of index.sentences)
    for (const { at, traits } of looksOf(sentence, index, tools))
      if (sentence.sentence.tokens[at]?.text === word) return traits.map((trait) => traitNames[trait] as string);
  return null;
}

describe('the looks of a word', () => {
  it.each([
    ['Berg', 'person', 'she is named'],
    ['Berg', 'capital', 'it begins with one'],
    ['Berg', 'head name', 'no name follows'],
    ['Berg', 'before the verb', 'closed comes behind'],
    ['bridge', 'head noun', 'no noun follows'],
    ['bridge', 'after VERB', 'the verb leads to it'],
    ['bridge', 'before in', 'that follows'],
    ['March', 'date', 'it is a month'],
    ['March', 'after in', 'that leads to it'],
    ['March', 'head after in', 'it ends its phrase'],
    ['2', 'digits', 'it is a number'],
    ['pillars', 'plural', 'there are several'],
    ['rebuild', 'quoted', 'it stands in quotation marks'],
    ['rebuild', 'said', 'somebody says it'],
    ['3', 'money', 'the sign stands before it'],
  ])('of "%s" include "%s": %s', (word, trait) => {
    expect(traitsOf(word)).toContain(trait);
  });

  it.each([
    ['old', 'head noun', 'it is none'],
    ['Ada', 'head name', 'Berg follows'],
    ['bridge', 'person', 'it is a thing'],
    ['bridge', 'quoted', 'the quotation comes later'],
    ['closed', 'said', 'nobody says it'],
    ['2', 'year', 'it has one digit'],
    ['pillars', 'before the verb', 'it stands behind one'],
  ])('of "%s" do not include "%s": %s', (word, trait) => {
    expect(traitsOf(word)).not.toContain(trait);
  });

  it('are read of words of content and of what opens a reason', () => {
    expect(traitsOf('because')).not.toBeNull();
    expect(traitsOf('the')).toBeNull();
    expect(traitsOf(',')).toBeNull();
  });
});

describe('what leads to a word', () => {
  const tokensOf = (sentence: string) => tools.reader.tokens(sentence);
  it.each([
    ['the owner of the old bridge', 5, 'of'],
    ['they closed the old bridge', 4, 'VERB'],
    ['Bridges fall', 0, 'nothing'],
    ['in spring, they say, the bridge fell', 7, 'PUNCT'],
  ])('in "%s" at %i is %s', (sentence, at, lead) => {
    expect(leadTo(tokensOf(sentence), at)).toBe(lead);
  });
});
