import type { Span, Token } from '../../text/index.ts';
import type { FactWords } from './words.ts';

/** A term and what it is, as spans of the article. */
export interface Description {
  readonly term: Span;
  readonly meaning: Span;
}

/** One way news says what something is. */
export interface DescriptionRule {
  readonly name: string;
  readonly finds: string;
  readonly leaves: string;
  readonly find: (tokens: readonly Token[], words: FactWords) => Description[];
}

/** The rules; each reads a sentence on its own, so their order does not matter. */
export const descriptionRules: readonly DescriptionRule[] = [
  {
    name: 'a kind of place before its name',
    finds: "Chile's northern port of Iquique",
    leaves: 'the end of Ramadan; a district of Baghdad; the Republic of Korea',
    find: (tokens, words) =>
      each(tokens, (i) => {
        if (lowerAt(tokens, i + 1) !== 'of' || isCapital(tokens[i])) return null;
        if (!words.descriptionHeads.includes(lowerAt(tokens, i))) return null;
        const name = nameFrom(tokens, i + 2);
        const start = phraseStart(tokens, i);
        const partOf = /^(a|an|another)$/.test(lowerAt(tokens, tokens.findIndex((t) => t.start === start) - 1));
        return name && !partOf ? { term: name, meaning: { start, end: (tokens[i] as Token).end } } : null;
      }),
  },
  {
    name: 'apposition',
    finds: 'Iquique, a port in the north, is quiet',
    leaves: 'In Iquique, a man was arrested; then came June, the hottest on record',
    find: (tokens) =>
      each(tokens, (i) => {
        if (lowerAt(tokens, i) !== ',' || !/^(a|an|the|one)$/.test(lowerAt(tokens, i + 1))) return null;
        const term = nameTo(tokens, i - 1);
        const meaning = nounPhraseFrom(tokens, i + 1);
        return term && meaning && { term, meaning };
      }),
  },
  {
    name: 'which is, who is, which means, meaning',
    finds: 'the hukou, which is a household register',
    leaves: 'the talks, which are over',
    find: (tokens) =>
      each(tokens, (i) => {
        if (lowerAt(tokens, i) !== ',') return null;
        const verb = /^(which|who)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
        const means = verb === i + 2 ? /^(means|meant)$/ : /^meaning$/;
        const is = verb === i + 2 && /^(is|are|was|were)$/.test(lowerAt(tokens, verb));
        if (!means.test(lowerAt(tokens, verb)) && !(is && /^(a|an|the|one)$/.test(lowerAt(tokens, verb + 1))))
          return null;
        const term = nameTo(tokens, i - 1) ?? nounTo(tokens, i - 1);
        const meaning = clauseFrom(tokens, verb + 1);
        return term && meaning && { term, meaning };
      }),
  },
  {
    name: 'what it includes',
    finds: 'a convoy that includes two fuel trucks',
    leaves: 'the town that the convoy left; a man who includes nobody',
    find: (tokens) =>
      each(tokens, (i) => {
        if (!/^(that|which)$/.test(lowerAt(tokens, i)) || !includesVerb.test(lowerAt(tokens, i + 1))) return null;
        const noun = tokens[lowerAt(tokens, i - 1) === ',' ? i - 2 : i - 1];
        const meaning = noun?.tag === 'NOUN' ? clauseFrom(tokens, i + 1) : null;
        return noun && meaning ? { term: spanOf(noun, noun), meaning } : null;
      }),
  },
  {
    name: 'is a',
    finds: 'Iquique is a port in the north',
    leaves: 'Iquique is quiet; what he wants is a port; "There was an old port"',
    find: (tokens) =>
      each(tokens, (i) => {
        if (!/^(is|are|was|were|means)$/.test(lowerAt(tokens, i))) return null;
        if (lowerAt(tokens, i) !== 'means' && !/^(a|an|one|the)$/.test(lowerAt(tokens, i + 1))) return null;
        const term = nameTo(tokens, i - 1);
        const meaning = term && opensClause(tokens, term.start) ? clauseFrom(tokens, i + 1) : null;
        return term && meaning && { term, meaning };
      }),
  },
  {
    name: 'known as',
    finds: 'a dance style known as dabke',
    leaves: 'he is known as a hard worker; Roe, who lost, called the vote a joke',
    find: (tokens) =>
      each(tokens, (i) => {
        const called = lowerAt(tokens, i) === 'called' || lowerAt(tokens, i) === 'dubbed';
        const known = lowerAt(tokens, i) === 'known' && lowerAt(tokens, i + 1) === 'as';
        if (!called && !known) return null;
        if (
          called &&
          lowerAt(tokens, i - 1) === ',' &&
          !isCapital(tokens[lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1])
        )
          return null;
        const term = wordsFrom(tokens, called ? i + 1 : i + 2);
        const before = /^(also|better|commonly|widely|locally|popularly)$/.test(lowerAt(tokens, i - 1)) ? i - 2 : i - 1;
        const head = lowerAt(tokens, before) === ',' ? before - 1 : before;
        const noun = tokens[head];
        if (!term || !noun || noun.tag !== 'NOUN') return null;
        const start = phraseStart(tokens, head);
        return start < noun.start ? { term, meaning: { start, end: noun.end } } : null;
      }),
  },
];

