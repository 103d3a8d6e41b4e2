import { commands, phrase } from '../bot/index.ts';
import type { Command, Say } from '../bot/index.ts';
import { modes } from './modes.ts';
import type { Mode } from './modes.ts';
import type { Style } from './style.ts';
import { wrapBehind } from './wrap.ts';

/** An option of the command line, and whom it is for. */
interface Option {
  readonly flags: string;
  readonly key: string;
  readonly for: (name: string) => boolean;
}

const isCommand = (name: string): boolean => commands.some((command) => command.name === name);

const takes =
  (argument: string) =>
  (name: string): boolean =>
    commands.some((command) => command.name === name && command.arguments.some((own) => own.name === argument));

const options: readonly Option[] = [
  { flags: '-s, --speaker NAME', key: 'option.speaker', for: takes('speaker') },
  { flags: '-t, --topic WORDS', key: 'option.topic', for: takes('topic') },
  { flags: '-l, --length LENGTH', key: 'option.length', for: takes('length') },
  {
    flags: '-a, --article FILE',
    key: 'option.article',
    for: (name) => isCommand(name) || name === 'chat' || name === 'discord',
  },
  { flags: '-f, --format FORMAT', key: 'option.format', for: (name) => name === 'extract' },
  { flags: '    --json', key: 'option.json', for: isCommand },
  { flags: '    --why', key: 'option.why', for: (name) => name === 'ask' },
  { flags: '    --guild ID', key: 'option.guild', for: (name) => name === 'deploy' },
  { flags: '    --remove', key: 'option.remove', for: (name) => name === 'deploy' },
  { flags: '    --dry-run', key: 'option.dry-run', for: (name) => name === 'deploy' },
];

/** The help of the whole program. */
export function renderUsage(style: Style, say: Say): string {
  const { paint } = style;
  return [
    say(phrase('usage.about')),
    heading('usage.heading.usage', style, say),
    `  onrecord                          ${say(phrase('command.chat'))}`,
    '  onrecord COMMAND [WORDS] [OPTIONS]',
    heading('usage.heading.commands', style, say),
    table(
      [...commands, ...modes].map(({ name }) => [paint.cyan(name), name.length, say(phrase(`command.${name}`))]),
      style,
    ),
    heading('usage.heading.options', style, say),
    table(
      [...options.map(({ flags, key }) => [flags, flags.length, say(phrase(key))] as const), ...always(say)],
      style,
    ),
    '',
    say(phrase('usage.more')),
  ].join('\n');
}

/** The help of one command, with an example; `null` when there is no such command. */
export function renderUsageOf(name: string, style: Style, say: Say): string | null {
  const command = commands.find((known) => known.name === name);
  const mode = modes.find((known) => known.name === name);
  if (!command && !mode) return null;
  const own = options.filter((option) => option.for(name));
  return [
    say(phrase(`command.${name}`)),
    heading('usage.heading.usage', style, say),
    `  onrecord ${usageOf(command ?? (mode as Mode))}${own.length > 0 ? ' [OPTIONS]' : ''}`,
    ...(command && command.arguments.length > 0
      ? [heading('usage.heading.words', style, say), argumentTable(command, style, say)]
      : []),
    heading('usage.heading.options', style, say),
    table([...own.map(({ flags, key }) => [flags, flags.length, say(phrase(key))] as const), ...always(say)], style),
    heading('usage.heading.example', style, say),
    `  ${say(phrase(`example.${name}`))}`,
  ].join('\n');
}

type Row = readonly [shown: string, columns: number, text: string];

const always = (say: Say): Row[] => [
  ['-h, --help', 10, say(phrase('option.help'))],
  ['-v, --version', 13, say(phrase('option.version'))],
];

const heading = (key: string, { paint }: Style, say: Say): string => `\n${paint.bold(say(phrase(key)))}`;

function usageOf(command: Command | Mode): string {
  if ('usage' in command) return `${command.name} ${command.usage}`.trimEnd();
  const [first] = command.arguments;
  if (!first) return command.name;
  const words =
    first.name === 'speaker' && command.arguments.length > 1 ? 'SPEAKER [about TOPIC]' : first.name.toUpperCase();
  return `${command.name} ${first.required ? words : `[${words}]`}`;
}

const argumentTable = (command: Command, style: Style, say: Say): string =>
  table(
    command.arguments.map((argument) => [
      argument.name,
      argument.name.length,
      say(phrase(`command.${command.name}.${argument.name}`)),
    ]),
    style,
  );

/** Rows of a name and its text, the texts below one another. */
function table(rows: readonly Row[], { width }: Style): string {
  const column = Math.max(...rows.map(([, columns]) => columns)) + 4;
  return rows
    .map(([shown, columns, text]) => {
      const wrapped = wrapBehind(text, ' '.repeat(column), width).trimStart();
      return `  ${shown}${' '.repeat(column - columns - 2)}${wrapped}`;
    })
    .join('\n');
}
