import { creditOf } from '../bot/index.ts';
import type { Passage, Say } from '../bot/index.ts';
import type { Style } from './style.ts';
import { printable, wrapBehind } from './wrap.ts';

/** What rendering needs beside the reply. */
export interface Page {
  readonly style: Style;
  readonly say: Say;
  /** Publisher of the article; `null` when unknown. */
  readonly source: string | null;
}

/** A quotation set off by a bar, the short answer bold, and below it who says it and where it stands. */
export function renderPassage(passage: Passage, page: Page): string {
  const { paint, width } = page.style;
  const quote = wrapBehind(emphasised(passage, page), `${paint.cyan('┃')} `, width, 2);
  return `${quote}\n${wrapBehind(credit(passage, page), '  ', width)}`;
}

/** A passage that is near and no answer: a thinner bar, all of it dimmed. */
export function renderNearest(passage: Passage, page: Page): string {
  const { paint, width } = page.style;
  const quote = wrapBehind(paint.dim(printable(passage.text)), `${paint.dim('┆')} `, width, 2);
  return `${quote}\n${wrapBehind(credit(passage, page), '  ', width)}`;
}

const credit = (passage: Passage, { style, say, source }: Page): string =>
  style.paint.dim(printable(creditOf(passage, source).map(say).join(' · ')));

/** The passage's words with the short answers in bold. */
function emphasised(passage: Passage, { style }: Page): string {
  let shown = '';
  let from = passage.start;
  for (const span of passage.emphasis.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    shown += printable(passage.text.slice(from - passage.start, span.start - passage.start));
    shown += style.paint.bold(printable(passage.text.slice(span.start - passage.start, span.end - passage.start)));
    from = span.end;
  }
  return shown + printable(passage.text.slice(from - passage.start));
}
