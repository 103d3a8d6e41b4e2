import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { tellingOf } from '../../../src/extract/facts/tense.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

/** What the clause around the last "Monday" of a sentence speaks of. */
const tense = (text: string): string => {
  const [sentence] = miniArticle(text).sentences;
  const start = text.lastIndexOf('Monday');
  if (!sentence) throw new Error('no sentence');
  const { past, future } = tellingOf(sentence, { start, end: start + 'Monday'.length }, null, words);
  return past ? 'past' : future ? 'future' : 'open';
};

describe('the clause of a date speaks of the past, of what is to come, or of neither', () => {
  it.each([
    ['The ferry sank on Monday.', 'past'],
    ['The court will rule on Monday.', 'future'],
    ['The vote is planned for Monday.', 'future'],
    ['The match will be played on Monday.', 'future'],
    ['On Monday, the council opened the pool.', 'past'],
    ['He said the court will rule on Monday.', 'future'],
    ['The court will rule, he said Monday.', 'past'],
    ['The shop is closed, but the market will open on Monday.', 'future'],
    ['The shop on Monday Street is small.', 'open'],
    ['Every Monday is quiet.', 'open'],
  ])('%s → %s', (text, expected) => {
    expect(tense(text)).toBe(expected);
  });
});
