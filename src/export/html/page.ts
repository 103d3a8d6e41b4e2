import { createHash } from 'node:crypto';
import { phrase, showDate } from '../../bot/index.ts';
import type { Say } from '../../bot/index.ts';
import type { Attribution } from '../../extract/index.ts';
import { findVoices } from '../voices.ts';
import { renderText } from './article-text.ts';
import { renderHeading } from './heading.ts';
import { renderLegend } from './legend.ts';
import { showVoices } from './shown-voice.ts';
import type { ShownVoice } from './shown-voice.ts';
import { html } from './template.ts';
import type { Html } from './template.ts';

/** An article of the page, with the name of its file without extension. */
export interface PageArticle {
  readonly name: string;
  readonly attribution: Attribution;
}

/**
 * One page that shows articles with each speaker's words marked. It needs nothing else: no script, no network, which
 * its content security policy makes sure of. Several articles get a table of contents.
 *
 * @param style the style sheet, `data/page/style.css`
 */
export function renderPage(articles: readonly PageArticle[], style: string, say: Say): string {
  const [only] = articles;
  const title =
    articles.length === 1 && only
      ? say(phrase('page.title', { title: only.attribution.article.title }))
      : say(phrase('page.title-many', { count: articles.length }));
  // Outside the template: the policy's hash is that of every character between the tags.
  const sheet: Html = { markup: `<style>${style}</style>` };
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${sheet}
      </head>
      <body>
        ${articles.length > 1 ? renderContents(articles, title, say) : null}
        <main>${articles.map((article, i) => renderArticle(article, `a${i + 1}`, articles.length > 1, say))}</main>
        <footer><p>${say(phrase('page.footer'))}</p></footer>
      </body>
    </html> `.markup;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const renderContents = (articles: readonly PageArticle[], title: string, say: Say): Html =>
  html`<header id="contents">
    <h1>${title}</h1>
    <nav aria-label="${say(phrase('page.contents'))}">
      <ol>
        ${articles.map(({ name, attribution }, i) => html`<li><a href="#a${i + 1}">${attribution.article.title}</a> <small>${name}</small></li> `)}
      </ol>
    </nav>
  </header> `;

function renderArticle({ name, attribution }: PageArticle, id: string, many: boolean, say: Say): Html {
  const { article, statements } = attribution;
  const level = many ? 2 : 1;
  const found = findVoices(attribution);
  const voices = showVoices(found.voices, id);
  const byPerson = new Map(voices.map((voice) => [voice.person, voice]));
  const voiceOf = (speaker: number | null): ShownVoice => byPerson.get(speaker) as ShownVoice;
  const text = renderText({ article, statements, voiceOf, level, say });
  return html`<article id="${id}" aria-label="${article.title}">
    <p class="about">
      ${[article.source ?? name, ...(article.published ? [showDate(article.published.date, 'en')] : [])].join(' · ')}
    </p>
    <div class="text">${article.headline ? text.head : renderHeading(html`${article.title}`, level)}</div>
    <div class="sides">
      <aside><div>${renderLegend(voices, found, article.source, say)}${renderKey(say)}</div></aside>
      <div class="text">${text.body}</div>
    </div>
    ${many ? html`<p class="back"><a href="#contents">${say(phrase('page.back'))}</a></p> ` : null}
  </article> `;
}

/** How the three kinds of statement, sources and cues look. */
const renderKey = (say: Say): Html =>
  html`<p class="key">
    ${(['direct', 'mixed', 'indirect'] as const).map((kind) => html`<span class="${kind}">${say(phrase(`page.key.${kind}`))}</span> `)}<span
      class="source"
      >${say(phrase('page.key.source'))}</span
    >
    <span class="cue">${say(phrase('page.key.cue'))}</span>
    <span class="nested">${say(phrase('page.key.nested'))}</span>
  </p> `;
