import type { StopKind } from './abbreviations.ts';
import type { Tag, Token, TokenisedSentence } from './token.ts';

/** A place where a sentence may end: after `end` and the closing marks behind it, before `next`. */
interface Crossing {
  readonly text: string;
  /** First token of the sentence so far. */
  readonly first: Token;
  /** The token before `end`; `null` at the start. */
  readonly before: Token | null;
  /** The full stop, question mark, exclamation mark, dots, or abbreviation with its stop. */
  readonly end: Token;
  readonly kind: StopKind | 'mark';
  /** Whether a quotation closes here. */
  readonly closesQuote: boolean;
  /** End of the closing marks. */
  readonly edge: number;
  readonly next: Token;
  /** The tokens from `next` on, six at most. */
  readonly ahead: readonly Token[];
}

interface BreakRule {
  readonly name: string;
  /** Whether a sentence ends; `null` when the rule does not apply. */
  readonly decide: (at: Crossing) => boolean | null;
}

const openers: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'ADP', 'ADV', 'INTJ']);
const speechVerb =
  /^(?:ask|say|add|answer|reply|tell|demand|shout|wonder|write|cry|exclaim|joke|insist|tweet|continue)$/;
const marks = /^(?:[.!?…]+)$/;

/** When a sentence ends. The first rule that decides counts, so the order matters. */
export const breakRules: readonly BreakRule[] = [
  // Ends: "… by noon. • Doors open." Goes on: "Yahoo! shares", "J. smith", "the end. — Reuters".
  {
    name: 'lower case or a mark goes on',
    decide: ({ next }) => (/^[\p{Ll},;:)\]}%\-–—/&=+]/u.test(next.text) ? false : null),
  },
  // Goes on: "1. Prepare early."
  {
    name: 'enumerator',
    decide: ({ first, end, before }) =>
      before === first && end.text === '.' && /^(?:\d{1,2}|\p{L})$/u.test(first.text) ? false : null,
  },
  // Goes on: '"Why now?" Kim asked.' Ends: '"Why now?" The crowd cheered.'
  {
    name: 'question asked',
    decide: ({ closesQuote, end, ahead }) =>
      closesQuote && /[!?]$/.test(end.text) && startsWithSpeech(ahead) ? false : null,
  },
  // Goes on: "Gen. Park". Ends: never.
  { name: 'title before a name', decide: ({ kind }) => (kind === 'before-name' ? false : null) },
  // Goes on: "No. 5", "Sept. 11". Ends: "by 6 p.m. 20 people …" is not worth the risk.
  {
    name: 'abbreviation before a number',
    decide: ({ kind, next, edge, end }) =>
      kind !== 'mark' && kind !== 'word' && edge === end.end && /^\p{N}/u.test(next.text) ? false : null,
  },
  // Ends: "in the U.S. The talks", "at 5 p.m. He left". Goes on: "the U.S. Army", "Acme Inc. Chairman Lee".
  {
    name: 'abbreviation',
    decide: ({ kind, next, edge, end }) =>
      kind === 'mark' || kind === 'word' ? null : edge > end.end || isOpeningQuote(next) || openers.has(next.tag),
  },
  // Ends: "the end.Next day". Goes on: "Node.Js" has no space and no word in lower case before.
  { name: 'missing space', decide: missingSpace },
  { name: 'new start', decide: () => true },
];

/**
 * Cuts the tokens of one paragraph into sentences.
 * @param kindOf what a word with its full stop is
 */
