import { splitClaim } from '../match/index.ts';
import { findQuotations } from '../text/index.ts';
import type { Quotation } from '../text/index.ts';
import type { Library } from './library.ts';
import { beforeJoint, claimsBeside } from './message/beside-quotes.ts';
import { linesOf } from './message/lines.ts';
import type { MessageLine } from './message/lines.ts';
import type { Reply } from './reply.ts';
import { runCommand } from './run.ts';

/** One quote or claim of a message, with what the check found. */
export interface CheckedClaim {
  /** The message's words, without marks. */
  readonly text: string;
  /** Whom the message puts it to, as it names them; `null` when nobody. */
  readonly speaker: string | null;
  readonly reply: Reply;
}

export interface MessageCheck {
  readonly claims: readonly CheckedClaim[];
  /** How many more quotes and claims the message holds than were checked. */
  readonly left: number;
}

type Claim = Omit<CheckedClaim, 'reply'>;

/** So many are checked at most; a message with more is no quotation but a text of its own. */
const mostClaims = 8;

/** Words fewer than this are a name or a title in quotation marks, not something said. */
const fewestWords = 3;

/** A speaker's name or role has so many words at most. */
const mostInName = 6;

/** A sentence beside a quote has at least so many words before it is taken for a claim. */
const fewestBesideQuote = 5;

/**
 * Finds what a chat message says somebody said, or says itself, and checks each against the article: words between
 * quotation marks, quoted lines, and sentences. Beside quotes, a sentence or clause counts only where the article bears on
 * it, for the rest is talk. Of a message of any length, the first 4,000 characters are read.
 *
 * @example checkMessage('lol kang said "no more bases" – wow', library).claims[0] // { text: 'no more bases', speaker: 'kang', … }
 */
export function checkMessage(message: string, library: Library): MessageCheck {
  const lines = linesOf(message);
  const quotes = lines.flatMap((line, i) => quotesIn(line, lines[i - 1], lines[i + 1], library));
  const sentences = lines.filter((line) => !line.quoted).flatMap(({ text }) => claimsBeside(text, quotationsIn(text)));
  const check = (claim: Claim): CheckedClaim => ({
    ...claim,
    reply: runCommand('verify', { text: claim.text, speaker: claim.speaker ?? undefined }, library),
  });
  const found = distinct(quotes);
  if (found.length === 0) {
    const claims = distinct(
      sentences.filter((text) => wordsOf(text) >= fewestWords).map((text) => bare(text, library)),
    );
    return { claims: claims.slice(0, mostClaims).map(check), left: Math.max(0, claims.length - mostClaims) };
  }
  const beside = sentences
    .filter((text) => wordsOf(text) >= fewestBesideQuote)
    .slice(0, mostClaims)
    .map((text) => check(bare(text, library)))
    .filter(({ reply }) => reply.verdict !== 'absent');
  const claims = [...found.slice(0, mostClaims).map(check), ...beside];
  return {
    claims: claims.slice(0, mostClaims),
    left: found.length + beside.length - Math.min(claims.length, mostClaims),
  };
}

/** The quotes of one line with whom they are put to: in the line itself, the one before, or the one after. */
function quotesIn(
  line: MessageLine,
  before: MessageLine | undefined,
  after: MessageLine | undefined,
  library: Library,
): Claim[] {
  const marked = quotationsIn(line.text);
  if (marked.length === 0) {
    if (!line.quoted || wordsOf(line.text) < fewestWords) return [];
    const own = splitClaim(line.text, library.tools.alignment);
    return [{ text: own.words, speaker: own.speaker ?? signedBy(after) ?? announcedBy(before) }];
  }
  return marked.map(({ inner, start, end }, i) => {
    const text = line.text.slice(inner.start, inner.end).trim().replace(/,$/, '');
    const lead = lastClause(line.text.slice(marked[i - 1]?.end ?? 0, start), library);
    const tail = line.text.slice(end, marked[i + 1]?.start ?? line.text.length);
    const speaker = speakerBehind(text, tail, library) ?? speakerBefore(lead, text, library);
    const alone = line.text.slice(0, start).trim() === '' && tail.trim() === '';
    return { text, speaker: speaker ?? (alone ? (signedBy(after) ?? announcedBy(before)) : null) };
  });
}

