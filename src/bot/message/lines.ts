/** A line of a chat message in plain words. */
export interface MessageLine {
  readonly text: string;
  /** Whether the message sets it off as a quotation (`> …`). */
  readonly quoted: boolean;
}

/** The longest message Discord carries. */
const mostChars = 4000;

/**
 * A chat message line by line without its Markdown: code blocks, addresses, mentions and emoji go; of links the words
 * stay. Quoted lines that follow each other become one, and so does everything behind `>>>`.
 *
 * @example linesOf('> **We** are\n> ready\n— Moreau') // [{ text: 'We are ready', quoted: true }, { text: '— Moreau', quoted: false }]
 */
export function linesOf(message: string): MessageLine[] {
  const lines: MessageLine[] = [];
  let rest = false;
  for (const raw of withoutCode(message.slice(0, mostChars)).split(/\r?\n/)) {
    rest ||= /^\s*>>>\s/.test(raw);
    const quoted = rest || /^\s*>\s/.test(raw);
    const text = plainLine(raw);
    if (text === '') continue;
    const last = lines.at(-1);
    if (last?.quoted && quoted && !/^[-–—]/.test(text))
      lines[lines.length - 1] = { text: `${last.text} ${text}`, quoted };
    else lines.push({ text, quoted: quoted && !/^[-–—]/.test(text) });
  }
  return lines;
}

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?(?:```|$)/g, '\n');

const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:>>>|>)\s*/, '')
    .replace(/^\s*(?:#{1,3}|-#|[*+]|-(?=\s+["“])|\d{1,2}[.)])\s+/u, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(?:[@#][!&]?|a?:\w+:|t:|\/[^:>]*:|id:)[^>]*>/g, ' ')
    .replace(/<?https?:\/\/\S+/g, ' ')
    .replace(/(?<!\\)(?:\*{1,3}|__|~~|\|\||`)/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_(?=\S)|(?<=[^\s\\])_(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
