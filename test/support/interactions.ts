import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';

/** Who uses the bot, how and where. */
export interface Circumstances {
  readonly locale?: string;
  readonly user?: string;
  /** Who asked for the message whose button is pressed. */
  readonly asker?: string | null;
  /** Whether that message is seen by its asker alone. */
  readonly hidden?: boolean;
}

const made = (
  type: number,
  data: object,
  { locale = 'en-US', user = '1' }: Circumstances,
  more: object = {},
): APIInteraction =>
  ({
    id: '900',
    application_id: '800',
    token: 'token',
    version: 1,
    type,
    locale,
    channel: { id: '600', type: 0 },
    user: { id: user, username: 'reader', discriminator: '0', global_name: null, avatar: null },
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 0,
    data,
    ...more,
  }) as unknown as APIInteraction;

/** A slash command with its options by their registered names. */
export const slash = (
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
  about: Circumstances = {},
): APIInteraction =>
  made(
    2,
    {
      id: '700',
      type: 1,
      name,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        value,
        type: typeof value === 'boolean' ? 5 : 3,
      })),
    },
    about,
  );

/** What is typed so far in an option. */
export const typing = (name: string, option: string, value: string): APIInteraction =>
  made(4, { id: '700', type: 1, name, options: [{ name: option, value, type: 3, focused: true }] }, {});

/** An entry of a message's menu. */
export const menu = (name: string, content: string, about: Circumstances = {}): APIInteraction =>
  made(
    2,
    { id: '701', type: 3, name, target_id: '500', resolved: { messages: { 500: { id: '500', content } } } },
    about,
    { guild_id: '400' },
  );

/** A press on a button of a message that user 1 asked for. */
export function press(id: string, about: Circumstances = {}): APIInteraction {
  const { asker = '1', hidden = false } = about;
  const message = {
    id: '501',
    flags: (1 << 15) | (hidden ? 1 << 6 : 0),
    ...(asker === null ? {} : { interaction_metadata: { id: '900', type: 2, user: { id: asker } } }),
  };
  return made(3, { component_type: 2, custom_id: id }, about, { message });
}

interface Part {
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
}

const partsOf = (response: APIInteractionResponse): Part[] => {
  const all = (part: Part): Part[] => [part, ...(part.components ?? []).flatMap(all)];
  const data =
    'data' in response ? (response.data as { readonly components?: readonly Part[] } | undefined) : undefined;
  return (data?.components ?? []).flatMap(all);
};

/** The Markdown of a response, one text after the other. */
export const textOf = (response: APIInteractionResponse): string =>
  partsOf(response)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

/** The buttons of a response by label. */
export const buttonsOf = (response: APIInteractionResponse): Map<string, string> =>
  new Map(partsOf(response).flatMap(({ custom_id: id, label }) => (id && label ? [[label, id] as const] : [])));

/** Whether only the user sees it. */
export const isHidden = (response: APIInteractionResponse): boolean =>
  'data' in response && (((response.data as { readonly flags?: number }).flags ?? 0) & (1 << 6)) !== 0;