export function groupSentences(
  text: string,
  tokens: readonly Token[],
  kindOf: (word: string) => StopKind,
): TokenisedSentence[] {
  const sentences: TokenisedSentence[] = [];
  let from = 0;
  let quoteOpen = false;
  const close = (to: number): void => {
    if (to > from)
      sentences.push({
        start: (tokens[from] as Token).start,
        end: (tokens[to - 1] as Token).end,
        tokens: tokens.slice(from, to),
      });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const end = tokens[i] as Token;
    if (isQuote(end)) quoteOpen = opens(text, end, quoteOpen);
    const kind = stopKind(end, tokens[i - 1], kindOf);
    if (kind === null) continue;
    let next = i + 1;
    let closesQuote = false;
    for (; next < tokens.length; next += 1) {
      const token = tokens[next] as Token;
      if (isQuote(token)) {
        if (opens(text, token, quoteOpen)) break;
        quoteOpen = false;
        closesQuote = true;
      } else if (!/^[)\]}’']$/.test(token.text) && !marks.test(token.text)) break;
      else if (/^[’']$/.test(token.text) && token.start > (tokens[next - 1] as Token).end) break;
    }
    const follower = tokens[next];
    if (!follower) break;
    const at: Crossing = {
      text,
      first: tokens[from] as Token,
      before: i > from ? (tokens[i - 1] as Token) : null,
      end,
      kind,
      closesQuote,
      edge: (tokens[next - 1] as Token).end,
      next: follower,
      ahead: tokens.slice(next, next + 6),
    };
    if (endsAt(at)) close(next);
    i = next - 1;
  }
  close(tokens.length);
  return sentences;
}

function endsAt(crossing: Crossing): boolean {
  for (const { decide } of breakRules) {
    const decision = decide(crossing);
    if (decision !== null) return decision;
  }
  return false;
}

/** What ends here; `null` when nothing can. A stop the library cut off its abbreviation ("Maj" + ".") counts with it. */
function stopKind(end: Token, before: Token | undefined, kindOf: (word: string) => StopKind): Crossing['kind'] | null {
  if (end.text === '.' && before?.end === end.start) {
    const whole = kindOf(`${before.text}.`);
    return whole === 'before-name' || whole === 'abbreviation' ? whole : 'mark';
  }
  if (marks.test(end.text)) return 'mark';
  return end.text.length > 1 && end.text.endsWith('.') ? kindOf(end.text) : null;
}

const isQuote = (token: Token): boolean => token.lower === '"';

const isOpeningQuote = (token: Token): boolean => /^(?:["“‘'„«]|''|``|‘‘)$/.test(token.text);

/** Whether a quotation mark opens; straight ones by the spaces around them, and by what came before when those do not tell. */
function opens(text: string, quote: Token, quoteOpen: boolean): boolean {
  if (/[“„«]/.test(quote.text)) return true;
  if (/[”»]/.test(quote.text)) return false;
  const spaceBefore = quote.start === 0 || /[\s([{—–-]/.test(text.charAt(quote.start - 1));
  const spaceAfter = quote.end >= text.length || /[\s)\]},.;:!?—–-]/.test(text.charAt(quote.end));
  return spaceBefore === spaceAfter ? !quoteOpen : spaceBefore;
}

/** `Kim asked`, `the minister said`, `asked Kim` right behind a quotation. */
function startsWithSpeech(ahead: readonly Token[]): boolean {
  for (const [index, token] of ahead.slice(0, 5).entries()) {
    if (token.tag === 'VERB' || speechVerb.test(token.lemma)) return speechVerb.test(token.lemma);
    if (!/^(?:PROPN|PRON|DET|NOUN|ADJ)$/.test(token.tag) || (index > 0 && token.tag === 'PRON')) return false;
  }
  return false;
}

function missingSpace({ edge, next, before, end }: Crossing): boolean | null {
  if (edge !== next.start) return null;
  if (isOpeningQuote(next) || /^[([]/.test(next.text)) return true;
  if (edge > end.end) return /^\p{Lu}/u.test(next.text);
  return (
    before !== null &&
    /[\p{Ll}\d)%]$/u.test(before.text) &&
    before.text.length > 1 &&
    /^\p{Lu}(?:\p{Ll}|$)/u.test(next.text)
  );
}