const includesVerb = /^(includes?|included|contains?|contained|comprises?|comprised|consists?|consisted)$/;

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function each(tokens: readonly Token[], read: (at: number) => Description | null): Description[] {
  const found: Description[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const description = read(i);
    if (description) found.push(description);
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“”']+$/.test(token.text);
const spanOf = (first: Token, last: Token): Span => ({ start: first.start, end: last.end });

/** The name that starts at a token. */
function nameFrom(tokens: readonly Token[], at: number): Span | null {
  let end = at;
  while (isCapital(tokens[end])) end += 1;
  return end > at ? spanOf(tokens[at] as Token, tokens[end - 1] as Token) : null;
}

/** The name that ends at a token, its parts of small letters too ("Bank of England"); quotation marks are left out. */
function nameTo(tokens: readonly Token[], at: number): Span | null {
  const last = isQuote(tokens[at]) || lowerAt(tokens, at) === ')' ? at - 1 : at;
  if (lowerAt(tokens, at) === ')') return null;
  let start = last;
  while (
    isCapital(tokens[start]) ||
    (/^(of|de|al|el|bin|van|von|for)$/.test(lowerAt(tokens, start)) && start < last && isCapital(tokens[start - 1]))
  )
    start -= 1;
  const first = tokens[start + 1];
  if (start === last || !first || !isCapital(first)) return null;
  const opens = start < 0 || isBorder(tokens[start] as Token) || isQuote(tokens[start]);
  const opening = opens && noNameTag.test(first.tag) ? tokens[start + 2] : first;
  if (!opening || opening.start > (tokens[last] as Token).start || isTime(tokens[last] as Token)) return null;
  return spanOf(opening, tokens[last] as Token);
}

/** Words that a sentence capitalises at its head: "There", "This", "In". */
const noNameTag = /^(DET|PRON|ADP|ADV|SCONJ|CCONJ|AUX)$/;

/** A month or a day of the week is no term to explain. */
const isTime = (token: Token): boolean =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/u.test(
    token.lower,
  );

/** A single common noun that ends at a token: "hukou" of "the hukou,". */
function nounTo(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[isQuote(tokens[at]) ? at - 1 : at];
  return token && token.tag === 'NOUN' && /^(the|a|an|"|“)$/.test(lowerAt(tokens, tokens.indexOf(token) - 1))
    ? spanOf(token, token)
    : null;
}

/** A name or up to three words of one noun phrase, within quotation marks or not. */
function wordsFrom(tokens: readonly Token[], from: number): Span | null {
  const at = isQuote(tokens[from]) || lowerAt(tokens, from) === 'the' ? from + 1 : from;
  const name = nameFrom(tokens, at);
  const token = tokens[at];
  if (name || !token) return name;
  return token.tag === 'NOUN' && lowerAt(tokens, from) !== 'a' ? spanOf(token, token) : null;
}

/** Where the noun phrase that ends in a noun starts: possessor included, article left out. */
function phraseStart(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0 && (tokens[at - 1]?.tag === 'ADJ' || tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PROPN'))
    at -= 1;
  if (/^['’]s?$/.test(tokens[at - 1]?.text ?? '')) {
    at -= 1;
    while (at > 0 && isCapital(tokens[at - 1])) at -= 1;
  }
  return (tokens[at] as Token).start;
}

const isBorder = (token: Token): boolean => /^[,;:.!?()"“”—–-]$|^\.\.\.$/.test(token.text);

/** A noun phrase up to the next mark; `null` when it has a verb of its own, for then it is a clause. */
function nounPhraseFrom(tokens: readonly Token[], from: number): Span | null {
  let relative = false;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (isBorder(token))
      return i > from + 1 && (tokens[i - 1] as Token).tag !== 'ADJ' && hasSmallNoun(tokens, from, i)
        ? spanOf(tokens[from] as Token, tokens[i - 1] as Token)
        : null;
    if (/^(that|which|who|where|whose|when|to)$/.test(token.lower)) relative = true;
    if (!relative && i > from && (token.tag === 'AUX' || (token.tag === 'VERB' && !isParticiple(token, tokens[i + 1]))))
      return null;
    if (/^(and|but|or)$/.test(token.lower) && isCapital(tokens[i + 1])) return null;
  }
  return null;
}

/** "based in", "known for", "bordering Syria". */
const isParticiple = (token: Token, next: Token | undefined): boolean =>
  token.lower.endsWith('ing') ||
  (/(ed|en|wn|lt|ld)$/.test(token.lower) &&
    (next?.tag === 'ADP' || next?.tag === 'NOUN' || next?.tag === 'ADV' || next?.tag === 'PART'));

/** The words up to the next mark. */
function clauseFrom(tokens: readonly Token[], from: number): Span | null {
  let end = from;
  while (tokens[end] && !isBorder(tokens[end] as Token)) end += 1;
  return end > from + 1 && hasSmallNoun(tokens, from, end)
    ? spanOf(tokens[from] as Token, tokens[end - 1] as Token)
    : null;
}

const hasSmallNoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => (t.tag === 'NOUN' || t.tag === 'ADJ') && !isCapital(t));

/** Whether a term is the subject of its clause: it opens the sentence, or stands behind "the" at its start or a mark. */
function opensClause(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  const before = tokens[at - 1];
  if (!before) return true;
  const first = /^(the|a|an)$/.test(before.lower) ? tokens[at - 2] : before;
  return !first || isBorder(first) || first.lower === 'that';
}
