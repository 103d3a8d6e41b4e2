import type { Sentence } from '../../article/index.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import type { Token } from '../../text/index.ts';

/** Finds the names already known in headlines that capitalise every word: "TRUMP SAYS …", "Kang Vows to …". */
export function findInShouting(drafts: Drafts, reading: Reading): void {
  const shouting = reading.article.sentences.filter((sentence) => reading.shouts(sentence));
  if (shouting.length === 0) return;
  const named = formsOf(drafts.all);
  for (const sentence of shouting) {
    let i = 0;
    while (i < sentence.tokens.length) {
      const hit = nameAt(sentence, i, named);
      if (hit) hit.draft.mentions.push(mentionOf(sentence, i, hit.length));
      i += hit?.length ?? 1;
    }
  }
}

/** Every form of every name in lower case; `null` where two share it. */
function formsOf(drafts: readonly Draft[]): Map<string, Draft | null> {
  const named = new Map<string, Draft | null>();
  for (const draft of drafts) {
    for (const form of [...draft.forms.keys(), ...(draft.parts?.short.slice(0, 1) ?? [])]) {
      const lower = form.toLowerCase();
      named.set(lower, named.has(lower) && named.get(lower) !== draft ? null : draft);
    }
  }
  return named;
}

function nameAt(
  sentence: Sentence,
  i: number,
  named: ReadonlyMap<string, Draft | null>,
): { draft: Draft; length: number } | null {
  for (let length = Math.min(5, sentence.tokens.length - i); length > 0; length -= 1) {
    const words = sentence.tokens
      .slice(i, i + length)
      .map((token) => token.lower)
      .join(' ');
    const draft = named.get(words);
    if (draft) return { draft, length };
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
