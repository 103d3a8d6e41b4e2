import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIChatInputApplicationCommandInteractionData } from 'discord-api-types/v10';
import { cleanText, commands, maxChars } from '../../bot/index.ts';
import type { Command, CommandName, Request } from '../../bot/index.ts';
import { commandName, hideName, optionName } from '../look/names.ts';
import type { Tongue } from '../look/tongues.ts';

/** A slash command as it was used. */
export interface Slash {
  readonly command: CommandName;
  readonly request: Request;
  /** Whether only the user is to see the reply. */
  readonly hide: boolean;
}

/** The command of that name, as it was registered; `null` when this version has none. */
export const commandCalled = (name: string, tongue: Tongue): Command | null =>
  commands.find((command) => commandName(command.name, tongue) === name) ?? null;

/**
 * What was typed: options by their registered names, cleaned; those this version does not know are left out.
 *
 * @param tongue the language that commands are registered in.
 */
export function readSlash(
  { name, options }: Pick<APIChatInputApplicationCommandInteractionData, 'name' | 'options'>,
  tongue: Tongue,
): Slash | null {
  const command = commandCalled(name, tongue);
  if (!command) return null;
  const request: Record<string, string> = {};
  let hide = false;
  for (const option of options ?? []) {
    if (option.type === ApplicationCommandOptionType.Boolean) hide ||= option.name === hideName(tongue) && option.value;
    if (option.type !== ApplicationCommandOptionType.String) continue;
    const argument = command.arguments.find((own) => optionName(command.name, own.name, tongue) === option.name);
    if (argument) request[argument.name] = cleanText(option.value, maxChars[argument.name]);
  }
  return { command: command.name, request, hide };
}
