import { describe, expect, it } from 'vitest';
import { findEvents, findQuantities } from '../../../src/extract/index.ts';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

const counted = (text: string): string[] => {
  const article = miniArticle(text);
  return findQuantities(article, words, findEvents(article, words)).map((q) =>
    [
      q.value,
      article.text.slice(q.expression.start, q.expression.end),
      q.counted ? article.text.slice(q.counted.start, q.counted.end) : '-',
    ].join(' | '),
  );
};

describe('numbers are read with what they count', () => {
  it.each([
    ['It includes six missile launchers in the county.', ['6 | six | missile launchers']],
    ['The bridge cost $9 billion.', ['9000000000 | $9 billion | -']],
    ['The plan has the support of 45 percent of voters.', ['45 | 45 percent | voters']],
    ['About 45% of the voters agree.', ['45 | 45% | voters']],
    ['A dozen soldiers came.', ['12 | A dozen | soldiers']],
    ['He bought a pair of red shoes.', ['2 | a pair | red shoes']],
    ['Some 2,000 people and 1.5 million cars were there.', ['2000 | 2,000 | people', '1500000 | 1.5 million | cars']],
    ['She has twenty-five aides.', ['25 | twenty-five | aides']],
    ['The road is 6km long.', ['6 | 6 | km']],
    ['Half of the army left.', ['0.5 | Half | army']],
    ['Two dozen ships were lost.', ['24 | Two dozen | ships']],
    ['The firm paid $4.5m for it.', ['4500000 | $4.5m | -']],
    ['At least 12 were killed.', ['12 | 12 | -']],
    ['One soldier died.', ['1 | One | soldier']],
    ['He will serve three and a half years.', ['3.5 | three and a half | years']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe('what is no quantity is left alone', () => {
  it.each([
    'Kang spoke on October 30.',
    'They won 3-1 at 10:30.',
    'She is one of them.',
    'A soldier came with the couple.',
    'The 1998 treaty stands.',
    'He flew a Boeing 737.',
    'The Group of 20 met.',
    'No one came.',
  ])('%s', (text) => {
    expect(counted(text)).toEqual([]);
  });
});
