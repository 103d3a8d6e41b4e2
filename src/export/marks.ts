import type { Statement } from '../extract/index.ts';
import type { Span } from '../text/index.ts';

/** What a stretch of text is to a statement. */
export type MarkRole = 'content' | 'source' | 'cue';

/** A marked stretch; those inside it lie wholly within. */
export interface Mark extends Span {
  readonly role: MarkRole;
  readonly statement: Statement;
  readonly inside: readonly Mark[];
}

type Flat = Omit<Mark, 'inside'>;

/** All marks of an article in text order, the wider before the narrower; the same words are marked once in each role. */
export function marksOf(statements: readonly Statement[]): Flat[] {
  const seen = new Set<string>();
  const inOrder: readonly MarkRole[] = ['content', 'source', 'cue'];
  return statements
    .flatMap((statement) => [
      ...statement.content.map(({ start, end }): Flat => ({ start, end, role: 'content', statement })),
      ...markOf(statement.source, 'source', statement),
      ...markOf(statement.cue, 'cue', statement),
    ])
    .filter(({ start, end, role }) => {
      const key = `${role} ${start} ${end}`;
      return start < end && !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end || inOrder.indexOf(a.role) - inOrder.indexOf(b.role));
}

const markOf = (span: Span | null, role: MarkRole, statement: Statement): Flat[] =>
  span ? [{ start: span.start, end: span.end, role, statement }] : [];

/**
 * The marks within a stretch as a tree. A mark that crosses an edge of the stretch, or of the mark around it, is cut
 * there, and the rest of it stands behind that edge.
 */
export function nestMarks(marks: readonly Flat[], stretch: Span): Mark[] {
  const queue = marks
    .filter(({ start, end }) => start < stretch.end && stretch.start < end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, stretch.start), end: Math.min(mark.end, stretch.end) }));
  const nested: Mark[] = [];
  for (let mark = queue.shift(); mark; mark = queue.shift()) {
    const outer = mark;
    const inner = queue.filter(({ start }) => start < outer.end);
    const rest = queue.slice(inner.length);
    const cutOff = inner.filter(({ end }) => end > outer.end).map((crossing) => ({ ...crossing, start: outer.end }));
    nested.push({ ...outer, inside: nestMarks(inner, outer) });
    queue.splice(0, queue.length, ...cutOff, ...rest);
  }
  return nested;
}
