import { showDate } from '../../bot/index.ts';
import type { Library } from '../../bot/index.ts';
import { escapeText } from './escape.ts';
import type { Tongue } from './tongues.ts';

/** Longer ones are left out, for the article's words are not cut. */
const most = { title: 200, source: 80, url: 300 } as const;

/**
 * The article in small print: headline, publisher, day, and a link when its address is known. The link's label is a
 * word of the bot's, because Discord escapes nothing in labels. `null` when nothing is known of the article.
 *
 * @example sourceLine(library, tongue) // '-# Rain at last · Courier · 3 May 2026 · [source](<https://courier.test/rain>)'
 */
export function sourceLine({ knowledge: { article } }: Library, { say, language }: Tongue): string | null {
  const { title, source, published } = article;
  const parts = [
    ...(title.length <= most.title ? [title] : []),
    ...(source !== null && source.length <= most.source ? [source] : []),
    ...(published ? [showDate(published.date, language)] : []),
  ].map(escapeText);
  const shown = [...parts, ...linkTo(article.url, say('discord.source'))];
  return shown.length > 0 ? `-# ${shown.join(' · ')}` : null;
}

/** A link of one word of the bot's; none where there is no address that can be trusted to be one. */
export function linkTo(address: string | null, label: string): string[] {
  const url = safeUrl(address);
  return url === null ? [] : [`[${label}](<${url}>)`];
}

/** A web address in which nothing can end the link; `null` for everything else. */
function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const safe = href.replace(
    /[()<>\s*_~`|\\]/g,
    (c) => `%${(c.codePointAt(0) as number).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return /^https?:$/.test(protocol) && safe.length <= most.url ? safe : null;
}
