import { findQuotations } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { StatementKind } from '../knowledge.ts';

/**
 * Direct when all words of the content stand in quotation marks, mixed when some do, indirect when none.
 *
 * @example kindOf('called it “a mistake”', [{ start: 7, end: 21 }]) // 'mixed'
 */
export function kindOf(text: string, content: readonly Span[]): StatementKind {
  let quoted = 0;
  let all = 0;
  for (const part of content) {
    const quotations = findQuotations(text, [part]);
    all += lettersIn(text.slice(part.start, part.end));
    for (const one of quotations) quoted += lettersIn(text.slice(one.start, one.end));
  }
  return quoted === 0 ? 'indirect' : quoted >= all ? 'direct' : 'mixed';
}

const lettersIn = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;
