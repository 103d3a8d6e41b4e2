/**
 * Text as it may be shown: control, invisible and bidirectional characters out, so that it cannot turn the direction of
 * what follows, and runs of white space made one space, so that it stays in its line. Joiners stay, for scripts and
 * emoji need them.
 *
 * @example plainText('safe\u202Etxt.exe\n') // 'safetxt.exe'
 */
export const plainText = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** Text without what is not seen; its white space stays, at its ends too. */
export const visibleText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '');

/**
 * Text that Discord shows as it stands: whatever would be Markdown, a mention, a time, an emoji or an address has a
 * backslash before it, which Discord takes away again. Only what can begin something is escaped, so that the raw text,
 * which "Copy Text" gives, stays readable.
 *
 * @example escapeText('**no** <@1>') // '\\*\\*no\\*\\* \\<\\@1>'
 */
export const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}&!])|:(?=[\w/+-])|\.(?=gg\/)/gu, '\\$&')
    .replace(/^(?:[#>+-]|-#)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');

/**
 * A text of at most `max` UTF-16 units, cut behind a word where it is longer and marked with "…"; never inside a
 * character. For labels and a user's own words, never for the article's.
 *
 * @example clip('When did Kang speak?', 12) // 'When did…'
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const behindWord = /^.+(?=\s)/su.exec(cut)?.[0] ?? '';
  const kept = behindWord.length > max / 2 ? behindWord : cut.replace(/(?:\u200D|\p{M})+$/u, '');
  return `${kept.trimEnd()}…`;
}
