import { describe, expect, it } from 'vitest';
import { findExact, prepareArticle, surfaceWords } from '../../../src/match/index.ts';
import { handTools } from './hand-made.ts';
import { harbour } from './harbour.ts';

describe('words as written', () => {
  it.each([
    ['case, curly quotes and Markdown fall away', '**“We Will”** _not_', ['we', 'will', 'not']],
    ['apostrophes fall away, as phones leave them out', "China's, don’t", ['chinas', 'dont']],
    ['hyphens part words', 'US-led', ['us', 'led']],
    ['dotted initials are one word', 'the U.S. army', ['the', 'us', 'army']],
    ['thousands have no comma', '1,000 and 2.5', ['1000', 'and', '2.5']],
    ['currencies and percent are words', '$5, 7%', ['$', '5', '7', '%']],
    ['a minus sign counts', 'fell -5 degrees', ['fell', '-', '5', 'degrees']],
    ['nothing but marks is no word', '…!?', []],
  ])('%s', (_, text, words) => {
    expect(surfaceWords(text).map((word) => word.folded)).toEqual(words);
  });
});

describe('the same words in the same order', () => {
  const article = prepareArticle(harbour, handTools);
  const places = (text: string): string[] =>
    findExact(article, text).map((place) =>
      place.spans.map((span) => harbour.article.text.slice(span.start, span.end)).join(' | '),
    );

  it.each([
    ['typed in capitals', 'WE WILL NOT PAY A SINGLE EURO!!!', ['We will not pay a single euro']],
    [
      'over a paragraph break',
      'published," Albrecht said in Berlin on March 3. French Prime Minister',
      ['published," Albrecht said in Berlin on March 3.\n\nFrench Prime Minister'],
    ],
    ['with a marked omission', 'The navy […] moved four patrol boats', ['The navy | moved four patrol boats']],
  ])('are found %s', (_, text, found) => expect(places(text)).toEqual(found));

  it.each([
    ['a changed number', 'moved five patrol boats'],
    ['words in another order', 'boats patrol four'],
    ['an unmarked omission', 'The navy has moved four'],
    ['a currency for another', 'a single dollar'],
    ['words that run from the headline into the text', 'harbour German Transport Minister'],
    ['half a word', 'patrol boat'],
  ])('are not found in %s', (_, text) => expect(places(text)).toEqual([]));
});
