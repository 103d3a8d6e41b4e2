import { commands } from '../../bot/index.ts';
import type { Library } from '../../bot/index.ts';
import { escapeText } from './escape.ts';
import { commandName, menuName } from './names.ts';
import { sourceLine } from './source-line.ts';
import type { Tongue } from './tongues.ts';
import { accentOf } from './verdicts.ts';
import { makeView, textBlock } from './view.ts';
import type { View } from './view.ts';

/** So many questions are offered to start from. */
const questions = 3;

/** What one can do here: each command by the name it has in the user's language, the menus, questions to try. */
export function helpView(library: Library, tongue: Tongue): View {
  const { say } = tongue;
  const listed = commands.map(
    ({ name }) => `**/${commandName(name, tongue)}** · ${escapeText(say(`command.${name}`))}`,
  );
  return makeView({
    accent: accentOf({ verdict: null, kind: 'help' }),
    lead: [say('help.promise')],
    blocks: [
      textBlock(listed.join('\n')),
      textBlock(
        say('discord.menus', { check: `**${menuName('check', tongue)}**`, ask: `**${menuName('ask', tongue)}**` }),
      ),
    ],
    source: sourceLine(library, tongue),
    buttons: library.suggestions
      .suggest('questions', '', questions)
      .map((text) => ({ label: text, press: { does: 'run', command: 'ask', request: { text } } as const })),
  });
}
