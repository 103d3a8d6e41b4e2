import type { Library, Phrase, Reply } from '../../bot/index.ts';
import { escapeText } from './escape.ts';
import { linkTo } from './source-line.ts';
import type { Tongue } from './tongues.ts';
import { accentOf } from './verdicts.ts';
import { makeView } from './view.ts';
import type { View } from './view.ts';

/** The article's card: headline, where it is from, its size in one line, what it is about, and a link to it. */
export function articleView(reply: Reply, library: Library, { tell, say }: Tongue): View {
  const isSize = ({ key }: Phrase): boolean => /^article\.(?:paragraphs|words|minutes|captions)$/.test(key);
  const size = reply.phrases.filter(isSize).map(tell).join(' · ');
  const lines = reply.phrases.flatMap((own) => {
    if (own.key === 'article.title') return [`**${escapeText(tell(own))}**`];
    if (isSize(own)) return own.key === 'article.paragraphs' ? [escapeText(size)] : [];
    return [escapeText(tell(own))];
  });
  return makeView({
    accent: accentOf(reply),
    lead: lines,
    source: linkTo(library.knowledge.article.url, say('discord.source'))[0] ?? null,
  });
}
