import { commands, phrase } from '../bot/index.ts';
import type { Command, Library, Say } from '../bot/index.ts';
import { renderSource, renderSuggestions } from './render.ts';
import type { Style } from './style.ts';
import { wrapBehind } from './wrap.ts';

/** What the chat begins with: the article, what to do, some questions worth asking. */
export function renderWelcome(library: Library, suggestions: readonly string[], style: Style, say: Say): string {
  const { title, source, published } = library.knowledge.article;
  const about = renderSource(library, style);
  return [
    ...(source || published ? [about] : [style.paint.bold(title)]),
    wrapBehind(say(phrase('chat.welcome')), '', style.width),
    ...(suggestions.length > 0 ? [renderSuggestions(suggestions, { style, say })] : []),
  ].join('\n');
}

/** The commands of the chat with their purpose. */
export function renderChatHelp(style: Style, say: Say): string {
  const rows = [
    ...commands.map((command): [string, string] => [usageOf(command), say(phrase(`command.${command.name}`))]),
    ['/open FILE', say(phrase('chat.open'))] as [string, string],
    ['/quit', say(phrase('chat.quit'))] as [string, string],
  ];
  const column = Math.max(...rows.map(([usage]) => usage.length)) + 4;
  const list = rows.map(
    ([usage, text]) =>
      `  ${style.paint.cyan(usage)}${' '.repeat(column - usage.length - 2)}${wrapBehind(text, ' '.repeat(column), style.width).trimStart()}`,
  );
  return [say(phrase('help.promise')), say(phrase('help.ask')), ...list].join('\n');
}

function usageOf({ name, arguments: own }: Command): string {
  const [first] = own;
  if (!first) return `/${name}`;
  const words = own.some((argument) => argument.name === 'topic') ? 'SPEAKER about TOPIC' : first.name.toUpperCase();
  return `/${name} ${words}`;
}
