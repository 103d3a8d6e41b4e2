import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, nestMarks } from '../../src/export/marks.ts';
import type { Mark } from '../../src/export/marks.ts';
import type { Statement } from '../../src/extract/index.ts';

const statement = (start: number, end: number, parts: Partial<Statement> = {}): Statement => ({
  id: 0,
  source: null,
  speaker: null,
  cue: null,
  content: [{ start, end }],
  kind: 'indirect',
  sentences: [],
  within: null,
  ...parts,
});

const shapeOf = ({ start, end, role, inside }: Mark): unknown[] => [role, start, end, ...inside.map(shapeOf)];

describe('marks', () => {
  test('a statement inside another is inside its mark', () => {
    const marks = marksOf([
      statement(10, 40, { source: { start: 0, end: 4 }, cue: { start: 5, end: 9 } }),
      statement(20, 40, { source: { start: 12, end: 15 } }),
    ]);
    expect(nestMarks(marks, { start: 0, end: 50 }).map(shapeOf)).toEqual([
      ['source', 0, 4],
      ['cue', 5, 9],
      ['content', 10, 40, ['source', 12, 15], ['content', 20, 40]],
    ]);
  });

  test('one source of two statements is marked once', () => {
    const source = { start: 0, end: 4 };
    expect(marksOf([statement(10, 20, { source }), statement(30, 40, { source })])).toHaveLength(3);
  });

  test('a statement over two paragraphs is cut between them', () => {
    const marks = marksOf([statement(5, 35)]);
    expect(nestMarks(marks, { start: 0, end: 20 }).map(shapeOf)).toEqual([['content', 5, 20]]);
    expect(nestMarks(marks, { start: 22, end: 50 }).map(shapeOf)).toEqual([['content', 22, 35]]);
  });

  test('marks that cross are cut where the first ends', () => {
    const marks = marksOf([statement(0, 20), statement(10, 30)]);
    expect(nestMarks(marks, { start: 0, end: 40 }).map(shapeOf)).toEqual([
      ['content', 0, 20, ['content', 10, 20]],
      ['content', 20, 30],
    ]);
  });

  test('whatever the spans: marks keep their order, lie within one another and lose nothing', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marks = marksOf(spans.map(([start, length]) => statement(start, start + length)));
        const nested = nestMarks(marks, { start: 0, end: 100 });
        const covered = new Set<number>();
        const walk = (siblings: readonly Mark[], from: number, to: number): void => {
          let at = from;
          for (const { start, end, inside } of siblings) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(to);
            for (let i = start; i < end; i += 1) covered.add(i);
            walk(inside, start, end);
            at = end;
          }
        };
        walk(nested, 0, 100);
        const wanted = new Set(spans.flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i)));
        expect(covered).toEqual(wanted);
      }),
    );
  });
});
