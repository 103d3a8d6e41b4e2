import { phrase } from '../../bot/index.ts';
import type { Say } from '../../bot/index.ts';
import type { Voices } from '../voices.ts';
import type { ShownVoice } from './shown-voice.ts';
import { html } from './template.ts';
import type { Html } from './template.ts';

/** Who speaks how much, as a table with bars: the voices, then the article's own words. */
export function renderLegend(
  voices: readonly ShownVoice[],
  own: Omit<Voices, 'voices'>,
  source: string | null,
  say: Say,
): Html {
  const widest = Math.max(own.ownShare, ...voices.map(({ share }) => share)) || 1;
  const label = source ? phrase('credit.source', { source }) : phrase('credit.article');
  return html`<table class="legend">
    <caption>
      ${say(phrase('page.legend'))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say(phrase('page.legend.who'))}</th>
        <th scope="col" colspan="2">${say(phrase('page.legend.share'))}</th>
      </tr>
    </thead>
    <tbody>
      ${voices.map((voice) => renderVoice(voice, widest, say))}
      <tr class="own">
        <th scope="row">${say(label)}</th>
        ${renderShare(own.ownShare, own.ownWords, widest, say)}
      </tr>
    </tbody>
  </table> `;
}

function renderVoice(voice: ShownVoice, widest: number, say: Say): Html {
  const statements = say(phrase('page.statements', { count: voice.statements }));
  const about = voice.role === null ? statements : `${voice.role} · ${statements}`;
  return html`<tr id="${voice.id}" class="${voice.look}">
    <th scope="row">
      <span class="tag" aria-hidden="true">${voice.tag}</span>
      <a href="#${voice.id}-first">${voice.name ?? say(phrase('page.nameless'))}</a> <small>${about}</small>
    </th>
    ${renderShare(voice.share, voice.words, widest, say)}
  </tr> `;
}

/** A bar as long as the share, beside the widest of the table, and the share in figures. */
function renderShare(share: number, words: number, widest: number, say: Say): Html {
  const width = ((100 * share) / widest).toFixed(1);
  return html`<td class="bar">
      <svg aria-hidden="true"><rect width="${width}%" height="100%" /></svg>
    </td>
    <td class="share"><b>${percent(share)}</b> <small>${say(phrase('article.words', { count: words }))}</small></td>`;
}

/** "31%"; a share that would be rounded to nothing is "<1%". */
const percent = (share: number): string => (share > 0 && share < 0.005 ? '<1%' : `${Math.round(100 * share)}%`);
