import { straighten } from './fold.ts';
import type { Tag, Token } from './token.ts';

/** "Kyung" "-" "wha" → one token; wink-nlp splits at hyphens, names and compounds are whole words here. */
export function joinCompounds(tokens: readonly Token[], text: string, stem: (word: string) => string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const hyphen = joined.at(-1);
    const head = joined.at(-2);
    if (
      hyphen &&
      head &&
      hyphen.text === '-' &&
      head.end === hyphen.start &&
      hyphen.end === token.start &&
      isWordLike(head) &&
      isWordLike(token)
    ) {
      joined.splice(-2, 2, compound(head, token, text, stem));
    } else {
      joined.push(token);
    }
  }
  return joined;
}

const isWordLike = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);

function compound(head: Token, tail: Token, text: string, stem: (word: string) => string): Token {
  const whole = text.slice(head.start, tail.end);
  const lower = straighten(whole).toLowerCase();
  const tag = compoundTag(head, tail);
  return {
    start: head.start,
    end: tail.end,
    text: whole,
    lower,
    lemma: lower,
    stem: lower.split('-').map(stem).join('-'),
    tag,
  };
}

/** "US-led" and "high-level" describe; "Kyung-wha" and "Asia-Pacific" name. */
function compoundTag(head: Token, tail: Token): Tag {
  if (/(ed|ing)$/.test(tail.lower) && tail.lower.length > 3) return 'ADJ';
  if (head.tag === 'PROPN' || /^\p{Lu}/u.test(head.text)) return 'PROPN';
  if (tail.tag === 'NOUN' && head.tag === 'NOUN') return 'NOUN';
  if (head.tag === 'NUM' && tail.tag === 'NUM') return 'NUM';
  return 'ADJ';
}
