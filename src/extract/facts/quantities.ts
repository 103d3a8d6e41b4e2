import type { Article, Sentence } from '../../article/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { DatedEvent, Quantity } from '../knowledge.ts';
import { findEvents } from './events.ts';
import { readNumber } from './numbers.ts';
import type { FactWords } from './words.ts';

/**
 * Every number of the article with what it counts, in text order. Dates, clock times and scores are no quantities;
 * "a" and "the" count nothing.
 *
 * Finds "six" of "missile launchers", "$9 billion", "45 percent" of "voters", "a dozen" of "soldiers"; leaves
 * "October 30", "10:30", "one of them", "3-1".
 *
 * @param events the article's dated events, whose numbers are left out
 */
export function findQuantities(
  article: Article,
  words: FactWords,
  events: readonly DatedEvent[] = findEvents(article, words),
): Quantity[] {
  return article.sentences.flatMap((sentence) => {
    const dates = events.filter((e) => e.sentence === sentence.index).map((e) => e.expression);
    return quantitiesIn(sentence, words, dates);
  });
}

function quantitiesIn(sentence: Sentence, words: FactWords, dates: readonly Span[]): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = readNumber(tokens, i, words);
    if (!number) continue;
    const expression = { start: (tokens[i] as Token).start, end: (tokens[number.next - 1] as Token).end };
    const counted = countedAfter(tokens, number.next, words);
    const leave =
      (number.value === 1 && !counted) ||
      isYear(tokens.slice(i, number.next)) ||
      isName(tokens, i, counted) ||
      dates.some((date) => overlaps(date, expression));
    if (!leave) found.push({ value: number.value, expression, counted, sentence: sentence.index });
    i = number.next - 1;
  }
  return found;
}

/** "No. 10", "Boeing 737", "Group of 20": a number that is part of a name. */
function isName(tokens: readonly Token[], at: number, counted: Span | null): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\d/.test((tokens[at] as Token).text)) return false;
  if (/^(no\.?|number|page|article|section|flight|route)$/.test(before.lower)) return true;
  if (counted) return false;
  const namedGroup = before.lower === 'of' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');
  return namedGroup || (before.tag === 'PROPN' && !/\d/.test(before.text));
}

/** "his 2008 campaign", "the end of 2015": four such figures without a comma are a year; newspapers write "2,008 votes". */
const isYear = (number: readonly Token[]): boolean =>
  number.length === 1 && /^(19|20)\d\d$/.test(number[0]?.text ?? '');

/** At most so many words of a counted phrase: "six short-range ballistic missile launchers". */
const longestPhrase = 5;

/** The noun phrase after a number: its words from the first adjective or noun to the last noun. */
function countedAfter(tokens: readonly Token[], from: number, words: FactWords): Span | null {
  let at = from;
  const shared = words.sharedNouns.includes(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.lower ?? '').endsWith('s');
  if (tokens[at]?.lower === 'of' && shared) at += 1;
  if (at > from || shared)
    while (tokens[at] && /^(the|all|its|their|his|her|our|those|these)$/.test((tokens[at] as Token).lower)) at += 1;
  let last = -1;
  for (let i = at; i < tokens.length && i < at + longestPhrase; i += 1) {
    const token = tokens[i] as Token;
    const following = tokens[i + 1];
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'SYM' && token.text === '%')) last = i;
    else if (!describes(token, following)) break;
    if (last === i && token.lower.endsWith('s') && following?.tag !== 'NOUN') break;
  }
  return last < 0 ? null : { start: (tokens[at] as Token).start, end: (tokens[last] as Token).end };
}

const describes = (token: Token, following: Token | undefined): boolean =>
  token.tag === 'ADJ' ||
  token.tag === 'ADV' ||
  (/^(of|and|,)$/.test(token.lower) && following?.tag === 'ADJ') ||
  (token.tag === 'VERB' && /(ed|ing|en)$/.test(token.lower) && (following?.tag === 'NOUN' || following?.tag === 'ADJ'));
