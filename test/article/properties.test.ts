import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, sliceOf } from '../../src/text/index.ts';
import { read } from './read.ts';

/** Lines as pages have them, and any characters between. */
const line = fc.oneof(
  fc.constantFrom(
    'Pool to close',
    'The council voted on Monday. It was close.',
    'By Jane Doe',
    'SEOUL (AP) — The talks go on.',
    '"Why?" Kim asked.',
    "''No,'' he said.",
    'Crowds gather, May 3, 2021. /AP Photo',
    '["a"]',
    '# Head',
    '- item',
    '---',
    'title: x',
    'Read more: y',
    '',
    '',
    'U.S. Rep. J. Kim left.The end.',
    'It isn’t over »',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const page = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, end]) => lines.join(end));

describe('any text', () => {
  it('gives sentences in order, apart from each other, inside their paragraph, their tokens slicing back', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = read(text);
        expect(article.text).toBe(text);
        let end = -1;
        for (const [index, sentence] of article.sentences.entries()) {
          expect(sentence.index).toBe(index);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
          expect(sliceOf(text, sentence)).not.toMatch(/^\s|\s$/);
          for (const token of sentence.tokens) {
            expect(sliceOf(text, token)).toBe(token.text);
            expect(contains(sentence, token)).toBe(true);
          }
        }
        for (const paragraph of article.paragraphs) {
          for (const index of paragraph.sentences) {
            const sentence = article.sentences[index];
            expect(sentence?.paragraph).toBe(paragraph.number);
            expect(sentence && contains(paragraph, sentence)).toBe(true);
          }
        }
        for (const caption of article.captions) {
          expect(caption.credit).toBe(caption.creditSpan && sliceOf(text, caption.creditSpan));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same whatever was read before', () => {
    fc.assert(
      fc.property(page, page, (text, other) => {
        const first = JSON.stringify(read(text));
        read(other);
        expect(JSON.stringify(read(text))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
