import type { Span, Token } from '../../text/index.ts';

const month =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const period =
  /^(week|month|year|night|summer|winter|spring|autumn|fall|decade|century|morning|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const leadsToMonth = /^(in|on|by|since|until|till|from|of|last|next|this|early|late|mid|before|after|during)$/;

/**
 * Words of time that need no calendar to be an answer to "when": "3 May", "in March", "11:40 p.m. Thursday", "last
 * week", "recently". Leaves "may" the verb and "march" the walk.
 */
export function looseDates(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const span = monthAt(tokens, i) ?? clockAt(tokens, i) ?? wordAt(tokens, i);
    if (span) found.push(span);
  }
  return found.filter((span, i) => !found.slice(0, i).some((other) => other.end > span.start));
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to] as Token).end,
});

const isDay = (token: Token | undefined): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token?.text ?? '');
const isYear = (token: Token | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');

/** A month with its day and year, whichever side they stand on; alone only after "in", "since" and the like. */
function monthAt(tokens: readonly Token[], at: number): Span | null {
  const here = isDay(tokens[at]) && isMonth(tokens[at + 1]) ? at + 1 : at;
  if (!isMonth(tokens[here])) return null;
  let end = here;
  if (here === at && isDay(tokens[end + 1])) end += 1;
  if (tokens[end + 1]?.text === ',' && isYear(tokens[end + 2])) end += 2;
  else if (isYear(tokens[end + 1])) end += 1;
  const alone = here === at && end === here;
  if (alone && !leadsToMonth.test(tokens[at - 1]?.lower ?? '')) return null;
  return spanOf(tokens, at, end);
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && month.test(token.lower) && /^\p{Lu}/u.test(token.text);

/** "11:40 p.m. Thursday", "7 a.m.", "10pm", "at noon". */
function clockAt(tokens: readonly Token[], at: number): Span | null {
  const { text, lower } = tokens[at] as Token;
  const half = /^[ap]\.?m\.?$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
  const told =
    half > at
      ? /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?$/.test(text)
      : /^(?:(?:0?\d|1[0-2])(?:[:.][0-5]\d)?[ap]m|(?:[01]?\d|2[0-3]):[0-5]\d|noon|midnight)$/.test(lower);
  return told ? spanOf(tokens, at, weekday.test(tokens[half + 1]?.lower ?? '') ? half + 1 : half) : null;
}

function wordAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^(recently|yesterday|today|tonight|tomorrow|lately|earlier)$/.test(token.lower)) return token;
  if (/^(last|next|this|past)$/.test(token.lower) && next && period.test(next.lower)) return spanOf(tokens, at, at + 1);
  if (token.tag === 'NUM' && isYear(token)) return token;
  return weekday.test(token.lower) && token.tag === 'PROPN' ? token : null;
}
