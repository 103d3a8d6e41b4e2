import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteractionResponse, APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Phrase } from '../../bot/index.ts';
import { escapeText } from './escape.ts';
import type { Tongue } from './tongues.ts';

type Data = APIInteractionResponseCallbackData;

/** A sentence of the bot's own as a whole message. */
export const notice = (key: string, values: Phrase['values'], { say }: Tongue): Data => ({
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [] },
  components: [{ type: ComponentType.TextDisplay, content: escapeText(say(key, values)) }],
});

/** A new message that only the user sees. */
export const hidden = (data: Data): APIInteractionResponse => showNew(data, true);

/** A new message, for all or for the user alone. */
export const showNew = (data: Data, isHidden: boolean): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: isHidden ? { ...data, flags: (data.flags ?? 0) | MessageFlags.Ephemeral } : data,
});

/** The message whose button was pressed, written anew. */
export const showInPlace = (data: Data): APIInteractionResponse => ({
  type: InteractionResponseType.UpdateMessage,
  data,
});
