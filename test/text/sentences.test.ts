import { describe, expect, it } from 'vitest';
import { loadResources } from '../../src/data.ts';

const { reader } = loadResources();

/** The sentences of one paragraph. */
const split = (text: string): string[] =>
  (reader.sentences(text, [{ start: 0, end: text.length }])[0] ?? []).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['full stops', 'It rained.| Then it stopped.'],
    ['a missing space', 'It rained until the end.|Then it stopped.'],
    ['questions and calls', 'Why now?| Nobody knew!| It went on.'],
    ['a quotation that ends one', '"It rained."| The mayor left.'],
    ['curly marks', '“It rained.”| “Then it stopped,” he said.'],
    ['doubled single marks', "''It rained.''| Then it stopped."],
    ['a quotation behind a stop without a space', 'He left.|"It rained," she said.'],
    ['an acronym before a new sentence', 'They met in the U.S.| The talks went on.'],
    ['an hour', 'It opened at 5 p.m.| He came late.'],
    ['a company', 'She works for Acme Inc.| They pay well.'],
    ['words that look abbreviated', 'There he sat.| He said no.| She fell ill.| It was fun.'],
    ['brackets', 'It rained.| (It often does.)| Then it stopped.'],
    ['dots', 'It rained ...| Then it stopped.'],
    ['numbers', 'It cost 3.5 million.| 300 people came.'],
  ])('end at %s', (_, marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each([
    'Gen. Park Min met Sen. J. R. Dunmore and Mrs. Voss on Wednesday.',
    'U.S. Rep. Tony Hall of St. Paul, Minn., spoke at 5 p.m. Monday.',
    'It happened on Nov. 14, near Sept. 11 and Route No. 5.',
    '"Why now?" Kim asked.',
    '"Stop!" shouted the minister.',
    'The U.S. Army and Acme Inc. Chairman Lee agreed.',
    'He works for Yahoo! and others.',
    'Maj. Gen. Luo Jian, the head of Corran & Co. in the area, agreed.',
    'He bought 3.5 kg vs. 4.2 kg, e.g. of rice, i.e. too little.',
    "Jon Huntsman Jr.'s campaign began.",
  ])('do not end inside: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each(['*It rained.*', '[The minister](https://a.org) left.', 'He left [at **noon**](https://a.org)'])(
    'keep marks of Markdown at their ends: %s',
    (text) => {
      expect(split(text)).toEqual([text]);
    },
  );

  it('go on over line breaks', () => {
    expect(split('It rained\nall day.\r\nThen it stopped.')).toEqual(['It rained\nall day.', 'Then it stopped.']);
  });
});

describe('tokens', () => {
  const tokens = (text: string): string[] => reader.tokens(text).map((token) => token.text);
  it.each([
    ['compounds', 'Kang Kyung-wha led US-led talks', ['Kang', 'Kyung-wha', 'led', 'US-led', 'talks']],
    ['contractions with either apostrophe', "don't isn’t", ['do', "n't", 'is', 'n’t']],
    ['possessives with either apostrophe', "Seoul's Seoul’s", ['Seoul', "'s", 'Seoul', '’s']],
    ['doubled single marks', "''No,'' he said", ["''", 'No', ',', "''", 'he', 'said']],
    ['letters beyond Latin-1', 'Nguyễn Đức Thắng of Łódź', ['Nguyễn', 'Đức', 'Thắng', 'of', 'Łódź']],
    [
      'no emphasis of Markdown',
      'The **rocket maker** *Orbex*, _not_ ours',
      ['The', 'rocket', 'maker', 'Orbex', ',', 'not', 'ours'],
    ],
    ['the words of a link', 'in [the tank](https://a.org/b_c) there', ['in', 'the', 'tank', 'there']],
    ['marks that are no emphasis', 'f*ck 5 * 3', ['f', '*', 'ck', '5', '*', '3']],
    ['an ordinary word before a stop', 'He sat.', ['He', 'sat', '.']],
    ['names of object properties', 'the constructor cannot', ['the', 'constructor', 'can', 'not']],
  ])('keep %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('have one stem for all forms, whatever the spelling of marks', () => {
    expect(reader.tokens('pledges Pledged')[0]?.stem).toBe(reader.stem('pledged'));
    expect(reader.tokens("''x''")[0]?.lower).toBe('"');
  });
});
