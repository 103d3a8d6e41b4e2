import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandBasicOption,
  LocalizationMap,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commands } from '../../bot/index.ts';
import type { Argument, Command, PhraseTable } from '../../bot/index.ts';
import { commandName, hideName, menuName, menus, optionName } from '../look/names.ts';
import { createTongues } from '../look/tongues.ts';
import type { Tongue } from '../look/tongues.ts';

/** The most characters of an option that Discord lets a user type. */
const maxOption = 300;

/** Installed by servers and by users; to be used in servers, in the bot's messages and in any others. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * Every command as Discord wants it registered: one slash command for each of the bot's with its options, and the two
 * entries in the menu of a message. Names and descriptions are those of the first table, the others are localisations.
 *
 * @example commandDefinitions([english, korean])[0].name_localizations // { ko: '질문' }
 */
export function commandDefinitions(tables: readonly PhraseTable[]): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const tongueFor = createTongues(tables);
  const [first, ...others] = tables.map(({ language }) => tongueFor(language)) as [Tongue, ...Tongue[]];
  const localised: Localised = (write) => ({
    own: write(first),
    others: Object.fromEntries(others.map((tongue) => [tongue.language, write(tongue)])),
  });
  return [
    ...commands.map((command) => slashCommand(command, localised)),
    ...menus.map((menu) => ({
      type: ApplicationCommandType.Message as const,
      ...named(localised((tongue) => menuName(menu, tongue))),
      ...everywhere,
    })),
  ];
}

/** What is written in the first language and in the others. */
type Localised = (write: (tongue: Tongue) => string) => { readonly own: string; readonly others: LocalizationMap };

const named = ({ own, others }: ReturnType<Localised>) => ({ name: own, name_localizations: others });

const described = ({ own, others }: ReturnType<Localised>) => ({
  description: own,
  description_localizations: others,
});

function slashCommand(command: Command, localised: Localised): RESTPostAPIApplicationCommandsJSONBody {
  const { name } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(localised((tongue) => commandName(name, tongue))),
    ...described(localised(({ say }) => say(`command.${name}`))),
    options: [...command.arguments.map((argument) => textOption(command, argument, localised)), hideOption(localised)],
    ...everywhere,
  };
}

function textOption(
  { name: command }: Command,
  argument: Argument,
  localised: Localised,
): APIApplicationCommandBasicOption {
  const { name, required, suggests, choices } = argument;
  const base = {
    type: ApplicationCommandOptionType.String as const,
    ...named(localised((tongue) => optionName(command, name, tongue))),
    ...described(localised(({ say }) => say(`command.${command}.${name}`))),
    required,
  };
  if (choices) {
    const listed = choices.map((value) => ({
      ...named(localised(({ say }) => say(`choice.${value}`))),
      value,
    }));
    return { ...base, choices: listed };
  }
  const sized = { ...base, min_length: 1, max_length: maxOption };
  return suggests === null ? sized : { ...sized, autocomplete: true };
}

const hideOption = (localised: Localised): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...named(localised(hideName)),
  ...described(localised(({ say }) => say('slash.hide.description'))),
  required: false,
});
