import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { FactWords } from './words.ts';

/** What the words around a date tell of when it is. */
export interface Telling {
  /** ISO day of publication; `null` when unknown: then only full dates are read. */
  readonly published: string | null;
  /** The clause speaks of what is to come ("will", "planned"). */
  readonly future: boolean;
  /** The clause speaks of what has happened ("met", "was held"). */
  readonly past: boolean;
}

/** How far a clause is read for its tense, in tokens. */
const reach = 14;

/**
 * Whether the clause of an expression speaks of the past or of what is to come. Read backwards from the expression
 * to the next clause border; forwards when the expression opens the sentence or clause.
 *
 * @example
 * // 'He said the court will rule on Monday' → future; 'The court will rule, he said Monday' → past
 */
export function tellingOf(sentence: Sentence, expression: Span, published: string | null, words: FactWords): Telling {
  const before = sentence.tokens.filter((t) => t.end <= expression.start);
  const after = sentence.tokens.filter((t) => t.start >= expression.end);
  const backwards = readTense(before.toReversed().slice(0, reach), words, true);
  if (backwards) return { published, future: backwards === 'future', past: backwards === 'past' };
  const forwards = readTense(skipComma(after).slice(0, reach), words, false);
  return { published, future: forwards === 'future', past: forwards === 'past' };
}

const skipComma = (tokens: readonly Token[]): readonly Token[] => (tokens[0]?.text === ',' ? tokens.slice(1) : tokens);

/**
 * The first sign of tense; `null` when a border comes first. Backwards, a past form may still have its auxiliary
 * before it ("will be held"), so a participle waits for what stands before it.
 */
function readTense(tokens: readonly Token[], words: FactWords, backwards: boolean): 'past' | 'future' | null {
  let past = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (isBorder(token)) break;
    const neighbour = tokens[backwards ? i - 1 : i + 1];
    if (
      words.futureCues.includes(token.lower) ||
      (neighbour && words.futureCues.includes(`${token.lower} ${neighbour.lower}`))
    )
      return 'future';
    if (words.saidVerbs.includes(token.lower)) return 'past';
    if (words.pastVerbs.includes(token.lower)) return 'past';
    if ((token.tag === 'VERB' || token.tag === 'AUX') && token.lower.endsWith('ed')) past = true;
  }
  return past ? 'past' : null;
}

const isBorder = (token: Token): boolean =>
  /^[,;:"“”()—–-]$|^''$|^``$/.test(token.text) || ['but', 'while', 'which', 'who'].includes(token.lower);
