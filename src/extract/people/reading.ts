import type { Article, Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The article as the finders of people look at it. */
export interface Reading {
  readonly article: Article;
  readonly gazetteer: Gazetteer;
  /** Words that stand capitalised where nothing but being a name explains it. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that stand right after a first name: "May" in "Theresa May". */
  readonly surnames: ReadonlySet<string>;
  /** Words that are no title and stand capitalised right after a first name: "Weaver" in "Jeff Weaver". */
  readonly fullNames: ReadonlySet<string>;
  /** Lower-case words of the text as they stand. */
  readonly lowerCase: ReadonlySet<string>;
  /** Whether the character at an offset stands inside quotation marks. */
  quoted(offset: number): boolean;
  /** How many sentences up to and with the one at an index do not stand in quotation marks as a whole: the narrator's. */
  narrated(sentence: number): number;
  /** Whether a sentence capitalises words that are no names (headlines in title case or capitals). */
  shouts(sentence: Sentence): boolean;
}

/** Prepares an article for the finders of people. */
export function createReading(article: Article, gazetteer: Gazetteer): Reading {
  const shouting = new Set(
    article.sentences.filter((sentence) => isShouting(sentence, gazetteer)).map((sentence) => sentence.index),
  );
  const capitalised = new Set<string>();
  const lowerCase = new Set<string>();
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  for (const sentence of article.sentences) {
    if (shouting.has(sentence.index)) continue;
    sentence.tokens.forEach((token, i) => {
      if (isCapital(token)) {
        if (!opensClause(sentence.tokens, i) || beginsSurnameFirst(sentence.tokens, i, gazetteer))
          capitalised.add(token.text);
        if (
          !/^(?:PRON|SCONJ|VERB)$/.test(token.tag) &&
          gazetteer.openers.has(token.text) &&
          gazetteer.firstNames.has(sentence.tokens[i - 1]?.text ?? '')
        )
          surnames.add(token.text);
        if (isOccupation(token, gazetteer) && gazetteer.firstNames.has(sentence.tokens[i - 1]?.text ?? ''))
          fullNames.add(token.text);
      } else lowerCase.add(token.text);
    });
  }
  const quotedCharacters = markQuoted(article);
  const isQuoted = ({ start, end }: Sentence): boolean =>
    quotedCharacters[start] === 1 && quotedCharacters.subarray(start, end).lastIndexOf(0) < 0;
  let count = 0;
  const narrated = article.sentences.map((sentence) => (count += Number(!isQuoted(sentence))));
  return {
    article,
    gazetteer,
    capitalised,
    lowerCase,
    surnames,
    fullNames,
    quoted: (offset) => quotedCharacters[offset] === 1,
    narrated: (sentence) => narrated[sentence] as number,
    shouts: (sentence) => shouting.has(sentence.index),
  };
}

const isOccupation = (token: Token, { roleNouns, titles }: Gazetteer): boolean =>
  roleNouns.has(token.lower) && !titles.has(token.text);

/** "Moon" at the head of "Moon Jae-in spoke": capitalised as a name even where the sentence opens. */
function beginsSurnameFirst(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const next = tokens[i + 1];
  return next !== undefined && isCapital(next) && gazetteer.surnamesFirst.has((tokens[i] as Token).text);
}

/** "Kang", "US-led" and "al-Assad" are capital words; "e-Bay" is not. */
export const isCapital = (token: Token): boolean => /^(?:\p{Lu}|(?:al|el|ul|as|ad|d|l)[-'’]\p{Lu})/u.test(token.text);

/** Whether the word at `i` is capitalised for its place: first in the sentence, after a colon, dash or opening mark. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (/^[.:;!?…—–•*\-("“‘[`]+$/.test(before.text)) return true;
  return /^''?$/.test(before.text) && tokens[i]?.start === before.end;
}

const LONG_WORD = 4;

function isShouting(sentence: Sentence, gazetteer: Gazetteer): boolean {
  const words = sentence.tokens.filter((token) => /^\p{L}/u.test(token.text));
  const capitals = words.filter(({ text }) => text.length > 1 && !/[a-z]$/.test(text) && text === text.toUpperCase());
  if (words.length >= 4 && capitals.length > words.length * 0.7) return true;
  if (sentence.place !== 'headline') return false;
  const long = words.slice(1).filter((token) => token.text.length >= LONG_WORD && !gazetteer.countries.of(token.text));
  const others = long.filter((token) => !isCapital(token));
  return long.length >= 3 && others.length <= long.length * 0.25;
}

function markQuoted(article: Article): Uint8Array {
  const { text } = article;
  const marked = new Uint8Array(text.length + 1);
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '“') inside = true;
    else if (character === '"' || ((character === "'" || character === '`') && text.charAt(i + 1) === character)) {
      inside = !inside;
      if (character !== '"') i += 1;
    } else if (character === '\n') inside = false;
    if (inside) marked[i] = 1;
    if (character === '”') inside = false;
  }
  return marked;
}
