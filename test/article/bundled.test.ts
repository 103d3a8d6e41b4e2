import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/data.ts';
import { body, read, words } from './read.ts';

const article = read(
  readFileSync(join(projectRoot(), 'data', 'articles', 'china-urges-south-korea-thaad.txt'), 'utf8'),
);

describe('the article the program comes with', () => {
  it('has its headline, source and tags', () => {
    expect(article.title).toBe('China urges South Korea to continue to properly handle THAAD issue');
    expect(words(article, article.headline)).toBe(article.title);
    expect(article.source).toBe('CGTN');
    expect(article.tags).toEqual(['china']);
  });

  it('has eleven paragraphs, numbered without the captions', () => {
    expect(body(article).map((sentences) => sentences.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(body(article)[7]?.[0]).toMatch(/^The US military has already/);
    expect(body(article)[8]?.[0]).toMatch(/^"We are not considering/);
  });

  it('has each caption once, its credit outside the sentence and inside the caption', () => {
    expect(article.captions.map((caption) => caption.credit)).toEqual(['CGTN', 'Reuters', 'Xinhua']);
    for (const caption of article.captions) {
      expect(words(article, caption)).toMatch(/\. \/\w+ Photo$/);
      expect(caption.sentences.map((index) => words(article, article.sentences[index] ?? null)?.at(-1))).toEqual(['.']);
      expect(words(article, caption.creditSpan)).toBe(caption.credit);
    }
  });

  it('leaves the stray last line out', () => {
    expect(article.sentences.some((sentence) => words(article, sentence)?.includes('6km'))).toBe(false);
  });

  it('was published on the Wednesday of its first caption', () => {
    expect(article.published).toMatchObject({ date: '2017-11-22', given: false });
    expect(article.published?.evidence.map((span) => words(article, span))).toEqual(['November 22, 2017', 'Wednesday']);
  });
});
