import { describe, expect, it } from 'vitest';
import { body, read } from './read.ts';

describe('what looks like a part of the page and is prose', () => {
  it.each([
    ['one paragraph alone', 'The council voted on Monday to close the pool.'],
    ['a first line that is a sentence', 'The council voted to close the pool.\nIt opened in 1954.'],
    [
      'a sentence about Monday that starts with By',
      'By Monday the river had risen by a metre.\nIt fell again on Friday.',
    ],
    ['a first line that is spoken', '"Will it ever end?"\nThe mayor did not say when it would.'],
    ['alternatives with a bar', 'The minister left either by car or by plane and/or train.\nNobody saw him go.'],
    ['a bracket at the end', 'The crowd sang for an hour (many of them in tears).\nThen it rained.'],
    ['the word photo', 'He took a photo of the bridge.\nPhotographs of it were found in the 1990s.'],
    ['a dash after a short name', 'NATO - the alliance - met on Monday.\nIt will meet again.'],
    ['prices that are shared', 'Share prices fell by a third on Monday.\nRead what you like, she said.'],
    ['a label with a number', 'The plan was published.\nWeight: 15 pounds\nIt opened in 1954.'],
    [
      'reporting that is told',
      'It was the talk of the town.\nReporting by the paper had shown how little was left (a crown).',
    ],
    ['a stressed word before a dash', '*Nobody* - said the paper - had seen it.\nIt will be mended.'],
    ['a broken last sentence', 'The council voted on Monday.\nThe pool will close when the season ends and the'],
  ])('stays in the body: %s', (_, text) => {
    const article = read(text);
    expect(article.headline).toBeNull();
    expect(article.captions).toEqual([]);
    expect(article.byline).toBeNull();
    expect(article.dateline).toBeNull();
    expect(body(article).flat().join('\n')).toBe(text);
  });
});
