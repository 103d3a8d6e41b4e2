import { phrase, showDate } from '../bot/index.ts';
import type { Library, Reply, Say, Verdict } from '../bot/index.ts';
import { spoken } from './chat-line.ts';
import { renderCandidates, renderDifference, renderPeople, renderTimeline } from './render-lists.ts';
import { renderNearest, renderPassage } from './render-passage.ts';
import type { Page } from './render-passage.ts';
import type { Style } from './style.ts';
import { printable, wrapBehind } from './wrap.ts';

/** One part of a printed reply; `null` when the reply has nothing for it. */
type Part = (reply: Reply, page: Page) => string | null;

/** The parts of a reply from top to bottom; an empty line stands between them. */
const parts: readonly Part[] = [
  (reply, page) => join([shortAnswer(reply, page), ...sentences(reply, page)]),
  (reply, page) => (reply.difference.length > 0 ? renderDifference(reply.difference, page) : null),
  (reply, page) => blocks(reply.evidence.map((passage) => renderPassage(passage, page))),
  (reply, page) => (reply.people.length > 0 ? renderPeople(reply.people, page) : null),
  (reply, page) => (reply.events.length > 0 ? renderTimeline(reply.events, page) : null),
  (reply, page) =>
    reply.nearest.length > 0
      ? `${page.style.paint.bold(page.say(phrase('label.nearest')))}\n${blocks(reply.nearest.map((passage) => renderNearest(passage, page)))}`
      : null,
  (reply, page) => (reply.suggestions.length > 0 ? renderSuggestions(reply.suggestions, page) : null),
  (reply, page) => (reply.candidates.length > 0 ? renderCandidates(reply.candidates, page) : null),
];

/** A reply as text for a terminal, without a line break at its end. The article's words appear in passages only. */
export function renderReply(reply: Reply, library: Library, style: Style, say: Say): string {
  const page: Page = { style, say, source: library.knowledge.article.source };
  const shown = parts.map((part) => part(reply, page)).filter((part) => part !== null);
  if (showsArticle(reply)) shown.push(renderSource(library, style));
  return shown.join('\n\n');
}

/** Title, source and date of the article. */
export function renderSource(library: Library, style: Style): string {
  const { title, source, published } = library.knowledge.article;
  const line = [title, source, published && showDate(published.date, 'en')].filter(Boolean).join(' · ');
  return wrapBehind(style.paint.dim(printable(line)), '', style.width);
}

/** Suggestions with the digit that picks each at the prompt. */
export function renderSuggestions(suggestions: readonly string[], { style, say }: Pick<Page, 'style' | 'say'>): string {
  const lines = suggestions.map((text, i) => `  ${style.paint.cyan(String(i + 1))}  ${printable(spoken(text))}`);
  return [style.paint.dim(say(phrase('label.try'))), ...lines].join('\n');
}

const showsArticle = (reply: Reply): boolean =>
  reply.evidence.length + reply.nearest.length + reply.people.length + reply.events.length > 0;

const join = (lines: readonly (string | null)[]): string | null =>
  lines.filter((line) => line !== null).join('\n') || null;

const blocks = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join('\n\n') : null);

/** Colour and mark of each verdict. */
const verdictLooks: Readonly<
  Record<Verdict, { colour: 'green' | 'cyan' | 'yellow' | 'magenta' | 'red'; mark: string }>
> = {
  exact: { colour: 'green', mark: '✔' },
  paraphrase: { colour: 'cyan', mark: '≈' },
  altered: { colour: 'yellow', mark: '≠' },
  misattributed: { colour: 'magenta', mark: '↷' },
  absent: { colour: 'red', mark: '✘' },
};

/** The short answer on a line of its own, where bold letters in the passage do not already show it. */
function shortAnswer(reply: Reply, { style, say }: Page): string | null {
  if (reply.short === null) return null;
  const shownBold = style.colour && (reply.evidence[0]?.emphasis.length ?? 0) > 0;
  return shownBold ? null : `${say(phrase('label.short'))} ${style.paint.bold(printable(reply.short))}`;
}

/** What the bot says; of a verdict the word before the colon in its colour, behind its mark. */
function sentences(reply: Reply, { style, say }: Page): string[] {
  const said = reply.phrases.map((own) => printable(say(own)));
  const { verdict } = reply;
  const first = said[0];
  if (verdict !== null && first !== undefined) {
    const { colour, mark } = verdictLooks[verdict];
    said[0] = `${mark} ${first}`.replace(/^[^:]+/, (word) => style.paint[colour](style.paint.bold(word)));
  }
  return said.map((line) => wrapBehind(line, '', style.width));
}
