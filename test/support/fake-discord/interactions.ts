import { ApplicationCommandType, ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { snowflake } from './clock.ts';

/** Who sends an interaction, from where, and when. */
export interface Sent {
  readonly user?: string;
  readonly locale?: string;
  /** In a direct message instead of a server. */
  readonly direct?: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly at?: number;
}

/** The message whose button is clicked. */
interface Clicked {
  /** Who asked for it; `null` where nobody is known to have. */
  readonly asker?: string | null;
  /** Whether its asker alone sees it. */
  readonly hidden?: boolean;
}

export const applicationId = '100000000000000001';
const guildId = '200000000000000001';
const channelId = '300000000000000001';
const readerId = '400000000000000001';

export const userOf = (id: string): object => ({
  id,
  username: `reader${id.slice(-4)}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

/** Fields every interaction has, as Discord sends them. */
function base(type: InteractionType, { user = readerId, locale = 'en-US', direct, at }: Sent): object {
  const id = snowflake(at ?? Date.now());
  const member = {
    user: userOf(user),
    roles: [],
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  };
  return {
    id,
    application_id: applicationId,
    type,
    token: `interaction-token-${id}`,
    version: 1,
    locale,
    channel_id: channelId,
    channel: { id: channelId, type: direct ? 1 : 0 },
    entitlements: [],
    authorizing_integration_owners: { 0: direct ? '0' : guildId },
    context: direct ? 1 : 0,
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    ...(direct ? { user: userOf(user) } : { member, guild_id: guildId, guild_locale: 'en-US' }),
  };
}

const made = (type: InteractionType, sent: Sent, rest: object): APIInteraction =>
  ({ ...base(type, sent), ...rest }) as unknown as APIInteraction;

export type OptionValue = string | boolean | number;

const optionsOf = (options: Readonly<Record<string, OptionValue>>, focused?: string): object[] =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 5 : typeof value === 'number' ? 4 : 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));

/** A slash command with its options. */
export const slash = (
  name: string,
  options: Readonly<Record<string, OptionValue>> = {},
  sent: Sent = {},
): APIInteraction =>
  made(InteractionType.ApplicationCommand, sent, {
    data: {
      id: snowflake(1_500_000_000_000),
      name,
      type: ApplicationCommandType.ChatInput,
      options: optionsOf(options),
    },
  });

/** A keystroke in one option of a slash command. */
export const keystroke = (
  name: string,
  focused: string,
  options: Readonly<Record<string, OptionValue>>,
  sent: Sent = {},
): APIInteraction =>
  made(InteractionType.ApplicationCommandAutocomplete, sent, {
    data: {
      id: snowflake(1_500_000_000_000),
      name,
      type: ApplicationCommandType.ChatInput,
      options: optionsOf({ [focused]: '', ...options }, focused),
    },
  });

const messageOf = (content: string, author: string): object => ({
  id: snowflake(1_600_000_000_000),
  channel_id: channelId,
  type: 0,
  content,
  author: userOf(author),
  timestamp: '2024-01-01T00:00:00.000000+00:00',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  components: [],
  flags: 0,
});

/** A choice of a message's context menu. */
export function menu(name: string, content: string, sent: Sent = {}): APIInteraction {
  const message = messageOf(content, '400000000000000009') as { id: string };
  return made(InteractionType.ApplicationCommand, sent, {
    data: {
      id: snowflake(1_500_000_000_000),
      name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });
}

/** A click on a button of one of the bot's messages, one that the usual reader asked for. */
export const click = (customId: string, sent: Sent & Clicked = {}): APIInteraction =>
  made(InteractionType.MessageComponent, sent, {
    data: { custom_id: customId, component_type: ComponentType.Button, id: 1 },
    message: messageAskedBy(sent),
  });

const messageAskedBy = ({ asker = readerId, hidden = false }: Clicked): object => ({
  ...messageOf('', applicationId),
  flags: MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0),
  ...(asker === null
    ? {}
    : {
        interaction_metadata: {
          id: snowflake(1_600_000_000_000),
          type: 2,
          user: userOf(asker),
          authorizing_integration_owners: {},
        },
      }),
});

/** What Discord sends to an HTTP address to see whether it is alive. */
export const ping = (): APIInteraction => made(InteractionType.Ping, {}, {});
