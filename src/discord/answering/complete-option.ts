import { ApplicationCommandOptionType, InteractionResponseType } from 'discord-api-types/v10';
import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import { cleanText } from '../../bot/index.ts';
import { optionName } from '../look/names.ts';
import type { Desk, Responded } from './desk.ts';
import { commandCalled } from './slash.ts';

const mostChoices = 25;
/** UTF-16 units of a choice's name and value. */
const maxChoice = 100;
/** More of what is typed than this finds nothing better, and costs time. */
const maxTyped = 100;

/** What may be typed in the option that has the cursor; with nothing typed, the best. Anything else may be typed, too. */
export function completeOption(
  { data }: APIApplicationCommandAutocompleteInteraction,
  { library, tongueFor }: Desk,
): Responded {
  const tongue = tongueFor(undefined);
  const command = commandCalled(data.name, tongue);
  const focused = data.options.find((option) => 'focused' in option && option.focused);
  const argument = command?.arguments.find((own) => optionName(command.name, own.name, tongue) === focused?.name);
  const typed = focused?.type === ApplicationCommandOptionType.String ? cleanText(focused.value, maxTyped) : '';
  const found = argument?.suggests ? library.suggestions.suggest(argument.suggests, typed, mostChoices) : [];
  const texts = [...new Set(found.map((text) => cleanText(text, maxChoice)))].filter((text) => text !== '');
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: texts.slice(0, mostChoices).map((text) => ({ name: text, value: text })) },
    },
    name: `${command?.name ?? 'unknown'} autocomplete`,
    outcome: texts.length > 0 ? 'choices' : 'empty',
  };
}