/** What stands between quotation marks and is more than a name or a title. */
const quotationsIn = (text: string): Quotation[] =>
  findQuotations(text, [{ start: 0, end: text.length }]).filter(
    ({ inner, closed, marks }) =>
      (closed || marks === 'double') && wordsOf(text.slice(inner.start, inner.end)) >= fewestWords,
  );

/** "…," Kang said on Monday; "…" - Wang Yi; "…" (Wang Yi). */
function speakerBehind(text: string, tail: string, { tools }: Library): string | null {
  const bracketed = /^\s*[,.]?\s*\(([^()]{2,60})\)/.exec(tail)?.[1];
  if (bracketed && /^\p{Lu}/u.test(bracketed)) return bracketed.trim();
  const clause = /^[^.!?;\n]*/.exec(tail)?.[0] ?? '';
  const shorter = clause.replace(/\s+(?:on|in|at|during|after|before|when|while|about|to)\s.*$/i, '');
  for (const behind of [clause, shorter]) {
    const { speaker } = splitClaim(`"${inside(text)}," ${behind.replace(/^[\s,]+/, '')}`, tools.alignment);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** Kang said: "…"; according to Kang, "…"; also behind some talk: "lol so kang said". */
function speakerBefore(lead: string, text: string, { tools }: Library): string | null {
  const words = lead.trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 8); from < words.length; from += 1) {
    const shown = words
      .slice(from)
      .join(' ')
      .replace(/^[(\-–—*\s]+/, '');
    const { speaker, words: said } = splitClaim(`${shown} ${inside(text)}`, tools.alignment);
    if (
      speaker !== null &&
      said.startsWith(inside(text).slice(0, 10)) &&
      !/^(?:and|so|but|lol|wait|then|btw)\b/i.test(speaker)
    )
      return speaker;
  }
  return null;
}

/** Words for a shape only: marks inside would break it. */
const inside = (text: string): string => text.replace(/["“”„«»]/g, '').replace(/[.,!?]+$/, '');

/** A line that does nothing but sign the quote before it: "— Wang Yi", "- Kang, foreign minister". */
const signedBy = (line: MessageLine | undefined): string | null =>
  /^\s*(?:[-–—~]+|by|source:)\s*(\p{L}[\p{L}\p{M}.'’ -]{1,60}?)(?:,[^"“”]*)?\s*\.?$/iu.exec(line?.text ?? '')?.[1] ??
  null;

/** A line that announces the quote after it: "Wang Yi:", "Kang said:". */
const announcedBy = (line: MessageLine | undefined): string | null =>
  /^\s*(\p{L}[\p{L}\p{M}.'’ -]{1,60}?)(?:\s+(?:said|says|wrote|told [^:]+))?\s*:\s*$/iu.exec(line?.text ?? '')?.[1] ??
  null;

/** "The ferry stops and Reuter said" → "and Reuter said"; before the "and" of two speakers stands a short name without verb. */
function lastClause(text: string, { tools }: Library): string {
  const sentence = text.split(/(?<=[.!?;])\s+|\n/).at(-1) ?? '';
  const before = beforeJoint(sentence);
  const isClause =
    wordsOf(before) > mostInName || tools.reader.tokens(before).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isClause ? sentence.slice(before.length) : sentence;
}

/** A sentence as a claim: the speaker is found in it by the check itself. */
const bare = (text: string, { tools }: Library): Claim => {
  const { words, speaker } = splitClaim(text, tools.alignment);
  return { text: words, speaker };
};

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

const distinct = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ text }, i) => claims.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === i);
