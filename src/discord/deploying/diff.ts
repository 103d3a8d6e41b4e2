import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** What registering would change, one line each: "+ ask", "- old", "~ verify: options[0].max_length 100 → 300". */
export type CommandDiff = readonly string[];

/** Command types as Discord numbers them; 1 is left out when it stands for a slash command. */
const typeNames: Readonly<Record<number, string>> = { 1: '/', 2: 'user menu ', 3: 'message menu ', 4: 'activity ' };

/** What Discord fills in by itself; a definition without them means these. */
const defaults: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  options: [],
  choices: [],
  required: false,
  autocomplete: false,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
};

/** What Discord adds, and no definition says. */
const discordsOwn = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
  'handler',
]);

/**
 * Compares what is registered with what is wanted; empty when nothing differs. What Discord fills in by itself is no
 * difference.
 *
 * @param guild whether they are a server's own commands, which have no contexts.
 */
export function diffCommands(
  registered: readonly APIApplicationCommand[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guild: boolean,
): CommandDiff {
  const [old, next] = [byKey(registered), byKey(wanted)];
  return [
    ...[...next.keys()].filter((key) => !old.has(key)).map((key) => `+ ${key}`),
    ...[...old.keys()].filter((key) => !next.has(key)).map((key) => `- ${key}`),
    ...[...next].flatMap(([key, command]) =>
      old.has(key)
        ? differences(plain(old.get(key), guild), plain(command, guild), '').map((line) => `~ ${key}: ${line}`)
        : [],
    ),
  ];
}

const byKey = (commands: readonly object[]): ReadonlyMap<string, object> =>
  new Map(
    (commands as readonly { readonly type?: number; readonly name: string }[]).map((command) => [
      `${typeNames[command.type ?? 1] ?? ''}${command.name}`,
      command,
    ]),
  );

/** A definition without what Discord adds or fills in, at every depth. */
function plain(value: unknown, guild: boolean): unknown {
  if (Array.isArray(value)) return ordered(value).map((item) => plain(item, guild));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !discordsOwn.has(key) && !(guild && (key === 'contexts' || key === 'integration_types')))
      .map(([key, item]) => [key, plain(item, guild)] as const)
      .filter(([key, item]) => item !== undefined && JSON.stringify(item) !== JSON.stringify(defaults[key])),
  );
}

/** Contexts, install and channel types are sets that Discord may give in another order; options and choices are not. */
const ordered = (list: readonly unknown[]): readonly unknown[] =>
  list.every((item) => typeof item === 'number') ? [...list].sort((a, b) => a - b) : list;

function differences(old: unknown, next: unknown, path: string): string[] {
  if (isBranch(old) && isBranch(next) && Array.isArray(old) === Array.isArray(next)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])];
    return keys.flatMap((key) =>
      differences(
        (old as Record<string, unknown>)[key],
        (next as Record<string, unknown>)[key],
        Array.isArray(next) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  return JSON.stringify(old) === JSON.stringify(next) ? [] : [`${path} ${show(old)} → ${show(next)}`];
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

const show = (value: unknown): string => {
  const text = value === undefined ? 'none' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
