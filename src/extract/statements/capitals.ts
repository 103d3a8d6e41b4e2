import type { Token } from '../../text/index.ts';

/** "…, said [Grant] Green": begins with a capital in the middle of a sentence, so it is a name whatever the tagger takes it for. */
export const isName = ({ text, tag }: Token, before: Token | undefined): boolean =>
  /^(?:VERB|AUX|ADV|INTJ|X)$/.test(tag) &&
  /^\p{Lu}[\p{Ll}\p{Lu}]*\p{Ll}[\p{Ll}'’-]*$/u.test(text) &&
  before !== undefined &&
  (/[\p{L}\p{N}]$/u.test(before.text) || /^(?:,|\w+\.)$/.test(before.text));

/** Whether most words begin with a capital, as in a heading: "Mayor Will Call New Vote". */
export function isTitled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > words.length;
}
