import { ApplicationCommandType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Library, PhraseTable } from '../../bot/index.ts';
import type { Desk, Responded } from './desk.ts';
import { completeOption } from './complete-option.ts';
import { layOut } from '../look/layout.ts';
import { askMessage, checkMessageView, menuNamed } from './menus.ts';
import { hidden, notice, showNew } from '../look/notices.ts';
import { pressButton } from './press-button.ts';
import { replyTo } from './reply-to.ts';
import { readSlash } from './slash.ts';
import { createTongues } from '../look/tongues.ts';
import type { TongueFor } from '../look/tongues.ts';

export interface ResponderParts {
  /** The article that is asked. */
  readonly library: Library;
  /** Phrases by language; the first is for everybody whose language has none. */
  readonly tables: readonly PhraseTable[];
}

export type { Responded } from './desk.ts';

export type Respond = (interaction: APIInteraction) => Responded;

/**
 * Makes the answerer of interactions: any interaction's JSON to its response's JSON, at once, without clock, disk or
 * network. Never throws for what users send; a throw is a mistake in the program.
 *
 * @example createResponder({ library, tables })(ping).response // { type: 1 }
 */
export function createResponder({ library, tables }: ResponderParts): Respond {
  const desk: Desk = { library, tongueFor: createTongues(tables) };
  return (interaction) => {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong }, name: 'ping', outcome: 'pong' };
      case InteractionType.ApplicationCommandAutocomplete:
        return completeOption(interaction, desk);
      case InteractionType.MessageComponent:
        return pressButton(interaction, desk);
      case InteractionType.ApplicationCommand:
        return runNamed(interaction, desk);
      default:
        return unknown(interaction, desk);
    }
  };
}

type CommandInteraction = Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>;

function runNamed(interaction: CommandInteraction, desk: Desk): Responded {
  const { data } = interaction;
  const tongue = desk.tongueFor(interaction.locale);
  if (data.type === ApplicationCommandType.Message) {
    const message = data.resolved.messages[data.target_id];
    const menu = menuNamed(data.name, desk.tongueFor(undefined));
    if (menu && message) {
      const made =
        menu === 'check'
          ? checkMessageView(message, interaction, desk.library, tongue)
          : askMessage(message, desk.library, tongue);
      return {
        response: showNew(layOut(made.view, 0, tongue, articleOf(desk)), made.view.private),
        name: `menu ${menu}`,
        outcome: made.outcome,
      };
    }
  }
  const slash = data.type === ApplicationCommandType.ChatInput ? readSlash(data, desk.tongueFor(undefined)) : null;
  if (!slash) return unknown(interaction, desk);
  const { view, outcome } = replyTo(slash.command, slash.request, desk.library, tongue);
  const response = showNew(layOut(view, 0, tongue, articleOf(desk)), slash.hide || view.private);
  return { response, name: slash.command, outcome };
}

const articleOf = ({ library }: Desk): string => library.knowledge.article.id;

/** A command that was registered by another version, or a kind of interaction this bot offers nowhere. */
const unknown = (interaction: APIInteraction, { tongueFor }: Desk): Responded => ({
  response: hidden(notice('discord.unknown', {}, tongueFor(localeOf(interaction)))),
  name: 'unknown',
  outcome: 'unknown',
});

const localeOf = (interaction: APIInteraction): string | undefined =>
  'locale' in interaction ? interaction.locale : undefined;

/** Says that something went wrong, with the id under which the log has it; only the user sees it. */
export const createFailureResponse =
  (tables: readonly PhraseTable[]) =>
  (interaction: APIInteraction, errorId: string): APIInteractionResponse =>
    sorry('discord.failed', { id: errorId }, interaction, createTongues(tables));

/** Asks a user who is too quick to wait so many seconds; only the user sees it. */
export const createSlowDownResponse =
  (tables: readonly PhraseTable[]) =>
  (interaction: APIInteraction, seconds: number): APIInteractionResponse =>
    sorry('discord.slow-down', { count: Math.max(1, Math.ceil(seconds)) }, interaction, createTongues(tables));

/** Autocomplete can show no message: it gets no choices. */
function sorry(
  key: string,
  values: Record<string, string | number>,
  interaction: APIInteraction,
  tongueFor: TongueFor,
): APIInteractionResponse {
  return interaction.type === InteractionType.ApplicationCommandAutocomplete
    ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
    : hidden(notice(key, values, tongueFor(localeOf(interaction))));
}
