import { ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import type { APIInteractionResponse, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** Discord's limits on what a bot sends that its OpenAPI file does not hold, or not strictly enough. */
const limits = {
  text: 4000,
  components: 40,
  rowButtons: 5,
  label: 80,
  customId: 100,
  choices: 25,
  choice: 100,
  command: 8000,
  name: 32,
  description: 100,
  options: 25,
  typed: 300,
} as const;

const componentsV2 = 1 << 15;

interface Component {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
}

/** Every limit of Discord's that a response breaks, in words; empty when it can be sent. */
export function brokenLimits(response: APIInteractionResponse): string[] {
  if (response.type === InteractionResponseType.Pong) return [];
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    return brokenChoices(response.data.choices ?? []);
  if (
    response.type !== InteractionResponseType.ChannelMessageWithSource &&
    response.type !== InteractionResponseType.UpdateMessage
  )
    return [`type ${response.type} is not one this bot sends`];
  const data = response.data ?? {};
  return [
    ...(data.allowed_mentions?.parse?.length === 0 ? [] : ['somebody could be pinged']),
    ...((data.flags ?? 0) & componentsV2 ? [] : ['no Components V2 flag']),
    ...('content' in data || 'embeds' in data ? ['content or embeds beside Components V2'] : []),
    ...brokenComponents(data.components ?? []),
  ];
}

function brokenComponents(top: readonly Component[]): string[] {
  const all = top.flatMap(nested);
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  return [
    ...(all.length > 0 && all.length <= limits.components ? [] : [`${all.length} components`]),
    ...(text > 0 && text <= limits.text ? [] : [`${text} characters of text`]),
    ...(new Set(ids).size === ids.length ? [] : ['custom ids that are the same']),
    ...all.flatMap(brokenComponent),
  ];
}

const nested = (component: Component): Component[] => [component, ...(component.components ?? []).flatMap(nested)];

function brokenComponent({ type, components, content, custom_id: id, label }: Component): string[] {
  const count = components?.length ?? 0;
  switch (type) {
    case 1:
      return count >= 1 && count <= limits.rowButtons ? [] : [`a row of ${count}`];
    case 2:
      return [
        ...(within(id, 1, limits.customId) ? [] : [`custom id "${String(id)}"`]),
        ...(within(label, 1, limits.label) && wellFormed(label) ? [] : [`label "${label}"`]),
        ...(id !== undefined && wellFormed(id) ? [] : ['a custom id with half a character']),
      ];
    case 10:
      return content !== undefined && content.trim() !== '' && wellFormed(content)
        ? []
        : ['text that is empty or broken'];
    case 17:
      return count >= 1 ? [] : ['an empty container'];
    default:
      return [`a component of type ${type}`];
  }
}

function brokenChoices(choices: readonly { readonly name: string; readonly value: string | number }[]): string[] {
  return [
    ...(choices.length <= limits.choices ? [] : [`${choices.length} choices`]),
    ...(new Set(choices.map(({ value }) => value)).size === choices.length ? [] : ['choices that are the same']),
    ...choices.flatMap(({ name, value }) =>
      within(name, 1, limits.choice) && within(String(value), 1, limits.choice) && wellFormed(name)
        ? []
        : [`choice "${name}"`],
    ),
  ];
}

const within = (text: string | undefined, least: number, most: number): text is string =>
  text !== undefined && text.length >= least && text.length <= most;

/** No half of a surrogate pair. */
const wellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

interface Described {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
}

interface Option extends Described {
  readonly type: number;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly (Described & { readonly value: string })[];
}

const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Every limit of Discord's that the definitions of commands break; empty when they can be registered. */
export function brokenDefinitions(all: readonly RESTPostAPIApplicationCommandsJSONBody[]): string[] {
  const names = all.map(({ name, type }) => `${type} ${name}`);
  const menus = all.filter(({ type }) => type === ApplicationCommandType.Message);
  return [
    ...(new Set(names).size === names.length ? [] : ['names that are the same']),
    ...(menus.length <= 15 ? [] : ['too many menus']),
    ...all.flatMap((command) => brokenDefinition(command)),
  ];
}

function brokenDefinition(command: RESTPostAPIApplicationCommandsJSONBody): string[] {
  const options = ('options' in command ? (command.options ?? []) : []) as readonly Option[];
  const required = options.map((option) => option.required === true);
  const isSlash = command.type === ApplicationCommandType.ChatInput;
  return [
    ...brokenWords(command as Described, isSlash),
    ...(options.length <= limits.options ? [] : ['too many options']),
    ...(required.lastIndexOf(true) < (required.indexOf(false) + 1 || Infinity)
      ? []
      : ['a required option behind others']),
    ...languagesOf(options).flatMap((language) => {
      const shown = options.map((option) => inLanguage(option, language));
      return new Set(shown).size === shown.length ? [] : [`options of the same name in ${language}`];
    }),
    ...options.flatMap((option) => [
      ...brokenWords(option, true),
      ...((option.choices?.length ?? 0) <= limits.choices ? [] : ['too many choices']),
      ...(option.type !== 3 || option.choices || (option.max_length ?? Infinity) <= limits.typed
        ? []
        : ['too long an option']),
    ]),
    ...(longest(command) <= limits.command ? [] : [`${longest(command)} characters in all`]),
  ];
}

function brokenWords(named: Described, isSlash: boolean): string[] {
  const names = [named.name, ...Object.values(named.name_localizations ?? {})];
  const descriptions = [named.description, ...Object.values(named.description_localizations ?? {})];
  const goodName = (name: string | null): boolean =>
    name !== null &&
    (isSlash ? slashName.test(name) && name === name.toLowerCase() : name.length >= 1 && name.length <= limits.name);
  return [
    ...names.filter((name) => !goodName(name)).map((name) => `name "${name}"`),
    ...(named.description === undefined
      ? []
      : descriptions
          .filter((text) => !within(text ?? '', 1, limits.description))
          .map((text) => `description "${text}"`)),
  ];
}

const languagesOf = (options: readonly Option[]): string[] => [
  ...new Set(['', ...options.flatMap((option) => Object.keys(option.name_localizations ?? {}))]),
];

const inLanguage = (named: Described, language: string): string => named.name_localizations?.[language] ?? named.name;

/** Characters of names, descriptions and values, of each the longest language. */
function longest(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  const { name = '', description = '', value = '', ...rest } = part as Record<string, string>;
  const most = (own: string, others: unknown): number =>
    Math.max(own.length, ...Object.values((others ?? {}) as Record<string, string>).map((text) => text.length));
  const inside = [rest['options'], rest['choices']].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return (
    most(name, rest['name_localizations']) +
    most(description, rest['description_localizations']) +
    value.length +
    inside.reduce<number>((sum, each) => sum + longest(each), 0)
  );
}
