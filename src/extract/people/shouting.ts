import type { Sentence } from '../../article/index.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import type { Token } from '../../text/index.ts';

/** Finds the names already known in headlines that capitalise every word: "TRUMP SAYS …", "Kang Vows to …". */
export function findInShouting(drafts: Drafts, reading: Reading): void {
  for (const sentence of reading.article.sentences) {
    if (!reading.shouts(sentence)) continue;
    let i = 0;
    while (i < sentence.tokens.length) {
      const hit = nameAt(sentence, i, drafts.all);
      if (hit) hit.draft.mentions.push(mentionOf(sentence, i, hit.length));
      i += hit?.length ?? 1;
    }
  }
}

function nameAt(sentence: Sentence, i: number, drafts: readonly Draft[]): { draft: Draft; length: number } | null {
  for (let length = Math.min(5, sentence.tokens.length - i); length > 0; length -= 1) {
    const words = sentence.tokens
      .slice(i, i + length)
      .map((token) => token.lower)
      .join(' ');
    const named = drafts.filter((draft) =>
      [...draft.forms.keys(), ...(draft.parts?.short.slice(0, 1) ?? [])].some((form) => form.toLowerCase() === words),
    );
    if (named.length === 1) return { draft: named[0] as Draft, length };
  }
  return null;
}

function mentionOf(sentence: Sentence, first: number, length: number): NameMention {
  const last = first + length - 1;
  const start = (sentence.tokens[first] as Token).start;
  const end = (sentence.tokens[last] as Token).end;
  return {
    start,
    end,
    sentence: sentence.index,
    first,
    last,
    words: sentence.tokens.slice(first, last + 1).map((token) => token.text),
    kind: 'unknown',
    gender: null,
    roles: [],
    whole: { start, end },
    titled: false,
    use: 'plain',
    country: null,
  };
}
