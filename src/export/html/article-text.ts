import type { Article } from '../../article/index.ts';
import type { Statement } from '../../extract/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { phrase } from '../../bot/index.ts';
import type { Say } from '../../bot/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import { marksOf, nestMarks } from '../marks.ts';
import type { Mark } from '../marks.ts';
import { html } from './template.ts';
import type { Html } from './template.ts';
import { renderHeading } from './heading.ts';
import type { HeadingLevel } from './heading.ts';
import type { ShownVoice } from './shown-voice.ts';

/** What is needed to write an article's text with its marks. */
export interface MarkedText {
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** The voice of a statement's speaker. */
  readonly voiceOf: (speaker: number | null) => ShownVoice;
  /** How deep the headline stands on the page. */
  readonly level: HeadingLevel;
  readonly say: Say;
}

/** The article's text in two parts: up to the headline, and what is below it. */
export interface RenderedText {
  /** The headline with what stands above it; empty in an article without one. */
  readonly head: readonly Html[];
  readonly body: readonly Html[];
}

/** The article's text, untouched and in order; each statement in a `mark` that begins with the speaker's tag. */
export function renderText(marked: MarkedText): RenderedText {
  const marks = marksOf(marked.statements);
  const firstOf = new Set<string>();
  const blocks = blocksOf(marked.article);
  const rendered = blocks.map((block) =>
    renderBlock(block, renderPieces(block, nestMarks(marks, block), { ...marked, firstOf }), marked.level),
  );
  const below = blocks.findIndex(({ role }) => role === 'headline') + 1;
  return { head: rendered.slice(0, below), body: rendered.slice(below) };
}

function renderBlock({ role, paragraph }: Block, pieces: readonly Html[], level: HeadingLevel): Html {
  if (role === 'headline') return renderHeading(pieces, level);
  if (role === 'paragraph') return html`<p data-paragraph="${paragraph}">${pieces}</p> `;
  return html`<p class="${role}">${pieces}</p> `;
}

/** `firstOf` holds the voices that have had their first mark, which the legend leads to. */
type Context = MarkedText & { readonly firstOf: Set<string> };

function renderPieces(stretch: Span, marks: readonly Mark[], context: Context): Html[] {
  const plain = (start: number, end: number): Html => html`${sliceOf(context.article.text, { start, end })}`;
  let from = stretch.start;
  const pieces = marks.flatMap((mark) => {
    const before = plain(from, mark.start);
    from = mark.end;
    return [before, renderMark(mark, context)];
  });
  return [...pieces, plain(from, stretch.end)];
}

function renderMark(mark: Mark, context: Context): Html {
  const voice = context.voiceOf(mark.statement.speaker);
  const inside = renderPieces(mark, mark.inside, context);
  if (mark.role !== 'content') return html`<span class="${mark.role} ${voice.look}">${inside}</span>`;
  const first = !context.firstOf.has(voice.id);
  context.firstOf.add(voice.id);
  const id = first ? html` id="${voice.id}-first"` : null;
  const nested = mark.statement.within === null ? '' : ' nested';
  return html`<mark class="${mark.statement.kind}${nested} ${voice.look}" ${id}
    >${renderTag(mark, voice, context)}${inside}</mark
  >`;
}

/** The tag is not part of the article: it is left out when text is copied, and read aloud as the name. */
function renderTag({ statement }: Mark, voice: ShownVoice, { article, say }: Context): Html {
  const source = statement.source ? sliceOf(article.text, statement.source).replace(/\s+/g, ' ') : null;
  const name = voice.name ?? (source === null ? say(phrase('page.no-source')) : say(phrase('page.source', { source })));
  const title = say(phrase(`page.tag.${statement.kind}`, { name }));
  return html`<a class="tag" href="#${voice.id}" title="${title}"
    ><span aria-hidden="true">${voice.tag}</span><span class="aloud">${title}: </span></a
  >`;
}
