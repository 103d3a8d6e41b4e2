import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { straighten } from './fold.ts';
import type { Span } from './span.ts';
import { coverOf } from './span.ts';
import type { Tag, Token, TokenisedSentence } from './token.ts';

/** Reads running English text into sentences and tokens. Stateless; make one and share it. */
export interface Reader {
  /**
   * Sentences of each given part of `text`, one list a part, with offsets into `text`. Parts are in text
   * order and do not overlap; a sentence never crosses from one into the next (pass paragraphs). Line
   * breaks inside a part count as spaces. One call for a whole article is twice as fast as one a paragraph.
   */
  sentences(text: string, parts: readonly Span[]): TokenisedSentence[][];
  /** All tokens of a short text, sentence borders ignored. */
  tokens(text: string): Token[];
  /** Porter stem of one lower-case word. */
  stem(word: string): string;
}

/** Loads the language model (about 0.2 s); call once. */
export function createReader(): Reader {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const its = nlp.its;
  // The package's typings give these the wrong shape of helper.
  const stemOut = its.stem as unknown as typeof its.value;
  const lemmaOut = its.lemma as unknown as typeof its.value;
  const spanOut = its.span as unknown as typeof its.value;

  const readTokens = (text: string, span: Span): { tokens: Token[]; sentenceStarts: Set<number> } => {
    const doc = nlp.readDoc(text.slice(span.start, span.end));
    const all = doc.tokens();
    const values = all.out(its.value) as string[];
    const tags = all.out(its.pos) as string[];
    const lemmas = all.out(lemmaOut) as string[];
    const stems = all.out(stemOut) as string[];
    const starts: number[] = [];
    let cursor = span.start;
    for (const value of values) {
      const at = text.indexOf(value, cursor);
      starts.push(at < 0 || at >= span.end ? cursor : at);
      cursor = (starts.at(-1) as number) + value.length;
    }
    const sentenceStarts = new Set<number>();
    for (const [first] of doc.sentences().out(spanOut) as unknown as [number, number][]) {
      const start = starts[first];
      if (start !== undefined) sentenceStarts.add(start);
    }
    const tokens: Token[] = [];
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as string;
      if (value.trim() === '') continue;
      const start = starts[i] as number;
      tokens.push(makeToken(value, start, tags[i] as string, lemmas[i] as string, stems[i] as string));
    }
    return { tokens: joinCompounds(tokens, text, (word) => stemOf(word)), sentenceStarts };
  };

  const stemCache = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stemCache.get(word);
    if (known !== undefined) return known;
    const stems = nlp.readDoc(word).tokens().out(stemOut) as string[];
    const stem = stems.join('').toLowerCase();
    if (stemCache.size < 50_000) stemCache.set(word, stem);
    return stem;
  };

  return {
    sentences(text, parts) {
      const cover = coverOf(parts);
      if (!cover) return [];
      const { tokens, sentenceStarts } = readTokens(text, cover);
      let next = 0;
      return parts.map((part) => {
        const own: Token[] = [];
        for (; next < tokens.length && (tokens[next] as Token).start < part.end; next += 1) {
          if ((tokens[next] as Token).start >= part.start) own.push(tokens[next] as Token);
        }
        return groupSentences(own, sentenceStarts);
      });
    },
    tokens(text) {
      return readTokens(text, { start: 0, end: text.length }).tokens;
    },
    stem: stemOf,
  };
}

function makeToken(text: string, start: number, tag: string, lemma: string, stem: string): Token {
  const lower = straighten(text).toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower,
    lemma: straighten(lemma).toLowerCase(),
    stem: stem.toLowerCase(),
    tag: tag as Tag,
  };
}

/** "Kyung" "-" "wha" → one token; wink-nlp splits at hyphens, names and compounds are whole words here. */
function joinCompounds(tokens: readonly Token[], text: string, stem: (word: string) => string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const hyphen = joined.at(-1);
    const head = joined.at(-2);
    if (hyphen && head && hyphen.text === '-' && head.end === hyphen.start && hyphen.end === token.start && isWordLike(head) && isWordLike(token)) {
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
  return { start: head.start, end: tail.end, text: whole, lower, lemma: lower, stem: lower.split('-').map(stem).join('-'), tag };
}

/** "US-led" and "high-level" describe; "Kyung-wha" and "Asia-Pacific" name. */
function compoundTag(head: Token, tail: Token): Tag {
  if (/(ed|ing)$/.test(tail.lower) && tail.lower.length > 3) return 'ADJ';
  if (head.tag === 'PROPN' || /^\p{Lu}/u.test(head.text)) return 'PROPN';
  if (tail.tag === 'NOUN' && head.tag === 'NOUN') return 'NOUN';
  if (head.tag === 'NUM' && tail.tag === 'NUM') return 'NUM';
  return 'ADJ';
}

/** Cuts the token run at the model's sentence starts, mending the cuts it makes inside quotations and after initials. */
function groupSentences(tokens: readonly Token[], starts: ReadonlySet<number>): TokenisedSentence[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (!last || (starts.has(token.start) && !continues(last, token))) groups.push([token]);
    else last.push(token);
  }
  return groups.map((group) => ({ start: (group[0] as Token).start, end: (group.at(-1) as Token).end, tokens: group }));
}

/** Whether `next` cannot start a sentence of its own after `before`. */
function continues(before: readonly Token[], next: Token): boolean {
  const last = before.at(-1) as Token;
  if (/^[”’"')\]]+$/.test(next.text) && next.start === last.end) return true;
  if (/^\p{Ll}/u.test(next.text)) return true;
  return /^\p{Lu}\.$/u.test(last.text);
}
