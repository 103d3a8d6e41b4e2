/** A line of a message as Discord shows it. */
export interface ShownLine {
  readonly kind: 'text' | 'quote' | 'small' | 'heading' | 'list' | 'block quote';
  /** What a reader sees and copies. */
  readonly text: string;
  /** What is set in bold. */
  readonly bold: readonly string[];
  /** What is struck out. */
  readonly struck: readonly string[];
  /** Addresses that can be clicked. */
  readonly links: readonly string[];
  /** Anything else that is no plain text: mentions, times, emoji, code, spoilers, italics. */
  readonly other: readonly string[];
}

/**
 * A reading of a message's Markdown as Discord's app does it, line by line: blocks at the start of a line, then what is
 * inside it. A backslash takes the meaning of any mark behind it.
 */
export function readMarkdown(markdown: string): ShownLine[] {
  return markdown.split('\n').map((line) => {
    const { kind, rest } = blockOf(line);
    const inside = kind === 'quote' ? blockOf(rest) : { kind: 'text' as const, rest };
    const shown = inlineOf(inside.rest);
    return { kind, ...shown, other: inside.kind === 'text' ? shown.other : [...shown.other, inside.kind] };
  });
}

const blocks: readonly (readonly [RegExp, ShownLine['kind']])[] = [
  [/^>>>\s/, 'block quote'],
  [/^>\s/, 'quote'],
  [/^-#\s/, 'small'],
  [/^#{1,3}\s/, 'heading'],
  [/^\s*(?:[-*+]|\d+[.)])\s/, 'list'],
];

function blockOf(line: string): { kind: ShownLine['kind']; rest: string } {
  for (const [mark, kind] of blocks) if (mark.test(line)) return { kind, rest: line.replace(mark, '') };
  return { kind: 'text', rest: line };
}

type Inline = Omit<ShownLine, 'kind'>;

/** What can stand inside a line, tried in this order at each place. */
const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => Partial<Inline>])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, mark]) => ({ text: mark as string })],
  [/^`+[\s\S]*?`+/, ([code]) => ({ text: code, other: ['code'] })],
  [
    /^\[((?:\\.|[^[\]\\])+)\]\(<?(https?:[^\s<>)]+)>?\)/,
    ([, label, url]) => ({ text: label as string, links: [url as string] }),
  ],
  [/^<(?:@[!&]?|#|t:|a?:\w+:|\/[^<>]+:|id:)[^<>]*>/, ([tag]) => ({ text: tag, other: ['mention'] })],
  [/^<?(?:https?|discord):\/\/[^\s<]+[^\s<.,:;"')\]]>?/, ([url]) => ({ text: url, links: [url] })],
  [/^discord\.gg\/\w+/, ([url]) => ({ text: url, links: [url] })],
  [/^@(?:everyone|here)/, ([tag]) => ({ text: tag, other: ['mention'] })],
  [/^:[\w+-]{2,}:/, ([emoji]) => ({ text: emoji, other: ['emoji'] })],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, ([, inner]) => within(inner as string, 'bold')],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, ([, inner]) => within(inner as string, 'struck')],
  [/^(?:__|\|\||\*|_)(?=\S)((?:\\[\s\S]|[^\\])+?)(?:__|\|\||\*|_)/, ([all]) => ({ text: all, other: ['mark'] })],
];

function within(inner: string, mark: 'bold' | 'struck'): Partial<Inline> {
  const read = inlineOf(inner);
  return { ...read, [mark]: [read.text, ...read[mark]] };
}

function inlineOf(line: string): Inline {
  const shown = {
    text: '',
    bold: [] as string[],
    struck: [] as string[],
    links: [] as string[],
    other: [] as string[],
  };
  let rest = line;
  while (rest !== '') {
    const [match, read] = firstRule(rest);
    const found = match && read ? read(match) : { text: rest[0] as string };
    shown.text += found.text ?? '';
    for (const list of ['bold', 'struck', 'links', 'other'] as const) shown[list].push(...(found[list] ?? []));
    rest = rest.slice(match ? match[0].length : 1);
  }
  return shown;
}

function firstRule(rest: string): [RegExpExecArray | null, ((match: RegExpExecArray) => Partial<Inline>) | null] {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(rest);
    if (match) return [match, read];
  }
  return [null, null];
}
