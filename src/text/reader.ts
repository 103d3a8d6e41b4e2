import winkNLP from 'wink-nlp';
import { commonAbbreviations, stopKinds } from './abbreviations.ts';
import type { Abbreviations } from './abbreviations.ts';
import { joinCompounds } from './compounds.ts';
import { straighten } from './fold.ts';
import { languageModel } from './model.ts';
import { plainFor, wholeMarks } from './plain.ts';
import { groupSentences } from './sentence-breaks.ts';
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
  /** Porter stem of one lower-case word; of each part of a hyphenated one. */
  stem(word: string): string;
}

/** Forms of words kept ready; the commonest 50,000 forms are nearly all of running news. */
const cacheSize = 50_000;

/** What a form of a word is told by, kept once for all its occurrences: look-ups of shared strings are quick. */
type Form = Pick<Token, 'text' | 'lower' | 'stem'>;

/** Loads the language model (about 0.1 s); call once. */
export function createReader(abbreviations: Abbreviations = commonAbbreviations): Reader {
  const nlp = winkNLP(languageModel, ['pos']);
  const its = nlp.its;
  // The package's typings give this the wrong shape of helper, and leave the model's stemmer out.
  const lemmaOut = its.lemma as unknown as typeof its.value;
  const porter = (languageModel as unknown as { addons: { stem: (word: string) => string } }).addons.stem;
  const kindOf = stopKinds(abbreviations);

  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const ready = stems.get(word);
    if (ready !== undefined) return ready;
    const fresh = word.includes('-') ? word.split('-').map(porter).join('-') : porter(word);
    if (stems.size >= cacheSize) stems.clear();
    stems.set(word, fresh);
    return fresh;
  };

  const readTokens = (text: string, span: Span): Token[] => {
    const plain = plainFor(text.slice(span.start, span.end));
    const all = nlp.readDoc(plain).tokens();
    const values = all.out(its.value);
    const lexemes = all.out(its.uniqueId as unknown as typeof its.value) as unknown as number[];
    const tags = all.out(its.pos) as Tag[];
    const lemmas = all.out(lemmaOut) as (string | undefined)[];
    const tokens: Token[] = [];
    let cursor = 0;
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as string;
      while (plain.charCodeAt(cursor) === 32) cursor += 1;
      const at = plain.startsWith(value, cursor) ? cursor : nearby(plain, value, cursor);
      if (at === null) continue;
      cursor = at + value.length;
      const start = span.start + at;
      const end = start + (value === '"' && /^(?:''|``|‘‘|’’)/.test(text.slice(start, start + 2)) ? 2 : value.length);
      addToken(tokens, text, { start, end }, value, lexemes[i] as number, tags[i] as Tag, lemmas[i]);
    }
    return joinCompounds(tokens, text, stem);
  };

  const addToken = (
    tokens: Token[],
    text: string,
    { start, end }: Span,
    value: string,
    lexeme: number,
    tag: Tag,
    lemma: string | undefined,
  ): void => {
    const asIs = end - start === value.length && text.startsWith(value, start);
    if (isWordWithStop(value, text, end)) {
      const word = makeToken(formOf(text.slice(start, end - 1)), start, tag, undefined);
      tokens.push(word, makeToken(formOf('.'), end - 1, 'PUNCT', '.'));
    } else if (asIs) {
      tokens.push(makeToken(formOfLexeme(lexeme, value), start, tag, lemma));
    } else {
      tokens.push(makeToken(formOf(text.slice(start, end)), start, tag, value === '"' ? '"' : undefined));
    }
  };

  /** "sat." and "no." are abbreviations to the library; here the stop is the sentence's, but for "No. 5". */
  const isWordWithStop = (value: string, text: string, end: number): boolean => {
    if (value.length < 3 || !value.endsWith('.') || !/^\p{L}/u.test(value)) return false;
    const kind = kindOf(value);
    return kind === 'word' || (kind === 'before-number' && !/^\s?\d/.test(text.slice(end, end + 2)));
  };

  const forms = new Map<string, Form>();
  const formOf = (text: string): Form => {
    const ready = forms.get(text);
    if (ready !== undefined) return ready;
    const own = copyOf(text);
    const lower = lowerOf(own);
    const fresh = { text: own, lower, stem: stem(lower) };
    if (forms.size >= cacheSize) forms.clear();
    forms.set(own, fresh);
    return fresh;
  };

  /** The same by the library's number of the word, which is found faster than its letters. */
  const formsOfLexemes = new Map<number, Form>();
  const formOfLexeme = (lexeme: number, value: string): Form => {
    const ready = formsOfLexemes.get(lexeme);
    if (ready !== undefined) return ready;
    const fresh = formOf(value);
    if (formsOfLexemes.size >= cacheSize) formsOfLexemes.clear();
    formsOfLexemes.set(lexeme, fresh);
    return fresh;
  };

  const makeToken = ({ text, lower, stem }: Form, start: number, tag: Tag, lemma: string | undefined): Token => {
    return {
      start,
      end: start + text.length,
      text,
      lower,
      lemma: lemma === undefined ? lower : lemma.toLowerCase(),
      stem,
      tag,
    };
  };

  return {
    sentences(text, parts) {
      const cover = coverOf(parts);
      if (!cover) return [];
      const tokens = readTokens(text, cover);
      let next = 0;
      return parts.map((part) => {
        while (next < tokens.length && (tokens[next] as Token).start < part.start) next += 1;
        const first = next;
        while (next < tokens.length && (tokens[next] as Token).start < part.end) next += 1;
        return groupSentences(text, tokens.slice(first, next), kindOf).map((sentence) => ({
          ...sentence,
          ...wholeMarks(text, sentence, part),
        }));
      });
    },
    tokens: (text) => readTokens(text, { start: 0, end: text.length }),
    stem,
  };
}

/** The same characters as a string of its own: a long slice would keep its whole article in memory. */
const copyOf = (text: string): string => (text.length > 12 ? Array.from(text).join('') : text);

/** Where the library's token stands within the next few characters; `null` when it changed it beyond recognition. */
function nearby(plain: string, value: string, cursor: number): number | null {
  const at = plain.slice(cursor, cursor + value.length + 40).indexOf(value);
  return at < 0 ? null : cursor + at;
}

const lowerOf = (text: string): string => (/^(?:''|``|‘‘|’’)$/.test(text) ? '"' : straighten(text).toLowerCase());
