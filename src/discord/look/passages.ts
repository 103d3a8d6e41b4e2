import { creditOf, refOf } from '../../bot/index.ts';
import type { Library, Passage } from '../../bot/index.ts';
import { escapeText, visibleText } from './escape.ts';
import type { Tongue } from './tongues.ts';
import type { Block } from './view.ts';

/**
 * A passage as a block quote, the short answers in it bold, and below it who says it and where it stands. The
 * quotation, as Discord shows it, is the article's slice with its white space made single spaces.
 *
 * @example passageBlock(passage, library, tongue).markdown // '> "We are ready," she said on **3 May**.\n— Ana Holt, engineer · ¶ 2'
 */
export function passageBlock(passage: Passage, library: Library, { tell }: Tongue): Block {
  const { article, people } = library.knowledge;
  const credit = creditOf(passage, article.source).map(tell);
  const person = people.findIndex(({ name }) => name === passage.speaker);
  return {
    markdown: `> ${emphasised(passage)}\n— ${escapeText(credit.join(' · '))}`,
    ref: refOf(passage, library),
    place: credit.at(-1) ?? null,
    person: person < 0 ? null : person,
  };
}

/** The passage's words with its emphasis bold; one that overlaps another before it is left plain. */
function emphasised({ text, start, end, emphasis }: Passage): string {
  const pieces: { readonly text: string; readonly bold: boolean }[] = [];
  let from = start;
  for (const span of emphasis.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from || span.end > end) continue;
    pieces.push({ text: text.slice(from - start, span.start - start), bold: false });
    pieces.push({ text: text.slice(span.start - start, span.end - start), bold: true });
    from = span.end;
  }
  pieces.push({ text: text.slice(from - start), bold: false });
  return pieces
    .map(({ text: raw, bold }) => {
      const piece = visibleText(raw);
      const shown = escapeText(piece);
      if (shown === '') return /\s/.test(piece) ? ' ' : '';
      const before = /^\s/.test(piece) ? ' ' : '';
      const after = /\s$/.test(piece) ? ' ' : '';
      return `${before}${bold ? `**${shown}**` : shown}${after}`;
    })
    .join('')
    .trim();
}
